import type { LocalText } from '../shared/language.ts';
import { foldText } from './fold-text.ts';

/** Of more records none is compared with what is typed: it would take longer than a key, which asks twice. */
const mostCompared = 2000;

/**
 * Few names that are written much as what was typed, the likest first, as they stand in the records: for whom nothing is
 * called so. At most a third of its letters may be others.
 */
export function likeNames(
  typed: string,
  records: readonly { readonly name: LocalText }[],
  most: number,
): readonly string[] {
  const asked = foldText(typed);
  const names = new Set(records.slice(0, mostCompared).flatMap(({ name }) => Object.values(name)));
  const limit = Math.floor(asked.length / 3);
  return [...names]
    .map((name) => ({ name, others: lettersChanged(asked, foldText(name), limit) }))
    .filter(({ others }) => others <= limit)
    .toSorted((a, b) => a.others - b.others)
    .slice(0, most)
    .map(({ name }) => name);
}

/** How many letters are put in, left out or exchanged from one text to the other; any number above `limit` for more. */
export function lettersChanged(from: string, to: string, limit: number): number {
  if (Math.abs(from.length - to.length) > limit) return limit + 1;
  let row = Array.from({ length: to.length + 1 }, (_, at) => at);
  for (let at = 1; at <= from.length; at++) {
    const next = [at];
    for (let other = 1; other <= to.length; other++) {
      const kept = (row[other - 1] ?? 0) + Number(from[at - 1] !== to[other - 1]);
      next.push(Math.min(kept, (row[other] ?? 0) + 1, (next[other - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}

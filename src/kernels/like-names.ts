import { foldText } from './fold-text.ts';

/** So many names are compared from one pause to the next, which takes less than a millisecond. */
const namesAStep = 250;

/**
 * Few names that are written much as what was typed, the likest first: for whom nothing is called so. At most a third of its letters
 * may be others. All are compared, however many: in steps, for whoever has something else to do meanwhile.
 */
export function* likeNames(typed: string, names: Iterable<string>, most: number): Generator<void, readonly string[]> {
  const asked = foldText(typed);
  const limit = Math.floor(asked.length / 3);
  const like = new Map<string, number>();
  let compared = 0;
  for (const name of names) {
    const others = lettersChanged(asked, foldText(name), limit);
    if (others <= limit) like.set(name, others);
    if (++compared % namesAStep === 0) yield;
  }
  return [...like]
    .toSorted(([, a], [, b]) => a - b)
    .slice(0, most)
    .map(([name]) => name);
}

/** How many letters are put in, left out or exchanged from one text to the other; any number above `limit` for more. */
export function lettersChanged(from: string, to: string, limit: number): number {
  if (Math.abs(from.length - to.length) > limit) return limit + 1;
  let row = Array.from({ length: to.length + 1 }, (_, at) => at);
  for (let at = 1; at <= from.length; at++) {
    const next = [at];
    let least = at;
    for (let other = 1; other <= to.length; other++) {
      const kept = (row[other - 1] ?? 0) + Number(from[at - 1] !== to[other - 1]);
      const changed = Math.min(kept, (row[other] ?? 0) + 1, (next[other - 1] ?? 0) + 1);
      next.push(changed);
      least = Math.min(least, changed);
    }
    // from row to row no number becomes less
    if (least > limit) return limit + 1;
    row = next;
  }
  return row.at(-1) ?? 0;
}

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
  const changedTo = lettersChangedFrom(asked, limit);
  const like = new Map<string, number>();
  let compared = 0;
  for (const name of names) {
    const others = changedTo(foldText(name));
    if (others <= limit) like.set(name, others);
    if (++compared % namesAStep === 0) yield;
  }
  return [...like]
    .toSorted(([, a], [, b]) => a - b)
    .slice(0, most)
    .map(([name]) => name);
}

/**
 * How many letters are put in, left out or exchanged from `from` to a text, as far as that is no more than `limit`; any number above it
 * for more. Works in the same two rows of numbers for every text.
 */
export function lettersChangedFrom(from: string, limit: number): (to: string) => number {
  const letters = lettersIn(from);
  let row = new Uint16Array(from.length + limit + 1);
  let next = new Uint16Array(from.length + limit + 1);
  return (to) => {
    if (Math.abs(from.length - to.length) > limit) return limit + 1;
    // each letter that the other has nowhere is one that is changed
    if (ones(letters & ~lettersIn(to)) > limit) return limit + 1;
    for (let at = 0; at <= to.length; at++) row[at] = at;
    for (let at = 1; at <= from.length; at++) {
      const letter = from.charCodeAt(at - 1);
      next[0] = at;
      let least = at;
      for (let other = 1; other <= to.length; other++) {
        const kept = (row[other - 1] ?? 0) + (letter === to.charCodeAt(other - 1) ? 0 : 1);
        const changed = Math.min(kept, (row[other] ?? 0) + 1, (next[other - 1] ?? 0) + 1);
        next[other] = changed;
        if (changed < least) least = changed;
      }
      // from row to row no number becomes less
      if (least > limit) return limit + 1;
      [row, next] = [next, row];
    }
    return row[to.length] ?? 0;
  };
}

/** One bit for each letter that a text has; several letters may share one. */
function lettersIn(text: string): number {
  let bits = 0;
  for (let at = 0; at < text.length; at++) bits |= 1 << (text.charCodeAt(at) & 31);
  return bits;
}

function ones(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count++;
  return count;
}

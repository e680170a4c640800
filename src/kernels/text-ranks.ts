import type { TextColumn } from '../shared/event-columns.ts';
import { distinctTexts } from './distinct-texts.ts';
import { finish } from './finish.ts';
import { noRank, type Ranks } from './list-sort.ts';

type Compare = (a: string, b: string) => number;

/** Texts that are sorted at once, and steps between two yields: a fraction of a millisecond each. */
const runLength = 256;

/** Texts by a collator; equal ones share a rank, and an empty one has nothing to be sorted by. */
export function rankTexts(texts: readonly string[], compare: Compare): Ranks {
  return finish(rankDistinct(texts.length, (index) => texts[index] ?? '', compare));
}

/**
 * The texts of all rows by a collator, as `rankTexts` does. A million take seconds: whoever runs it may do so in slices,
 * between any two of which less than a millisecond has passed. Only distinct texts are compared, and few at a time are
 * decoded, by `textOf`.
 */
export function* rankColumn(
  column: TextColumn,
  textOf: (row: number) => string,
  compare: Compare,
): Generator<void, Ranks> {
  const { firsts, ofRow } = yield* distinctTexts(column);
  const { ofRow: ranks, count } = yield* rankDistinct(firsts.length, (index) => textOf(firsts[index] ?? 0), compare);
  for (let row = 0; row < ofRow.length; row++) ofRow[row] = ranks[ofRow[row] ?? 0] ?? noRank;
  return { ofRow, count };
}

function* rankDistinct(
  count: number,
  textOf: (index: number) => string,
  compare: Compare,
): Generator<void, { readonly ofRow: Uint32Array; readonly count: number }> {
  const order = yield* sortedTexts(count, textOf, compare);
  const ofRow = new Uint32Array(count);
  let rank = 0;
  let before: string | null = null;
  for (const [at, index] of order.entries()) {
    if (at % runLength === 0) yield;
    const text = textOf(index);
    if (before !== null && compare(before, text) !== 0) rank++;
    ofRow[index] = text === '' ? noRank : rank;
    before = text;
  }
  return { ofRow, count: rank + 1 };
}

/** The indices of texts in their order: short runs first, then run by run into longer ones. */
function* sortedTexts(
  count: number,
  textOf: (index: number) => string,
  compare: Compare,
): Generator<void, Uint32Array> {
  let from = new Uint32Array(count);
  for (let first = 0; first < count; first += runLength) {
    const run = Array.from({ length: Math.min(runLength, count - first) }, (_, at) => ({
      index: first + at,
      text: textOf(first + at),
    }));
    run.sort((a, b) => compare(a.text, b.text));
    run.forEach(({ index }, at) => (from[first + at] = index));
    yield;
  }
  let to = new Uint32Array(count);
  for (let length = runLength; length < count; length *= 2) {
    for (let first = 0; first < count; first += 2 * length) {
      const middle = Math.min(first + length, count);
      yield* mergeRuns(from, to, first, middle, Math.min(middle + length, count), textOf, compare);
    }
    [from, to] = [to, from];
  }
  return from;
}

/** Two runs of `from`, [first, middle) and [middle, end), into one of `to`. */
function* mergeRuns(
  from: Uint32Array,
  to: Uint32Array,
  first: number,
  middle: number,
  end: number,
  textOf: (index: number) => string,
  compare: Compare,
): Generator<void, void> {
  let left = first;
  let right = middle;
  const textAt = (at: number, limit: number): string => (at < limit ? textOf(from[at] ?? 0) : '');
  let leftText = textAt(left, middle);
  let rightText = textAt(right, end);
  for (let at = first; at < end; at++) {
    if ((at - first) % runLength === 0) yield;
    if (left < middle && (right >= end || compare(leftText, rightText) <= 0)) {
      to[at] = from[left++] ?? 0;
      leftText = textAt(left, middle);
    } else {
      to[at] = from[right++] ?? 0;
      rightText = textAt(right, end);
    }
  }
}

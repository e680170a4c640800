import { giveBack } from '../shared/give-back.ts';
import { whenFlag } from '../shared/when.ts';
import { listKey, type ListBounds } from './list-order.ts';
import { isInOrder, sortByNumber } from './sort-by-number.ts';

/** What rows are ordered by on the timeline. */
export interface RowBounds {
  readonly startEarliest: Float64Array;
  readonly endLatest: Float64Array;
  readonly whenFlags: Uint16Array;
}

/** Makes the array that an order is in. */
type ArrayOf = (length: number) => Uint32Array;

/** Dated rows, in their order by end, by the start's earliest, then by the end's latest instant, then by row. */
export function orderByStart(
  { startEarliest }: Pick<RowBounds, 'startEarliest'>,
  byEnd: Uint32Array,
  arrayOf: ArrayOf,
): Uint32Array {
  const rows = arrayOf(byEnd.length);
  rows.set(byEnd);
  return sortByNumber(startEarliest, rows);
}

/** Dated rows by the end's latest instant, then by row. */
export function orderByEnd({ endLatest, whenFlags }: Omit<RowBounds, 'startEarliest'>, arrayOf: ArrayOf): Uint32Array {
  const dated = arrayOf(whenFlags.length);
  let length = 0;
  for (let row = 0; row < whenFlags.length; row++) {
    if (((whenFlags[row] ?? 0) & whenFlag.undated) === 0) dated[length++] = row;
  }
  return sortByNumber(endLatest, dated.subarray(0, length));
}

/** All rows in the order of a list: often that by start, where all rows are dated. */
export function orderByList(bounds: ListBounds, byStart: Uint32Array, arrayOf: ArrayOf): Uint32Array {
  const { length } = bounds.whenFlags;
  if (byStart.length === length && isInOrder((row) => listKey(bounds, row), byStart)) return byStart;
  const rows = rowNumbers(arrayOf(length));
  const keys = new Float64Array(rows.length);
  for (let row = 0; row < length; row++) keys[row] = listKey(bounds, row);
  const sorted = sortByNumber(keys, rows);
  giveBack(keys);
  return sorted;
}

/** The numbers of all rows, in their own order. */
export function rowNumbers(rows: Uint32Array): Uint32Array {
  // by number: an iterator takes many times as long
  for (let row = 0; row < rows.length; row++) rows[row] = row;
  return rows;
}

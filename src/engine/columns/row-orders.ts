import { listKey, type ListBounds } from '../../kernels/list-order.ts';
import type { TextColumn } from '../../shared/event-columns.ts';
import { whenFlag } from '../../shared/when.ts';
import { giveBack } from './give-back.ts';
import { sharedCopy, sharedNumbers } from './shared-arrays.ts';

/** What rows are ordered by on the timeline. */
export interface RowBounds {
  readonly startEarliest: Float64Array;
  readonly endLatest: Float64Array;
  readonly whenFlags: Uint16Array;
}

/** Dated rows, in their order by end, by the start's earliest, then by the end's latest instant, then by row. */
export function orderByStart({ startEarliest }: Pick<RowBounds, 'startEarliest'>, byEnd: Uint32Array): Uint32Array {
  return sortByNumber(startEarliest, sharedCopy(byEnd));
}

/** Dated rows by the end's latest instant, then by row. `arrayOf` makes the array that they are in. */
export function orderByEnd(
  { endLatest, whenFlags }: Omit<RowBounds, 'startEarliest'>,
  arrayOf: (length: number) => Uint32Array = sharedNumbers,
): Uint32Array {
  const dated = arrayOf(whenFlags.length);
  let length = 0;
  for (let row = 0; row < whenFlags.length; row++) {
    if (((whenFlags[row] ?? 0) & whenFlag.undated) === 0) dated[length++] = row;
  }
  return sortByNumber(endLatest, dated.subarray(0, length));
}

/** All rows in the order of a list: often that by start, where all rows are dated. */
export function orderByList(bounds: ListBounds, byStart: Uint32Array): Uint32Array {
  const { length } = bounds.whenFlags;
  if (byStart.length === length && isInOrder((row) => listKey(bounds, row), byStart)) return byStart;
  const rows = allRows(length);
  const keys = new Float64Array(rows.length);
  for (const row of rows) keys[row] = listKey(bounds, row);
  const sorted = sortByNumber(keys, rows);
  giveBack(keys);
  return sorted;
}

/** Negative where row `a` of one comes before row `b` of another in the order by start, zero where neither does. */
export function compareStarts(one: RowBounds, a: number, other: RowBounds, b: number): number {
  return (
    compare(one.startEarliest[a] ?? 0, other.startEarliest[b] ?? 0) ||
    compare(one.endLatest[a] ?? 0, other.endLatest[b] ?? 0)
  );
}

/** As above, in the order by end. */
export function compareEnds(
  one: Pick<RowBounds, 'endLatest'>,
  a: number,
  other: Pick<RowBounds, 'endLatest'>,
  b: number,
): number {
  return compare(one.endLatest[a] ?? 0, other.endLatest[b] ?? 0);
}

/** As above, in the order of a list. */
export function compareInList(one: ListBounds, a: number, other: ListBounds, b: number): number {
  return compare(listKey(one, a), listKey(other, b));
}

/** Two infinite bounds are equal, where their difference would be NaN. */
function compare(left: number, right: number): number {
  return left === right ? 0 : left < right ? -1 : 1;
}

/** All rows by the UTF-8 bytes of their id: by the first that differ, and those that agree in them by the whole. */
export function orderById(ids: TextColumn): Uint32Array {
  const rows = allRows(ids.offsets.length - 1);
  const digits = idDigits(ids, commonStart(ids));
  const sorted = sortBy(digits, rows);
  const agree = (a: number, b: number): boolean => {
    for (let place = 0; place < 4; place++) if (digits[4 * a + place] !== digits[4 * b + place]) return false;
    return true;
  };
  for (let from = 0; from < sorted.length;) {
    let to = from + 1;
    while (to < sorted.length && agree(sorted[from] ?? 0, sorted[to] ?? 0)) to++;
    if (to > from + 1) sorted.subarray(from, to).sort((a, b) => compareIds(ids, a, ids, b) || a - b);
    from = to;
  }
  giveBack(digits);
  return sorted;
}

/** How many bytes all ids begin with alike. */
function commonStart({ offsets, bytes }: TextColumn): number {
  let common = offsets[1] ?? 0;
  for (let row = 1; row < offsets.length - 1; row++) {
    const start = offsets[row] ?? 0;
    const most = Math.min(common, (offsets[row + 1] ?? 0) - start);
    for (common = 0; common < most && bytes[common] === bytes[start + common];) common++;
  }
  return common;
}

/** The eight bytes of each id from this one on, zero past its end, as `sortBy` reads them. */
function idDigits({ offsets, bytes }: TextColumn, from: number): Uint16Array {
  const digits = new Uint16Array(4 * (offsets.length - 1));
  for (let row = 0; row < offsets.length - 1; row++) {
    const start = (offsets[row] ?? 0) + from;
    const end = offsets[row + 1] ?? 0;
    const byteAt = (at: number): number => (at < end ? (bytes[at] ?? 0) : 0);
    for (let pair = 0; pair < 4; pair++) {
      digits[4 * row + 3 - pair] = byteAt(start + 2 * pair) * 256 + byteAt(start + 2 * pair + 1);
    }
  }
  return digits;
}

function allRows(count: number): Uint32Array {
  // by number: an iterator takes many times as long
  const rows = sharedNumbers(count);
  for (let row = 0; row < count; row++) rows[row] = row;
  return rows;
}

/** Negative where the id of row `a` of one column comes before that of row `b` of another. */
export function compareIds(one: TextColumn, a: number, other: TextColumn, b: number): number {
  return Buffer.compare(bytesOf(one, a), bytesOf(other, b));
}

function bytesOf({ offsets, bytes }: TextColumn, row: number): Uint8Array {
  return bytes.subarray(offsets[row], offsets[row + 1]);
}

const digit = 65_536;

/**
 * The rows by their keys, of four digits each, the lowest first, in the place of `rows`; rows of the same key stay in their
 * order. Sixteen bits at a time from the last to the first: a million rows take a tenth of the time that comparing them
 * takes.
 */
function sortBy(digits: Uint16Array, rows: Uint32Array): Uint32Array {
  // of each place, how many rows have each value
  const counts = new Uint32Array(4 * digit);
  for (const row of rows) {
    for (let place = 0; place < 4; place++) {
      const value = digit * place + (digits[4 * row + place] ?? 0);
      counts[value] = (counts[value] ?? 0) + 1;
    }
  }
  const other = new Uint32Array(rows.length);
  let from: Uint32Array = rows;
  let to: Uint32Array = other;
  for (let place = 0; place < 4; place++) {
    const ends = counts.subarray(digit * place, digit * (place + 1));
    if (ends.includes(rows.length)) continue;
    for (let value = 1; value < digit; value++) ends[value] = (ends[value] ?? 0) + (ends[value - 1] ?? 0);
    for (let at = rows.length - 1; at >= 0; at--) {
      const row = from[at] ?? 0;
      const value = digits[4 * row + place] ?? 0;
      const end = (ends[value] ?? 0) - 1;
      to[end] = row;
      ends[value] = end;
    }
    [from, to] = [to, from];
  }
  if (from === other) rows.set(other);
  giveBack(other);
  giveBack(counts);
  return rows;
}

/** The rows, in their own array, by these numbers, of which none is NaN; rows of the same number stay in their order. */
export function sortByNumber(keys: Float64Array, rows: Uint32Array): Uint32Array {
  if (isInOrder((row) => keys[row] ?? 0, rows)) return rows;
  const digits = sortableDigits(keys);
  const sorted = sortBy(digits, rows);
  giveBack(digits);
  return sorted;
}

/** Whether rows are by their keys already, and those of the same key by number. */
function isInOrder(keyOf: (row: number) => number, rows: Uint32Array): boolean {
  let [before, last] = [-1, Number.NEGATIVE_INFINITY];
  for (const row of rows) {
    const key = keyOf(row);
    if (key < last || (key === last && row < before)) return false;
    [before, last] = [row, key];
  }
  return true;
}

/**
 * The bits of the numbers, none of which is NaN, turned so that they are in the order of the numbers; the lowest sixteen of
 * each first.
 */
function sortableDigits(keys: Float64Array): Uint16Array {
  const numbers = new Float64Array(keys);
  // −0 is 0
  for (let at = 0; at < numbers.length; at++) numbers[at] = (numbers[at] ?? 0) + 0;
  const digits = new Uint16Array(numbers.buffer);
  for (let at = 0; at < digits.length; at += 4) {
    const isNegative = (digits[at + 3] ?? 0) >= 0x80_00;
    const flip = isNegative ? 0xff_ff : 0;
    digits[at] = (digits[at] ?? 0) ^ flip;
    digits[at + 1] = (digits[at + 1] ?? 0) ^ flip;
    digits[at + 2] = (digits[at + 2] ?? 0) ^ flip;
    digits[at + 3] = (digits[at + 3] ?? 0) ^ (isNegative ? 0xff_ff : 0x80_00);
  }
  return digits;
}

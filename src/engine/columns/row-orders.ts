import { listKey, type ListBounds } from '../../kernels/list-order.ts';
import { sortByDigits } from '../../kernels/sort-by-number.ts';
import { rowNumbers, type RowBounds } from '../../kernels/time-orders.ts';
import type { TextColumn } from '../../shared/event-columns.ts';
import { giveBack } from '../../shared/give-back.ts';
import { sharedNumbers } from './shared-arrays.ts';

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
  const rows = rowNumbers(sharedNumbers(ids.offsets.length - 1));
  const digits = idDigits(ids, commonStart(ids));
  const sorted = sortByDigits(digits, rows);
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

/** The eight bytes of each id from this one on, zero past its end, as `sortByDigits` reads them. */
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

/** Negative where the id of row `a` of one column comes before that of row `b` of another. */
export function compareIds(one: TextColumn, a: number, other: TextColumn, b: number): number {
  return Buffer.compare(bytesOf(one, a), bytesOf(other, b));
}

function bytesOf({ offsets, bytes }: TextColumn, row: number): Uint8Array {
  return bytes.subarray(offsets[row], offsets[row + 1]);
}

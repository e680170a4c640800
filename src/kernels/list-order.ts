import type { EventColumns } from '../shared/event-columns.ts';
import { whenFlag } from '../shared/when.ts';

/** What rows are ordered by in a list. */
export type ListBounds = Pick<EventColumns, 'startEarliest' | 'endEarliest' | 'whenFlags'>;

/**
 * By what a row stands in a list, from low to high, and among equals by row: dated events by their start, undated ones
 * (∞) after them as in the file. An event whose start is open or unknown stands at its end, which is what is known of it:
 * "by 31 March 2026" comes late.
 */
export function listKey({ startEarliest, endEarliest, whenFlags }: ListBounds, row: number): number {
  if (((whenFlags[row] ?? 0) & whenFlag.undated) !== 0) return Number.POSITIVE_INFINITY;
  const start = startEarliest[row] ?? 0;
  return Number.isFinite(start) ? start : (endEarliest[row] ?? 0);
}

/** All rows in the order of a list, for few of them: the columns hold it as `byList`. */
export function listOrder(columns: ListBounds): Uint32Array {
  const keys = Float64Array.from(columns.whenFlags.keys(), (row) => listKey(columns, row));
  return Uint32Array.from(keys.keys()).sort((a, b) => compare(keys[a] ?? 0, keys[b] ?? 0) || a - b);
}

/** Not by subtraction: ∞ − ∞ is no order. */
function compare(a: number, b: number): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

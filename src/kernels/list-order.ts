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

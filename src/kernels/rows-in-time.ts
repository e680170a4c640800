import type { EventColumns } from '../shared/event-columns.ts';
import { boundsOfRow } from './time-bounds.ts';

/** The rows in the order in which their events began, as far as that is known; undated ones come last. */
export function rowsInTime(columns: EventColumns, rows: readonly number[]): readonly number[] {
  const begins = new Map(rows.map((row) => [row, boundsOfRow(columns, row)?.from ?? Number.POSITIVE_INFINITY]));
  return rows.toSorted((a, b) => {
    const [beginA = 0, beginB = 0] = [begins.get(a), begins.get(b)];
    return beginA === beginB ? a - b : beginA - beginB;
  });
}

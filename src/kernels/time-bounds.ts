import type { EventColumns } from '../shared/event-columns.ts';
import { whenFlag, type TimeExtent } from '../shared/when.ts';

/** What is known of the time of a row, as a finite interval: a span with an open end is its other end. Null for none. */
export function boundsOfRow(columns: EventColumns, row: number): TimeExtent | null {
  return boundsOfRows(columns, [row]);
}

/** The smallest interval that holds every finite bound of the dated rows; null where there is none. */
export function boundsOfRows(columns: EventColumns, rows: Iterable<number>): TimeExtent | null {
  const { startEarliest, startLatest, endEarliest, endLatest, whenFlags } = columns;
  let from = Number.POSITIVE_INFINITY;
  let to = Number.NEGATIVE_INFINITY;
  for (const row of rows) {
    if (((whenFlags[row] ?? 0) & whenFlag.undated) !== 0) continue;
    for (const column of [startEarliest, startLatest, endEarliest, endLatest]) {
      const bound = column[row] ?? Number.NaN;
      if (!Number.isFinite(bound)) continue;
      if (bound < from) from = bound;
      if (bound > to) to = bound;
    }
  }
  return from > to ? null : { from, to };
}

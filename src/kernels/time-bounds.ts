import type { EventColumns } from '../shared/event-columns.ts';
import { whenFlag, type TimeExtent } from '../shared/when.ts';

/** What is known of the time of a row, as a finite interval: a span with an open end is its other end. Null for none. */
export function boundsOfRow(columns: EventColumns, row: number): TimeExtent | null {
  return boundsOfRows(columns, [row]);
}

/** The smallest interval that holds every finite bound of the dated rows; null where there is none. */
export function boundsOfRows(columns: EventColumns, rows: readonly number[]): TimeExtent | null {
  return boundsOf(columns, rows.length, (index) => rows[index] ?? 0);
}

/** The same of all rows. */
export function boundsOfEvents(columns: EventColumns): TimeExtent | null {
  return boundsOf(columns, columns.count, (index) => index);
}

function boundsOf(columns: EventColumns, count: number, rowAt: (index: number) => number): TimeExtent | null {
  const { startEarliest, startLatest, endEarliest, endLatest, whenFlags } = columns;
  let from = Number.POSITIVE_INFINITY;
  let to = Number.NEGATIVE_INFINITY;
  const take = (bound: number): void => {
    if (!Number.isFinite(bound)) return;
    if (bound < from) from = bound;
    if (bound > to) to = bound;
  };
  for (let index = 0; index < count; index++) {
    const row = rowAt(index);
    if (((whenFlags[row] ?? 0) & whenFlag.undated) !== 0) continue;
    take(startEarliest[row] ?? Number.NaN);
    take(startLatest[row] ?? Number.NaN);
    take(endEarliest[row] ?? Number.NaN);
    take(endLatest[row] ?? Number.NaN);
  }
  return from > to ? null : { from, to };
}

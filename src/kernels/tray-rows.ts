import type { EventColumns } from '../shared/event-columns.ts';
import { whenFlag } from '../shared/when.ts';
import { filterBit } from './filter-mask.ts';

/** What lies in a tray: events that lack what a view draws them by. */
export interface TrayRows {
  /** In the order given. */
  readonly rows: Uint32Array;
  /** How many of them the filter that none of them can pass leaves out of list and counts. */
  readonly filtered: number;
}

/**
 * The undated events in this order that pass every filter but the brush, which no undated event passes: the tray is
 * where a brush cannot hide them.
 */
export function undatedRows(order: Uint32Array, mask: Uint16Array, { whenFlags }: EventColumns): TrayRows {
  return rowsInTray(order, mask, filterBit.brush, (row) => ((whenFlags[row] ?? 0) & whenFlag.undated) !== 0);
}

/** The events without a place on the map that pass every filter but "only what the map shows"; `placed` as in counts. */
export function unplacedRows(order: Uint32Array, mask: Uint16Array, placed: Uint8Array): TrayRows {
  return rowsInTray(order, mask, filterBit.onlyMap, (row) => placed[row] !== 1);
}

function rowsInTray(order: Uint32Array, mask: Uint16Array, ignored: number, lacks: (row: number) => boolean): TrayRows {
  let filtered = 0;
  const rows = order.filter((row) => {
    const bits = mask[row] ?? 0;
    if ((bits & ~ignored) !== 0 || !lacks(row)) return false;
    if (bits !== 0) filtered++;
    return true;
  });
  return { rows, filtered };
}

import type { EventColumns } from '../shared/event-columns.ts';
import { boundsOfRow } from './time-bounds.ts';

/*
 * Ways from one event to another: along its lane, to a lane above or below, to another place. `rows` are the events that
 * pass, in time; `at` is the index of the one where the way begins. Null where a way leads nowhere.
 */

/** The next event (`step` 1) or the one before (−1) in the same lane. */
export function alongLane(columns: EventColumns, rows: Uint32Array, at: number, step: 1 | -1): number | null {
  const lane = columns.category[rows[at] ?? 0];
  return walk(rows, at, step, (row) => columns.category[row] === lane);
}

/** The next event (`step` 1) or the one before (−1) that shares no place with this one; one without a place is no place. */
export function toOtherPlace(columns: EventColumns, rows: Uint32Array, at: number, step: 1 | -1): number | null {
  const here = placesOf(columns, rows[at] ?? 0);
  return walk(rows, at, step, (row) => {
    const there = placesOf(columns, row);
    return there.length > 0 && !there.some((place) => here.includes(place));
  });
}

/** The event of the nearest lane below (`step` 1) or above (−1) that has one, nearest in time. */
export function toOtherLane(columns: EventColumns, rows: Uint32Array, at: number, step: 1 | -1): number | null {
  const row = rows[at];
  if (row === undefined) return null;
  const lane = columns.category[row] ?? 0;
  const middle = middleOf(columns, row);
  let best: { readonly row: number; readonly lanes: number; readonly distance: number } | null = null;
  for (const other of rows) {
    const lanes = ((columns.category[other] ?? 0) - lane) * step;
    if (lanes <= 0 || (best !== null && lanes > best.lanes)) continue;
    const distance = Math.abs(middleOf(columns, other) - middle);
    if (best === null || lanes < best.lanes || distance < best.distance) best = { row: other, lanes, distance };
  }
  return best?.row ?? null;
}

function walk(rows: Uint32Array, at: number, step: 1 | -1, isWanted: (row: number) => boolean): number | null {
  for (let index = at + step; index >= 0 && index < rows.length; index += step) {
    const row = rows[index];
    if (row !== undefined && isWanted(row)) return row;
  }
  return null;
}

function placesOf({ places }: EventColumns, row: number): Uint32Array {
  return places.values.subarray(places.offsets[row] ?? 0, places.offsets[row + 1] ?? 0);
}

function middleOf(columns: EventColumns, row: number): number {
  const bounds = boundsOfRow(columns, row);
  return bounds === null ? Number.POSITIVE_INFINITY : (bounds.from + bounds.to) / 2;
}

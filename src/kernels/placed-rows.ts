import type { Place } from '../shared/dataset.ts';
import type { EventColumns } from '../shared/event-columns.ts';
import { extentContains, type MapExtent } from '../shared/map-extent.ts';
import { someListed } from './filter-mask.ts';

/** One byte a place: 1 where it has coordinates and, if an extent is given, lies inside it. */
export function markPlaces(places: readonly Place[], extent?: MapExtent): Uint8Array {
  const marked = new Uint8Array(places.length);
  for (const [index, { coordinates }] of places.entries()) {
    if (coordinates !== undefined && (extent === undefined || extentContains(extent, coordinates))) marked[index] = 1;
  }
  return marked;
}

/** One byte a row: 1 where at least one of its places can be put on the map. */
export function placedRows(columns: EventColumns, places: readonly Place[]): Uint8Array {
  const marked = markPlaces(places);
  const placed = new Uint8Array(columns.count);
  for (let row = 0; row < placed.length; row++) placed[row] = someListed(columns, row, marked) ? 1 : 0;
  return placed;
}

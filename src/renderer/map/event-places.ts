import type { LngLat } from '../../shared/map-extent.ts';
import type { OpenDocument } from '../store/explorer-state.ts';

/** Indices of the places of an event. */
export function placesOfRow({ columns }: OpenDocument, row: number): readonly number[] {
  const { offsets, values } = columns.places;
  return [...values.subarray(offsets[row] ?? 0, offsets[row + 1] ?? 0)];
}

/** Null where the place is not on the map. */
export function coordinatesOf({ summary }: OpenDocument, place: number): LngLat | null {
  return summary.places[place]?.coordinates ?? null;
}

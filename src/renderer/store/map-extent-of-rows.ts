import { mapExtentOfPlaces } from '../../kernels/data-extent.ts';
import type { MapExtent } from '../../shared/map-extent.ts';
import type { OpenDocument } from './explorer-state.ts';

/** The extent of the places of these events; null where none can be put on the map. */
export function mapExtentOfRows({ columns, summary }: OpenDocument, rows: Iterable<number>): MapExtent | null {
  const { offsets, values } = columns.places;
  const wanted = new Set<number>();
  for (const row of rows) {
    for (const place of values.subarray(offsets[row] ?? 0, offsets[row + 1] ?? 0)) wanted.add(place);
  }
  return mapExtentOfPlaces([...wanted].flatMap((place) => summary.places[place] ?? []));
}

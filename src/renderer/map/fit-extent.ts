import { mapExtentOfPlaces } from '../../kernels/data-extent.ts';
import type { MapExtent } from '../../shared/map-extent.ts';
import type { OpenDocument } from '../store/explorer-state.ts';
import { placesOfRow } from './event-places.ts';

/** The extent of the places of these events; null where none can be put on the map. */
export function extentOfRows(document: OpenDocument, rows: Iterable<number>): MapExtent | null {
  const wanted = new Set<number>();
  for (const row of rows) for (const place of placesOfRow(document, row)) wanted.add(place);
  return mapExtentOfPlaces([...wanted].flatMap((place) => document.summary.places[place] ?? []));
}

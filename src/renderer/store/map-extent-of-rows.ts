import { mapExtentOfPlaces } from '../../kernels/data-extent.ts';
import { passesFilters } from '../../kernels/filter-mask.ts';
import type { Place } from '../../shared/dataset.ts';
import type { MapExtent } from '../../shared/map-extent.ts';
import type { ExplorerState, OpenDocument } from './explorer-state.ts';
import { selectFiltering } from './selectors.ts';

/** The extent of the places of these events; null where none can be put on the map. */
export function mapExtentOfRows(document: OpenDocument, rows: Iterable<number>): MapExtent | null {
  return mapExtentOfPlaces(placesOfRows(document, rows));
}

/** The places of these events, each once. */
export function placesOfRows({ columns, summary }: OpenDocument, rows: Iterable<number>): readonly Place[] {
  const { offsets, values } = columns.places;
  const wanted = new Uint8Array(summary.places.length);
  for (const row of rows) {
    const end = offsets[row + 1] ?? 0;
    for (let at = offsets[row] ?? 0; at < end; at++) wanted[values[at] ?? 0] = 1;
  }
  return summary.places.filter((_, place) => wanted[place] === 1);
}

/** The rows that pass the filters, in the order of the columns; one look at each event, not for every frame. */
export function* passingRows(state: ExplorerState): Iterable<number> {
  if (state.document === null) return;
  const { columns } = state.document;
  const { mask, brush } = selectFiltering(state);
  for (let row = 0; row < columns.count; row++) if (passesFilters(columns, mask, brush, row)) yield row;
}

import { extentContains } from '../../shared/map-extent.ts';
import type { EventRecord } from '../../shared/dataset.ts';
import { facetColumn } from '../../kernels/facet-columns.ts';
import { passesFilters } from '../../kernels/filter-mask.ts';
import { keepMask } from '../../kernels/kept-mask.ts';
import { ColumnSearch } from '../../kernels/column-search.ts';
import { spokenNames } from '../../messages/spoken-names.ts';
import { createSearchIndex } from '../search/search-index.ts';
import type { BatchDataset } from './batch-dataset.ts';
import type { BatchFilter } from './batch-filter.ts';

/** The rows that pass, in the order of the columns: by time, undated ones last. */
export function passingRows(dataset: BatchDataset, { searches, brush, mapExtent, facets }: BatchFilter): Uint32Array {
  const { columns, lists, statuses, certainties } = dataset;
  const searchBits = searches.length === 0 ? null : searched(dataset, searches);
  const shownPlaces =
    mapExtent === null
      ? null
      : Uint8Array.from(lists.places, ({ coordinates }) =>
          coordinates !== undefined && extentContains(mapExtent, coordinates) ? 1 : 0,
        );
  const named = { ...lists, statuses, certainties };
  const { mask } = keepMask(columns, (facet) => facetColumn(columns, named, facet)).filtersOf({
    searchBits,
    shownPlaces,
    time: null,
    outlinedPlaces: null,
    facets,
  });
  const rows: number[] = [];
  for (let row = 0; row < columns.count; row++) if (passesFilters(columns, mask, brush, row)) rows.push(row);
  return Uint32Array.from(rows);
}

/** One bit a row: in memory, as the full text of a project may have to be written into its file first. */
function searched(
  { lists, statuses, certainties, columns, eventAt }: BatchDataset,
  searches: readonly string[],
): Uint8Array {
  const rows: number[] = [];
  const events: EventRecord[] = [];
  for (let row = 0; row < columns.count; row++) {
    const event = eventAt(row);
    if (event === null) continue;
    rows.push(row);
    events.push(event);
  }
  const index = createSearchIndex({ ...lists, events });
  const rowsWith = (terms: readonly string[]): Uint8Array<ArrayBuffer> => {
    const found = index.rowsWith(terms);
    const bits = new Uint8Array(Math.ceil(columns.count / 8));
    for (const [at, row] of rows.entries()) {
      if ((((found[at >> 3] ?? 0) >> (at & 7)) & 1) === 1) bits[row >> 3] = (bits[row >> 3] ?? 0) | (1 << (row & 7));
    }
    return bits;
  };
  const search = new ColumnSearch(columns, { ...lists, statuses, certainties }, spokenNames);
  return searches
    .map((query) => search.search(query, rowsWith))
    .reduce((left, found) => left.map((byte, at) => byte & (found[at] ?? 0)));
}

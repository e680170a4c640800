import type { EventRecord } from '../../shared/dataset.ts';
import type { View } from '../../shared/view.ts';
import type { TimeExtent } from '../../shared/when.ts';
import { columnsInZone } from '../../kernels/columns-in-zone.ts';
import { facetColumn } from '../../kernels/facet-columns.ts';
import { passesFilters } from '../../kernels/filter-mask.ts';
import { ColumnSearch } from '../../kernels/column-search.ts';
import { keepMask, type MaskDimensions } from '../../kernels/kept-mask.ts';
import { markPlaces } from '../../kernels/placed-rows.ts';
import { outlineOf, placesInOutline } from '../../kernels/places-in-outline.ts';
import { ruledTime } from '../../kernels/time-rule.ts';
import { withPoints } from '../../kernels/unknown-places.ts';
import { spokenNames } from '../../messages/spoken-names.ts';
import { createSearchIndex } from '../search/search-index.ts';
import type { BatchDataset } from './batch-dataset.ts';
import type { BatchFilter } from './batch-filter.ts';
import { chainBits } from './chain-bits.ts';

/** The rows that pass, in the order of the columns: by time, undated ones last. */
export function passingRows(dataset: BatchDataset, filter: BatchFilter): Uint32Array {
  const { searches, points, brush, mapExtent, facets } = filter;
  const asked = searches.map((query) => withPoints(query, points));
  return rowsWith(dataset, asked, brush, {
    shownPlaces: mapExtent === null ? null : markPlaces(dataset.lists.places, mapExtent),
    time: null,
    outlinedPlaces: null,
    chainBits: null,
    facets,
  });
}

/**
 * The rows that pass the filters and the brush of a view, as a window counts them: on the clocks that the view asks for.
 * `points`: of places that its search asks to be near and the file does not know.
 */
export function rowsOfView(
  told: BatchDataset,
  { filters, brush, brushRule, mapExtent, timeZone }: View,
  points: BatchFilter['points'],
): Uint32Array {
  const dataset = { ...told, columns: columnsInZone(told.columns, told.timeZones, timeZone) };
  const { search, onlyMap, outline, chain, facets } = filters;
  const { places } = dataset.lists;
  const time = ruledTime(brush, brushRule);
  return rowsWith(dataset, search.trim() === '' ? [] : [withPoints(search, points)], time === null ? brush : null, {
    shownPlaces: onlyMap ? markPlaces(places, mapExtent) : null,
    time,
    outlinedPlaces: outline === null ? null : placesInOutline(places, outlineOf(outline.corners)),
    chainBits: chain === null ? null : chainBits(dataset.columns, dataset.lists.relations, chain),
    facets,
  });
}

function rowsWith(
  dataset: BatchDataset,
  searches: readonly string[],
  brush: TimeExtent | null,
  asked: Omit<MaskDimensions, 'searchBits'>,
): Uint32Array {
  const { columns, lists, statuses, certainties } = dataset;
  const searchBits = searches.length === 0 ? null : searched(dataset, searches);
  const named = { ...lists, statuses, certainties };
  const kept = keepMask(columns, (facet) => facetColumn(columns, named, facet));
  const { mask } = kept.filtersOf({ searchBits, ...asked });
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

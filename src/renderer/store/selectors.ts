import { countEvents, tallyEvents, type EventCounts, type EventTally } from '../../kernels/event-counts.ts';
import { maskFacets } from '../../kernels/facet-mask.ts';
import { maskEvents, passesFilters } from '../../kernels/filter-mask.ts';
import { markPlaces } from '../../kernels/placed-rows.ts';
import { rowsPassing } from '../../kernels/rows-passing.ts';
import { cutTime, type TimeCut } from '../../kernels/time-cut.ts';
import type { EventColumns } from '../../shared/event-columns.ts';
import { facetNames, type FilterName, type Filters, type View } from '../../shared/view.ts';
import type { TimeExtent } from '../../shared/when.ts';
import { rowOf } from './event-text.ts';
import type { ExplorerState, OpenDocument } from './explorer-state.ts';
import { facetsOf } from './facets-of.ts';
import { rememberLast } from './remember-last.ts';

/** Which events pass the filters of the view. */
export interface Passing {
  /** 0 = passes (one bit a filter, see kernels/filter-mask.ts). */
  readonly mask: Uint16Array;
  /** The rows that pass, in the order of the list. */
  readonly rows: Uint32Array;
  readonly counts: EventCounts;
}

/** What the view lets pass: the brush, and every other filter as bits of a mask. */
export interface Filtering {
  /** 0 passes all filters but the brush (kernels/filter-mask.ts). The same array while only the brush moves; never written. */
  readonly mask: Uint16Array;
  readonly brush: TimeExtent | null;
  /** The brush, as what counts by changed rows moves to (kernels/time-cut.ts). */
  readonly cut: TimeCut;
  readonly counts: EventCounts;
}

const noCounts: EventCounts = {
  total: 0,
  filtered: 0,
  passing: 0,
  inBothViews: 0,
  unplaced: 0,
  undated: 0,
  inNeither: 0,
};
const noEvents: Passing = { mask: new Uint16Array(0), rows: new Uint32Array(0), counts: noCounts };
const nothingOpen: Filtering = {
  mask: noEvents.mask,
  brush: null,
  cut: { starts: 0, ends: 0, undated: true, from: Number.NEGATIVE_INFINITY, to: Number.POSITIVE_INFINITY },
  counts: noCounts,
};

const facetMaskOf = rememberLast((document: OpenDocument, asked: Filters['facets']): Uint16Array | null =>
  maskFacets(facetsOf(document), asked),
);

const maskOf = rememberLast(
  (
    { columns, summary }: OpenDocument,
    searchBits: Uint8Array | null,
    mapExtent: View['mapExtent'] | null,
    facets: Uint16Array | null,
  ): Uint16Array => {
    const shownPlaces = mapExtent === null ? null : markPlaces(summary.places, mapExtent);
    return maskEvents(columns, { brush: null, searchBits, shownPlaces, facets });
  },
);

const tallyOf = rememberLast(({ columns, placed }: OpenDocument, mask: Uint16Array): EventTally =>
  tallyEvents(columns, mask, placed),
);

const filteringOf = rememberLast(
  (columns: EventColumns, mask: Uint16Array, tally: EventTally, brush: TimeExtent | null): Filtering => {
    const cut = cutTime(columns, brush);
    return { mask, brush, cut, counts: tally.moveTo(cut) };
  },
);

/** The same value until the document or a filter changes; a step of the brush costs the events that come in or go out. */
export function selectFiltering(state: ExplorerState): Filtering {
  const { document, view } = state;
  if (document === null) return nothingOpen;
  const facets = facetMaskOf(document, view.filters.facets);
  const mask = maskOf(document, hitsOf(state), view.filters.onlyMap ? view.mapExtent : null, facets);
  return filteringOf(document.columns, mask, tallyOf(document, mask), view.brush);
}

/** Whether the event of a row passes every filter; false for no row. */
export function passes(state: ExplorerState, row: number | null | undefined): boolean {
  if (state.document === null || row === null || row === undefined) return false;
  const { mask, brush } = selectFiltering(state);
  return passesFilters(state.document.columns, mask, brush, row);
}

/** What the search found; null where nothing is asked, or no answer stands for this revision yet. */
function hitsOf({ document, view, searchHits }: ExplorerState): Uint8Array | null {
  const isFound = searchHits !== null && searchHits.revision === document?.summary.revision;
  return isFound && view.filters.search.trim() !== '' ? searchHits.bits : null;
}

const passingOf = rememberLast(
  (
    { columns, summary, placed, listOrder }: OpenDocument,
    brush: View['brush'],
    searchBits: Uint8Array | null,
    mapExtent: View['mapExtent'] | null,
    facets: Uint16Array | null,
  ): Passing => {
    const shownPlaces = mapExtent === null ? null : markPlaces(summary.places, mapExtent);
    const mask = maskEvents(columns, { brush, searchBits, shownPlaces, facets });
    const counts = countEvents(columns, mask, placed);
    return { mask, rows: rowsPassing(listOrder, mask, counts.passing), counts };
  },
);

/** The same value until the document or a filter changes. */
export function selectPassing(state: ExplorerState): Passing {
  const { document, view } = state;
  if (document === null) return noEvents;
  const facets = facetMaskOf(document, view.filters.facets);
  return passingOf(document, view.brush, hitsOf(state), view.filters.onlyMap ? view.mapExtent : null, facets);
}

const rowsOf = rememberLast((document: OpenDocument, ids: readonly string[]): readonly number[] =>
  ids.flatMap((id) => rowOf(document, id) ?? []),
);

const noRows: readonly number[] = [];

/** The rows of the chosen events; ids that are not in the document are left out. */
export function selectSelectedRows({ document, view }: ExplorerState): readonly number[] {
  return document === null ? noRows : rowsOf(document, view.selection);
}

/** What filters the events, in the order of the chips. */
export function activeFilters({ brush, filters }: Pick<View, 'brush' | 'filters'>): readonly FilterName[] {
  const active: FilterName[] = facetNames.filter((name) => filters.facets[name] !== undefined);
  if (filters.onlyMap) active.unshift('onlyMap');
  if (brush !== null) active.unshift('brush');
  if (filters.search.trim() !== '') active.unshift('search');
  return active;
}

export function isFiltered(view: View): boolean {
  return activeFilters(view).length > 0;
}

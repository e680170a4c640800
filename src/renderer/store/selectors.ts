import { countEvents, type EventCounts } from '../../kernels/event-counts.ts';
import { maskFacets } from '../../kernels/facet-mask.ts';
import { maskEvents } from '../../kernels/filter-mask.ts';
import { markPlaces } from '../../kernels/placed-rows.ts';
import { rowsPassing } from '../../kernels/rows-passing.ts';
import { facetNames, type FilterName, type Filters, type View } from '../../shared/view.ts';
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

const noEvents: Passing = {
  mask: new Uint16Array(0),
  rows: new Uint32Array(0),
  counts: { total: 0, filtered: 0, passing: 0, inBothViews: 0, unplaced: 0, undated: 0, inNeither: 0 },
};

const facetMaskOf = rememberLast((document: OpenDocument, asked: Filters['facets']): Uint16Array | null =>
  maskFacets(facetsOf(document), asked),
);

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
export function selectPassing({ document, view, searchHits }: ExplorerState): Passing {
  if (document === null) return noEvents;
  const hits =
    searchHits?.revision === document.summary.revision && view.filters.search.trim() !== '' ? searchHits.bits : null;
  const facets = facetMaskOf(document, view.filters.facets);
  return passingOf(document, view.brush, hits, view.filters.onlyMap ? view.mapExtent : null, facets);
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

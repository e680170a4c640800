import { tallyFacets, type FacetTally, type ValueCounts } from '../../kernels/facet-counts.ts';
import { countPassing, hidesAlone, narrowestFilter, type NarrowestFilter } from '../../kernels/narrowest-filter.ts';
import type { EventColumns } from '../../shared/event-columns.ts';
import type { FacetName, View } from '../../shared/view.ts';
import type { ExplorerState, OpenDocument } from './explorer-state.ts';
import { facetOf } from './facet-of.ts';
import { rememberFor } from './remember-for.ts';
import { rememberLast } from './remember-last.ts';
import { activeFilters } from '../../kernels/active-filters.ts';
import { isFilteredBesides, selectFiltering, type Filtering } from './selectors.ts';

const tallyOf = rememberFor((document: OpenDocument): FacetTally =>
  tallyFacets(document.columns, (name) => facetOf(document, name)),
);

/**
 * For every value of a facet, the events that all other filters leave; null where nothing is open. The same array until
 * a count changes.
 */
export function selectFacetCounts(state: ExplorerState, facet: FacetName): ValueCounts | null {
  if (state.document === null) return null;
  const filtering = selectFiltering(state);
  return tallyOf(state.document).countsAt(filtering, filtering.cut, facet);
}

const restedOf = rememberLast(
  (
    _document: OpenDocument,
    _filters: View['filters'],
    _hits: ExplorerState['searchHits'],
    _rested: View,
  ): Map<FacetName, ValueCounts | null> => new Map(),
);

/**
 * The counts by which values are put in order: those when a filter was last set, or when the view last came to rest.
 * While a brush or the map is dragged they stay.
 */
export function selectRestedCounts(state: ExplorerState, facet: FacetName): ValueCounts | null {
  if (state.document === null) return null;
  const rested = restedOf(state.document, state.view.filters, state.searchHits, state.history.current);
  let counts = rested.get(facet);
  if (counts === undefined) {
    counts = selectFacetCounts(state, facet);
    rested.set(facet, counts);
  }
  return counts;
}

/** For every value of a facet, all events of a document that have it. */
export function totalsOf(document: OpenDocument, facet: FacetName): ValueCounts {
  return tallyOf(document).totalsOf(facet);
}

/** For every value of a facet, all events that have it; null where nothing is open. */
export function selectFacetTotals({ document }: ExplorerState, facet: FacetName): ValueCounts | null {
  return document === null ? null : totalsOf(document, facet);
}

const narrowestOf = rememberLast(
  (
    columns: EventColumns,
    mask: Uint16Array,
    usual: View['brush'],
    brush: View['brush'],
    filters: View['filters'],
  ): NarrowestFilter | null => narrowestFilter(columns, mask, usual, activeFilters({ brush, filters })),
);

/** Where nothing passes: the filter whose end would bring the most events back. Null where something passes. */
export function selectNarrowest(state: ExplorerState): NarrowestFilter | null {
  const { mask, brush, counts } = selectFiltering(state);
  if (state.document === null || counts.passing > 0) return null;
  return narrowestOf(state.document.columns, mask, brush, state.view.brush, state.view.filters);
}

const matchesOf = rememberLast((mask: Uint16Array): number => countPassing(mask, 'search'));

/** Where nothing passes: how many events the search finds, which the other filters hide; 0 where there is no such pair. */
export function selectHiddenMatches(state: ExplorerState): number {
  const { document, view, searchHits } = state;
  const { search } = view.filters;
  if (document === null || search.trim() === '' || !isFilteredBesides(view, 'search')) return 0;
  // until the answer to these words is there, for the events as they are, the mask is of others or of none
  if (searchHits?.query !== search || searchHits.revision !== document.summary.revision) return 0;
  const { mask, counts } = selectFiltering(state);
  return counts.passing > 0 ? 0 : matchesOf(mask);
}

const outlineHidesOf = rememberLast(({ columns }: OpenDocument, { mask, brush }: Filtering): boolean =>
  hidesAlone(columns, mask, brush, 'outline'),
);

/** Whether nothing passes, and something would without the rectangle or outline. */
export function selectIsOutlineEmpty(state: ExplorerState): boolean {
  const { document, view } = state;
  if (document === null || view.filters.outline === null) return false;
  const filtering = selectFiltering(state);
  return filtering.counts.passing === 0 && outlineHidesOf(document, filtering);
}

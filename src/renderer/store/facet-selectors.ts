import { countFacets, type FacetCounts } from '../../kernels/facet-counts.ts';
import { narrowestFilter, type NarrowestFilter } from '../../kernels/narrowest-filter.ts';
import type { View } from '../../shared/view.ts';
import type { ExplorerState, OpenDocument } from './explorer-state.ts';
import { facetsOf } from './facets-of.ts';
import { rememberLast } from './remember-last.ts';
import { activeFilters, selectPassing } from './selectors.ts';

const countsOf = rememberLast((document: OpenDocument, mask: Uint16Array): FacetCounts =>
  countFacets(facetsOf(document), mask),
);

/** For every value of every facet, the events that all other filters leave; null where nothing is open. */
export function selectFacetCounts(state: ExplorerState): FacetCounts | null {
  const { document } = state;
  return document === null ? null : countsOf(document, selectPassing(state).mask);
}

const totalsOf = rememberLast((document: OpenDocument): FacetCounts =>
  countFacets(facetsOf(document), new Uint16Array(document.columns.count)),
);

/** For every value of every facet, all events that have it; null where nothing is open. */
export function selectFacetTotals({ document }: ExplorerState): FacetCounts | null {
  return document === null ? null : totalsOf(document);
}

const narrowestOf = rememberLast(
  (mask: Uint16Array, brush: View['brush'], filters: View['filters']): NarrowestFilter | null =>
    narrowestFilter(mask, activeFilters({ brush, filters })),
);

/** Where nothing passes: the filter whose end would bring the most events back. Null where something passes. */
export function selectNarrowest(state: ExplorerState): NarrowestFilter | null {
  const { mask, counts } = selectPassing(state);
  return counts.passing > 0 ? null : narrowestOf(mask, state.view.brush, state.view.filters);
}

import { searchedTerms } from '../../kernels/search-expression.ts';
import { parseQuery } from '../../kernels/search-query.ts';
import type { SearchedCircle } from '../../kernels/searched-circles.ts';
import type { ExplorerState } from './explorer-state.ts';
import { rememberLast } from './remember-last.ts';

const termsOf = rememberLast((query: string): readonly string[] => searchedTerms(parseQuery(query).expression));

/**
 * The folded texts that what is shown was found by, which light up where they stand; the same array for the same search. Until
 * what is being typed is answered they are those of the search before it, as what stands in the views is.
 */
export function selectSearchedTerms({ view, searchHits }: ExplorerState): readonly string[] {
  return termsOf(view.filters.search.trim() === '' ? '' : (searchHits?.query ?? ''));
}

const noCircles: readonly SearchedCircle[] = [];

/** What the search that is shown asks to be near; the same array for the same search. */
export function selectSearchedCircles({ view, searchHits }: ExplorerState): readonly SearchedCircle[] {
  return view.filters.search.trim() === '' ? noCircles : (searchHits?.near ?? noCircles);
}

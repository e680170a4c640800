import { searchedTerms } from '../../kernels/search-expression.ts';
import { parseQuery } from '../../kernels/search-query.ts';
import type { ExplorerState } from './explorer-state.ts';
import { rememberLast } from './remember-last.ts';

const termsOf = rememberLast((query: string): readonly string[] => searchedTerms(parseQuery(query).expression));

/** The folded texts that the search asks for, which light up where they stand; the same array for the same search. */
export function selectSearchedTerms({ view }: ExplorerState): readonly string[] {
  return termsOf(view.filters.search);
}

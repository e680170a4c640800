import { facetNames, type FilterName, type View } from '../shared/view.ts';

/** What filters the events, in the order of the chips. */
export function activeFilters({ brush, filters }: Pick<View, 'brush' | 'filters'>): readonly FilterName[] {
  const active: FilterName[] = facetNames.filter((name) => filters.facets[name] !== undefined);
  if (filters.chain !== null) active.unshift('chain');
  if (filters.outline !== null) active.unshift('outline');
  if (filters.onlyMap) active.unshift('onlyMap');
  if (brush !== null) active.unshift('brush');
  if (filters.search.trim() !== '') active.unshift('search');
  return active;
}

import type { FacetName } from '../shared/view.ts';

/** A value of a facet: where it stands in the facet's column, and how many events have it. */
export interface RankedValue {
  readonly id: string;
  readonly index: number;
  readonly total: number;
}

const surest: readonly string[] = ['high', 'medium', 'low'];

/**
 * By what the values of a facet are put in order before anybody filters, the least first: categories as in the dataset,
 * grades and certainties from the best down, and all others by how many events have them; "none" stands last.
 */
export function facetRank(facet: FacetName): (value: RankedValue) => number {
  const rank = rankOfNamed(facet);
  return (value) => (value.id === '' ? Number.POSITIVE_INFINITY : rank(value));
}

function rankOfNamed(facet: FacetName): (value: RankedValue) => number {
  // grades stand in their column as their letters and numbers go
  if (facet === 'category' || facet === 'grade' || facet === 'evidence') return ({ index }) => index;
  if (facet === 'certainty') return ({ id }) => (surest.includes(id) ? surest.indexOf(id) : surest.length);
  return ({ total }) => -total;
}

import type { FacetName } from '../shared/view.ts';
import type { FacetColumn, FacetColumns } from './facet-columns.ts';
import { filterBit } from './filter-mask.ts';

/** How many events have each value; indices as in the column. */
export type FacetCounts = Readonly<Record<FacetName, Uint32Array>>;

/**
 * For every value of every facet, the events that all *other* filters leave: those that a click on the value would
 * show. `mask` as in `filter-mask.ts`, whatever its filters are. An event with two values counts for both.
 */
export function countFacets(columns: FacetColumns, mask: Uint16Array): FacetCounts {
  const count = (name: FacetName): Uint32Array => countValues(columns[name], mask, filterBit[name]);
  return {
    category: count('category'),
    status: count('status'),
    certainty: count('certainty'),
    actor: count('actor'),
    place: count('place'),
    country: count('country'),
    tag: count('tag'),
    source: count('source'),
  };
}

function countValues({ ids, offsets, values }: FacetColumn, mask: Uint16Array, bit: number): Uint32Array {
  const counts = new Uint32Array(ids.length);
  for (let row = 0; row < mask.length; row++) {
    if (((mask[row] ?? 0) & ~bit) !== 0) continue;
    const end = offsets[row + 1] ?? 0;
    for (let at = offsets[row] ?? 0; at < end; at++) {
      const value = values[at] ?? 0;
      counts[value] = (counts[value] ?? 0) + 1;
    }
  }
  return counts;
}

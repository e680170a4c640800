import { facetNames, type FacetFilter, type Filters } from '../shared/view.ts';
import type { FacetColumn, FacetColumns } from './facet-columns.ts';
import { filterBit } from './filter-mask.ts';

/** The bits of the facets alone, one number a row: for `maskEvents`. Null where no facet asks anything. */
export function maskFacets(columns: FacetColumns, filters: Filters['facets']): Uint16Array | null {
  let mask: Uint16Array | null = null;
  for (const name of facetNames) {
    const filter = filters[name];
    if (filter === undefined) continue;
    mask ??= new Uint16Array(columns[name].offsets.length - 1);
    markFailing(mask, filterBit[name], columns[name], filter);
  }
  return mask;
}

/** What a filter says of a value. */
const standing = { wanted: 1, refused: 2 } as const;

/** An id that no value has is asked all the same: where only such ids are wanted, nothing passes. */
function markFailing(mask: Uint16Array, bit: number, column: FacetColumn, filter: FacetFilter): void {
  const standings = new Uint8Array(column.ids.length);
  column.ids.forEach((id, value) => {
    if (filter.not.includes(id)) standings[value] = standing.refused;
    else if (filter.only.includes(id)) standings[value] = standing.wanted;
  });
  const wantsOne = filter.only.length > 0;
  for (let row = 0; row < mask.length; row++) {
    let isWanted = !wantsOne;
    let isRefused = false;
    const end = column.offsets[row + 1] ?? 0;
    for (let at = column.offsets[row] ?? 0; at < end; at++) {
      const said = standings[column.values[at] ?? 0];
      if (said === standing.wanted) isWanted = true;
      else if (said === standing.refused) isRefused = true;
    }
    if (isRefused || !isWanted) mask[row] = (mask[row] ?? 0) | bit;
  }
}

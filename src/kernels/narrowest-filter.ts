import type { EventColumns } from '../shared/event-columns.ts';
import type { FilterName } from '../shared/view.ts';
import type { TimeExtent } from '../shared/when.ts';
import { filterBit, possiblyIn } from './filter-mask.ts';

/** A filter, and how many events it alone hides: they pass all the others. */
export interface NarrowestFilter {
  readonly filter: FilterName;
  readonly hides: number;
}

/** Whether an event passes all filters but this one, which is not a brush of the usual rule (`brush`; null: there is none). */
export function hidesAlone(
  columns: EventColumns,
  mask: Uint16Array,
  brush: TimeExtent | null,
  filter: FilterName,
): boolean {
  const bit = filterBit[filter];
  return mask.some((bits, row) => bits === bit && (brush === null || possiblyIn(columns, row, brush)));
}

/** How many events pass this filter, which is none of the brush, whatever the others ask. */
export function countPassing(mask: Uint16Array, filter: FilterName): number {
  const bit = filterBit[filter];
  let count = 0;
  for (const bits of mask) if ((bits & bit) === 0) count++;
  return count;
}

/** The one of these filters without which the most events would come back; null where no single one brings any back. */
export function narrowestFilter(
  columns: EventColumns,
  mask: Uint16Array,
  brush: TimeExtent | null,
  filters: readonly FilterName[],
): NarrowestFilter | null {
  const hides = new Map(filters.map((filter) => [filterBit[filter], 0]));
  for (let row = 0; row < mask.length; row++) {
    const bits = mask[row] ?? 0;
    // more than one bit: no single filter hides it
    if ((bits & (bits - 1)) !== 0) continue;
    const isBrushed = brush === null || possiblyIn(columns, row, brush);
    if (isBrushed === (bits === 0)) continue;
    const only = isBrushed ? bits : filterBit.brush;
    hides.set(only, (hides.get(only) ?? 0) + 1);
  }
  let narrowest: NarrowestFilter | null = null;
  for (const filter of filters) {
    const hidden = hides.get(filterBit[filter]) ?? 0;
    if (hidden > (narrowest?.hides ?? 0)) narrowest = { filter, hides: hidden };
  }
  return narrowest;
}

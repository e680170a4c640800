import type { FilterName } from '../shared/view.ts';
import { filterBit } from './filter-mask.ts';

/** A filter, and how many events it alone hides: they pass all the others. */
export interface NarrowestFilter {
  readonly filter: FilterName;
  readonly hides: number;
}

/** The one of these filters without which the most events would come back; null where no single one brings any back. */
export function narrowestFilter(mask: Uint16Array, filters: readonly FilterName[]): NarrowestFilter | null {
  let narrowest: NarrowestFilter | null = null;
  for (const filter of filters) {
    let hides = 0;
    for (const bits of mask) if (bits === filterBit[filter]) hides++;
    if (hides > (narrowest?.hides ?? 0)) narrowest = { filter, hides };
  }
  return narrowest;
}

import type { EventColumns } from '../shared/event-columns.ts';
import { facetNames, type FacetName, type Filters } from '../shared/view.ts';
import type { FacetColumn } from './facet-columns.ts';
import { markFailing } from './facet-mask.ts';
import { filterBit, hasBit, someListed } from './filter-mask.ts';

/** What the filters but the brush ask for; null where one asks nothing. */
export interface MaskDimensions {
  /** One bit a row, least significant first: set where the search found the row. */
  readonly searchBits: Uint8Array | null;
  /** One byte a place: 1 where the map shows it. An event passes where one of its places is shown. */
  readonly shownPlaces: Uint8Array | null;
  readonly facets: Filters['facets'];
}

/** What the filters but the brush ask for, and the mask that says which rows fail them. */
export interface MaskedFilters {
  readonly asked: MaskDimensions;
  /** As in `filter-mask.ts`. Never written. */
  readonly mask: Uint16Array;
}

/** The mask of one document, kept from one question to the next. Only `filtersOf` changes it. */
export interface KeptMask {
  /** With the mask of all rows. The same value where nothing changed, and the same mask wherever nothing is asked. */
  filtersOf(asked: MaskDimensions): MaskedFilters;
}

export const asksNothing: MaskDimensions = { searchBits: null, shownPlaces: null, facets: {} };

/** Where one filter changes, its bit is written anew and all others are copied. */
export function keepMask(columns: EventColumns, facetOf: (name: FacetName) => FacetColumn): KeptMask {
  const none: MaskedFilters = { asked: asksNothing, mask: new Uint16Array(columns.count) };
  let kept = none;
  return {
    filtersOf(asked) {
      if (!asksAnything(asked)) return (kept = none);
      const before = kept;
      let mask: Uint16Array | null = null;
      const copy = (): Uint16Array => (mask ??= before.mask.slice());
      if (asked.searchBits !== before.asked.searchBits) markUnfound(copy(), asked.searchBits);
      if (!isSameMarks(asked.shownPlaces, before.asked.shownPlaces)) markUnshown(copy(), columns, asked.shownPlaces);
      for (const name of facetNames) {
        const filter = asked.facets[name];
        if (filter === before.asked.facets[name]) continue;
        if (filter === undefined) clearBit(copy(), filterBit[name]);
        else markFailing(copy(), filterBit[name], facetOf(name), filter);
      }
      if (mask !== null) kept = { asked, mask };
      return kept;
    },
  };
}

function asksAnything({ searchBits, shownPlaces, facets }: MaskDimensions): boolean {
  return searchBits !== null || shownPlaces !== null || facetNames.some((name) => facets[name] !== undefined);
}

function isSameMarks(a: Uint8Array | null, b: Uint8Array | null): boolean {
  return a === b || (a !== null && b !== null && a.every((mark, place) => mark === b[place]));
}

function clearBit(mask: Uint16Array, bit: number): void {
  for (let row = 0; row < mask.length; row++) mask[row] = (mask[row] ?? 0) & ~bit;
}

function markUnfound(mask: Uint16Array, found: Uint8Array | null): void {
  const bit = filterBit.search;
  if (found === null) return clearBit(mask, bit);
  for (let row = 0; row < mask.length; row++) {
    mask[row] = ((mask[row] ?? 0) & ~bit) | (hasBit(found, row) ? 0 : bit);
  }
}

function markUnshown(mask: Uint16Array, columns: EventColumns, shown: Uint8Array | null): void {
  const bit = filterBit.onlyMap;
  if (shown === null) return clearBit(mask, bit);
  for (let row = 0; row < mask.length; row++) {
    mask[row] = ((mask[row] ?? 0) & ~bit) | (someListed(columns, row, shown) ? 0 : bit);
  }
}

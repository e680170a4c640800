import type { EventColumns } from '../shared/event-columns.ts';
import { facetNames, type FacetName, type Filters } from '../shared/view.ts';
import type { FacetColumn } from './facet-columns.ts';
import { markFailing } from './facet-mask.ts';
import { filterBit, someListed } from './filter-mask.ts';
import { passesRule, type RuledTime } from './time-rule.ts';

/** What the filters but a brush of the usual rule ask for; null where one asks nothing. */
export interface MaskDimensions {
  /** One bit a row, least significant first: set where the search found the row. */
  readonly searchBits: Uint8Array | null;
  /** One byte a place: 1 where the map shows it. An event passes where one of its places is shown. */
  readonly shownPlaces: Uint8Array | null;
  /** A brush under another rule than the usual one: all rows are looked at where it moves. */
  readonly time: RuledTime | null;
  /** One byte a place: 1 where it lies in the outline that was drawn. An event passes where one of its places does. */
  readonly outlinedPlaces: Uint8Array | null;
  /** As `searchBits`: set for the rows of the chain. */
  readonly chainBits: Uint8Array | null;
  readonly facets: Filters['facets'];
}

/** What the filters but the brush ask for, and the mask that says which rows fail them. */
export interface MaskedFilters {
  readonly asked: MaskDimensions;
  /** As in `filter-mask.ts`. An array of its own for each change; but once the filters have changed twice, it holds other filters. */
  readonly mask: Uint16Array;
}

/** The mask of one document, kept from one question to the next. Only `filtersOf` changes it. */
export interface KeptMask {
  /** With the mask of all rows. The same value where nothing changed, and the same mask wherever nothing is asked. */
  filtersOf(asked: MaskDimensions): MaskedFilters;
}

export const asksNothing: MaskDimensions = {
  searchBits: null,
  shownPlaces: null,
  outlinedPlaces: null,
  chainBits: null,
  time: null,
  facets: {},
};

/**
 * Where one filter changes, its bit is written anew, and the others as they were. Two memories take turns: to reach for
 * fresh memory takes several times as long as to write it.
 */
export function keepMask(columns: EventColumns, facetOf: (name: FacetName) => FacetColumn): KeptMask {
  const none: MaskedFilters = { asked: asksNothing, mask: new Uint16Array(columns.count) };
  let kept = none;
  let [spare, inUse]: readonly (ArrayBuffer | null)[] = [null, null];
  function takeSpare(): Uint16Array {
    const taken = spare ?? new ArrayBuffer(columns.count * Uint16Array.BYTES_PER_ELEMENT);
    [spare, inUse] = [inUse, taken];
    return new Uint16Array(taken);
  }
  return {
    filtersOf(asked) {
      if (!asksAnything(asked)) return (kept = none);
      const before = kept;
      let mask: Uint16Array | null = null;
      const write = (mark: Mark): void => {
        const next = mask ?? takeSpare();
        mark(next, mask ?? before.mask);
        mask = next;
      };
      if (asked.searchBits !== before.asked.searchBits) write(marksUnset(asked.searchBits, filterBit.search));
      if (asked.chainBits !== before.asked.chainBits) write(marksUnset(asked.chainBits, filterBit.chain));
      if (!isSameMarks(asked.shownPlaces, before.asked.shownPlaces))
        write(marksElsewhere(columns, asked.shownPlaces, filterBit.onlyMap));
      if (!isSameMarks(asked.outlinedPlaces, before.asked.outlinedPlaces)) {
        write(marksElsewhere(columns, asked.outlinedPlaces, filterBit.outline));
      }
      if (asked.time !== before.asked.time) write(marksOutOfTime(columns, asked.time));
      for (const name of facetNames) {
        const filter = asked.facets[name];
        if (filter === before.asked.facets[name]) continue;
        write(
          filter === undefined
            ? clearsBit(filterBit[name])
            : (to, from) => markFailing(to, from, filterBit[name], facetOf(name), filter),
        );
      }
      if (mask !== null) kept = { asked, mask };
      return kept;
    },
  };
}

function asksAnything({ searchBits, shownPlaces, outlinedPlaces, chainBits, time, facets }: MaskDimensions): boolean {
  const asksElse = [searchBits, shownPlaces, outlinedPlaces, chainBits, time].some((asked) => asked !== null);
  return asksElse || facetNames.some((name) => facets[name] !== undefined);
}

function isSameMarks(a: Uint8Array | null, b: Uint8Array | null): boolean {
  return a === b || (a !== null && b !== null && a.every((mark, place) => mark === b[place]));
}

/** Writes one bit of every row, and the others as they were; both masks may be the same. To copy all first would take as long again. */
type Mark = (to: Uint16Array, from: Uint16Array) => void;

function clearsBit(bit: number): Mark {
  return (to, from) => {
    for (let row = 0; row < to.length; row++) to[row] = (from[row] ?? 0) & ~bit;
  };
}

/** Rows whose bit is not set. */
function marksUnset(found: Uint8Array | null, bit: number): Mark {
  if (found === null) return clearsBit(bit);
  return (to, from) => {
    const place = Math.log2(bit);
    let unset = 0;
    for (let row = 0; row < to.length; row++) {
      // eight rows a byte, each in its turn at the bit's place: a branch would have to guess at what is found
      unset = (row & 7) === 0 ? ~(found[row >> 3] ?? 0) << place : unset >> 1;
      to[row] = ((from[row] ?? 0) & ~bit) | (unset & bit);
    }
  };
}

/** Rows none of whose places is marked. */
function marksElsewhere(columns: EventColumns, shown: Uint8Array | null, bit: number): Mark {
  if (shown === null) return clearsBit(bit);
  return (to, from) => {
    for (let row = 0; row < to.length; row++) {
      to[row] = ((from[row] ?? 0) & ~bit) | (someListed(columns, row, shown) ? 0 : bit);
    }
  };
}

function marksOutOfTime(columns: EventColumns, time: RuledTime | null): Mark {
  const bit = filterBit.brush;
  if (time === null) return clearsBit(bit);
  return (to, from) => {
    for (let row = 0; row < to.length; row++) {
      to[row] = ((from[row] ?? 0) & ~bit) | (passesRule(columns, row, time) ? 0 : bit);
    }
  };
}

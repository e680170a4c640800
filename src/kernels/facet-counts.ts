import type { EventColumns } from '../shared/event-columns.ts';
import { facetNames, type FacetName } from '../shared/view.ts';
import type { FacetColumn } from './facet-columns.ts';
import { filterBit } from './filter-mask.ts';
import { asksNothing, type MaskDimensions, type MaskedFilters } from './kept-mask.ts';
import { changedRows, isInCut, timeChanges, type TimeChange, type TimeCut } from './time-cut.ts';

/** How many events have each value; indices as in the column. */
export type ValueCounts = Uint32Array;

/** Counts of the values of facets, under filters that change. Only `countsAt` changes it. */
export interface FacetTally {
  /** For every value of a facet, all events that have it. */
  totalsOf(facet: FacetName): ValueCounts;
  /**
   * For every value of a facet, the events at this cut that all *other* filters leave: those that a click on the value
   * would show. An event with two values counts for both. The same array until a count changes: what is asked of the
   * facet itself changes none. A facet that nobody asks for costs nothing.
   */
  countsAt(filters: MaskedFilters, cut: TimeCut, facet: FacetName): ValueCounts;
}

interface Kept {
  readonly asked: MaskDimensions;
  readonly cut: TimeCut;
  readonly counts: ValueCounts;
}

interface PassingRows {
  readonly mask: Uint16Array;
  readonly cut: TimeCut;
  readonly rows: Uint32Array;
}

/** The counts of one document. */
export function tallyFacets(columns: EventColumns, facetOf: (name: FacetName) => FacetColumn): FacetTally {
  const totals = new Map<FacetName, ValueCounts>();
  const kept = new Map<FacetName, Kept>();
  // facets are asked one after the other for the same cut: what all of them begin with is found once, and not kept longer
  let passing: WeakRef<PassingRows> | null = null;
  const passingRows = (mask: Uint16Array, cut: TimeCut): Uint32Array => {
    let found = passing?.deref();
    if (found?.mask !== mask || found.cut !== cut) {
      found = { mask, cut, rows: rowsOfMask(columns, mask, 0, cut) };
      passing = new WeakRef(found);
    }
    return found.rows;
  };
  const totalsOf = (facet: FacetName): ValueCounts => {
    const known = totals.get(facet);
    if (known !== undefined) return known;
    const column = facetOf(facet);
    const bySet = new Int32Array(column.offsets.length - 1);
    addAllSets(bySet, column.sets);
    const counts = addValues(column, bySet, new Uint32Array(column.ids.length));
    totals.set(facet, counts);
    return counts;
  };
  const countAnew = ({ asked, mask }: MaskedFilters, cut: TimeCut, facet: FacetName): ValueCounts => {
    if (cut.undated && asksSameElse(asked, asksNothing, facet)) return totalsOf(facet);
    const column = facetOf(facet);
    const bySet = new Int32Array(column.offsets.length - 1);
    addSets(bySet, column.sets, passingRows(mask, cut));
    // those that this facet alone fails
    if (asked.facets[facet] !== undefined)
      addSets(bySet, column.sets, rowsOfMask(columns, mask, filterBit[facet], cut));
    return addValues(column, bySet, new Uint32Array(column.ids.length));
  };
  return {
    totalsOf,
    countsAt(filters, cut, facet) {
      const { asked, mask } = filters;
      const before = kept.get(facet);
      let counts: ValueCounts;
      if (
        before === undefined ||
        !asksSameElse(asked, before.asked, facet) ||
        changedRows(before.cut, cut) > columns.count
      ) {
        counts = countAnew(filters, cut, facet);
      } else {
        if (before.cut === cut) return before.counts;
        const changes = timeChanges(columns, before.cut, cut);
        const moved = (): ValueCounts => changedCounts(facetOf(facet), mask, filterBit[facet], changes, before.counts);
        counts = changes.length === 0 ? before.counts : moved();
      }
      kept.set(facet, { asked, cut, counts });
      return counts;
    },
  };
}

/** Whether the same is asked by all filters but that of a facet. */
function asksSameElse(a: MaskDimensions, b: MaskDimensions, facet: FacetName): boolean {
  return (
    a.searchBits === b.searchBits &&
    a.shownPlaces === b.shownPlaces &&
    facetNames.every((name) => name === facet || a.facets[name] === b.facets[name])
  );
}

/** The rows at a cut that have just these bits. */
function rowsOfMask(columns: EventColumns, mask: Uint16Array, bits: number, cut: TimeCut): Uint32Array {
  const rows = new Uint32Array(columns.count);
  let length = 0;
  for (let row = 0; row < mask.length; row++) if (mask[row] === bits) rows[length++] = row;
  const masked = rows.subarray(0, length);
  if (cut.undated) return masked;
  length = 0;
  for (const row of masked) if (isInCut(columns, cut, row)) rows[length++] = row;
  return rows.subarray(0, length);
}

/*
 * Rows are counted by their sets first: one step each, none of which waits for another; values are counted by the sets,
 * of which there are few.
 */

/** A copy of the counts with the changed rows taken in, as far as no other bit than `bit` fails them. */
function changedCounts(
  column: FacetColumn,
  mask: Uint16Array,
  bit: number,
  changes: readonly TimeChange[],
  before: ValueCounts,
): ValueCounts {
  const counts = before.slice();
  const setCount = column.offsets.length - 1;
  // where there are hardly fewer sets than rows that change, to count by sets first saves nothing
  const moved = changes.reduce((sum, { rows }) => sum + rows.length, 0);
  if (moved < setCount) {
    for (const { rows, by } of changes) {
      for (const row of rows)
        if (((mask[row] ?? 0) & ~bit) === 0) addValuesOf(column, column.sets[row] ?? 0, by, counts);
    }
    return counts;
  }
  const bySet = new Int32Array(setCount);
  for (const { rows, by } of changes) addLeft(bySet, column.sets, mask, ~bit, rows, by);
  return addValues(column, bySet, counts);
}

function addAllSets(bySet: Int32Array, sets: FacetColumn['sets']): void {
  for (let row = 0; row < sets.length; row++) {
    const set = sets[row] ?? 0;
    bySet[set] = (bySet[set] ?? 0) + 1;
  }
}

function addSets(bySet: Int32Array, sets: FacetColumn['sets'], rows: Uint32Array): void {
  for (let at = 0; at < rows.length; at++) {
    const set = sets[rows[at] ?? 0] ?? 0;
    bySet[set] = (bySet[set] ?? 0) + 1;
  }
}

function addLeft(
  bySet: Int32Array,
  sets: FacetColumn['sets'],
  mask: Uint16Array,
  others: number,
  rows: Uint32Array,
  by: number,
): void {
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at] ?? 0;
    if (((mask[row] ?? 0) & others) !== 0) continue;
    const set = sets[row] ?? 0;
    bySet[set] = (bySet[set] ?? 0) + by;
  }
}

function addValues(column: FacetColumn, bySet: Int32Array, counts: ValueCounts): ValueCounts {
  for (let set = 0; set < bySet.length; set++) {
    const change = bySet[set] ?? 0;
    if (change !== 0) addValuesOf(column, set, change, counts);
  }
  return counts;
}

function addValuesOf({ offsets, values }: FacetColumn, set: number, change: number, counts: ValueCounts): void {
  const end = offsets[set + 1] ?? 0;
  for (let at = offsets[set] ?? 0; at < end; at++) {
    const value = values[at] ?? 0;
    counts[value] = (counts[value] ?? 0) + change;
  }
}

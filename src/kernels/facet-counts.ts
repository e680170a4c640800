import type { EventColumns } from '../shared/event-columns.ts';
import { facetNames, type FacetName } from '../shared/view.ts';
import type { FacetColumn } from './facet-columns.ts';
import { filterBit } from './filter-mask.ts';
import { asksNothing, type MaskDimensions, type MaskedFilters } from './kept-mask.ts';
import { passingRows } from './passing-rows.ts';
import { lowestRow, type RowBits } from './row-bits.ts';
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

interface Counted {
  readonly name: FacetName;
  readonly column: FacetColumn;
  readonly bySet: Int32Array;
}

/** The counts of one document. */
export function tallyFacets(columns: EventColumns, facetOf: (name: FacetName) => FacetColumn): FacetTally {
  const totals = new Map<FacetName, ValueCounts>();
  const kept = new Map<FacetName, Kept>();
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
  /** Counts a facet anew, and with it those that were asked for as last it was: they are about to be asked for again. */
  const countAnew = (filters: MaskedFilters, cut: TimeCut, facet: FacetName, before: Kept | undefined): ValueCounts => {
    const { asked, mask } = filters;
    const counted: Counted[] = [];
    for (const name of new Set([facet, ...kept.keys()])) {
      const last = kept.get(name);
      const isAskedAlike = last?.asked === before?.asked && last?.cut === before?.cut;
      if (name !== facet && (before === undefined || !isAskedAlike || isFollowed(last, asked, cut, name))) continue;
      if (cut.undated && asksSameElse(asked, asksNothing, name)) kept.set(name, { asked, cut, counts: totalsOf(name) });
      else {
        const column = facetOf(name);
        counted.push({ name, column, bySet: new Int32Array(column.offsets.length - 1) });
      }
    }
    if (counted.length > 0) {
      visitRows(columns, mask, 0, cut, (rows, length) => {
        for (const { column, bySet } of counted) addSets(bySet, column, rows, length);
      });
    }
    for (const { name, column, bySet } of counted) {
      // those that this facet alone fails
      if (asked.facets[name] !== undefined) {
        visitRows(columns, mask, filterBit[name], cut, (rows, length) => addSets(bySet, column, rows, length));
      }
      kept.set(name, { asked, cut, counts: addValues(column, bySet, new Uint32Array(column.ids.length)) });
    }
    return kept.get(facet)?.counts ?? new Uint32Array(0);
  };
  /** Whether counts lead to those asked for by the rows that the cut moves over, if by any. */
  const isFollowed = (last: Kept | undefined, asked: MaskDimensions, cut: TimeCut, facet: FacetName): last is Kept =>
    last !== undefined && asksSameElse(asked, last.asked, facet) && changedRows(last.cut, cut) <= columns.count;
  return {
    totalsOf,
    countsAt(filters, cut, facet) {
      const { asked, mask } = filters;
      const before = kept.get(facet);
      if (!isFollowed(before, asked, cut, facet)) return countAnew(filters, cut, facet, before);
      if (before.cut === cut) return before.counts;
      const changes = timeChanges(columns, before.cut, cut);
      const counts =
        changes.length === 0
          ? before.counts
          : changedCounts(facetOf(facet), mask, filterBit[facet], changes, before.counts);
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
    a.outlinedPlaces === b.outlinedPlaces &&
    a.chainBits === b.chainBits &&
    a.time === b.time &&
    facetNames.every((name) => name === facet || a.facets[name] === b.facets[name])
  );
}

/** So many rows are looked for at once, in memory that is at hand: a multiple of 32. */
const rowsAtOnce = 8192;

/** Gives the rows at a cut that have just these bits, some at a time: the first `length` of an array that is used again. */
function visitRows(
  columns: EventColumns,
  mask: Uint16Array,
  bits: number,
  cut: TimeCut,
  visit: (rows: Uint32Array, length: number) => void,
): void {
  const rows = new Uint32Array(rowsAtOnce);
  const passing = bits === 0 ? passingRows(mask) : null;
  for (let begin = 0; begin < mask.length; begin += rowsAtOnce) {
    const end = Math.min(begin + rowsAtOnce, mask.length);
    let length = passing === null ? rowsWith(mask, bits, begin, end, rows) : passingOf(passing, begin, end, rows);
    if (!cut.undated) length = keepInCut(columns, cut, rows, length);
    if (length > 0) visit(rows, length);
  }
}

/** Puts the rows from `begin` to `end` that have just these bits to the front, and says how many they are. */
function rowsWith(mask: Uint16Array, bits: number, begin: number, end: number, rows: Uint32Array): number {
  let length = 0;
  for (let row = begin; row < end; row++) if (mask[row] === bits) rows[length++] = row;
  return length;
}

/** The same of those that pass: rows that fail are passed over 32 at a time. */
function passingOf(passing: RowBits, begin: number, end: number, rows: Uint32Array): number {
  let length = 0;
  for (let word = begin >>> 5; word < Math.ceil(end / 32); word++) {
    for (let left = passing[word] ?? 0; left !== 0; left &= left - 1) rows[length++] = lowestRow(left, word);
  }
  return length;
}

/** Moves those of the first `length` rows that are in the cut to the front, and says how many they are. */
function keepInCut(columns: EventColumns, cut: TimeCut, rows: Uint32Array, length: number): number {
  let left = 0;
  for (let at = 0; at < length; at++) {
    const row = rows[at] ?? 0;
    if (isInCut(columns, cut, row)) rows[left++] = row;
  }
  return left;
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

function addSets(bySet: Int32Array, { sets }: FacetColumn, rows: Uint32Array, length: number): void {
  for (let at = 0; at < length; at++) {
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

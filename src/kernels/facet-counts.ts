import type { EventColumns } from '../shared/event-columns.ts';
import type { FacetName } from '../shared/view.ts';
import type { FacetColumn } from './facet-columns.ts';
import { filterBit } from './filter-mask.ts';
import { changedRows, isInCut, timeChanges, type TimeChange, type TimeCut } from './time-cut.ts';

/** How many events have each value; indices as in the column. */
export type ValueCounts = Uint32Array;

/** Counts of the values of facets, under a brush that moves. Only `countsAt` changes it. */
export interface FacetTally {
  /**
   * For every value of a facet, the events at this cut that all *other* filters leave: those that a click on the value
   * would show. An event with two values counts for both. The same array until another count is asked of the facet. A
   * facet that nobody asks for costs nothing.
   */
  countsAt(cut: TimeCut, facet: FacetName): ValueCounts;
}

interface RowsAt {
  readonly cut: TimeCut;
  readonly rows: Uint32Array;
}

/** `mask` without the brush, as in `filter-mask.ts`, whatever its filters are. */
export function tallyFacets(
  columns: EventColumns,
  facetOf: (name: FacetName) => FacetColumn,
  mask: Uint16Array,
): FacetTally {
  const kept = new Map<FacetName, { readonly cut: TimeCut; readonly counts: ValueCounts }>();
  // facets are asked one after the other for the same cut: what all of them begin with is found once, and not kept longer
  let passing: WeakRef<RowsAt> | null = null;
  let seen: number | null = null;
  const countAnew = (cut: TimeCut, column: FacetColumn, bit: number): ValueCounts => {
    let found = passing?.deref();
    if (found?.cut !== cut) {
      found = { cut, rows: rowsOfMask(columns, mask, 0, cut) };
      passing = new WeakRef(found);
    }
    const bySet = new Int32Array(column.offsets.length - 1);
    addSets(bySet, column.sets, found.rows);
    seen ??= bitsIn(mask);
    // those that this facet alone fails
    if ((seen & bit) !== 0) addSets(bySet, column.sets, rowsOfMask(columns, mask, bit, cut));
    return addValues(column, bySet, new Uint32Array(column.ids.length));
  };
  return {
    countsAt(cut, facet) {
      const before = kept.get(facet);
      if (before?.cut === cut) return before.counts;
      const column = facetOf(facet);
      const bit = filterBit[facet];
      let counts: ValueCounts;
      if (before === undefined || changedRows(before.cut, cut) > columns.count) counts = countAnew(cut, column, bit);
      else {
        const changes = timeChanges(columns, before.cut, cut);
        counts = changes.length === 0 ? before.counts : changedCounts(column, mask, bit, changes, before.counts);
      }
      kept.set(facet, { cut, counts });
      return counts;
    },
  };
}

function bitsIn(mask: Uint16Array): number {
  let bits = 0;
  for (let row = 0; row < mask.length; row++) bits |= mask[row] ?? 0;
  return bits;
}

/** The rows at a cut that have just these bits. */
function rowsOfMask(columns: EventColumns, mask: Uint16Array, bits: number, cut: TimeCut): Uint32Array {
  const rows = new Uint32Array(columns.count);
  let length = 0;
  for (let row = 0; row < rows.length; row++) {
    if (mask[row] === bits && isInCut(columns, cut, row)) rows[length++] = row;
  }
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
  const { sets, offsets } = column;
  const bySet = new Int32Array(offsets.length - 1);
  for (const { rows, by } of changes) addLeft(bySet, sets, mask, ~bit, rows, by);
  return addValues(column, bySet, before.slice());
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

function addValues({ offsets, values }: FacetColumn, bySet: Int32Array, counts: ValueCounts): ValueCounts {
  for (let set = 0; set < bySet.length; set++) {
    const change = bySet[set] ?? 0;
    if (change === 0) continue;
    const end = offsets[set + 1] ?? 0;
    for (let at = offsets[set] ?? 0; at < end; at++) {
      const value = values[at] ?? 0;
      counts[value] = (counts[value] ?? 0) + change;
    }
  }
  return counts;
}

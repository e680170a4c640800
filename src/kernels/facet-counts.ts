import type { EventColumns } from '../shared/event-columns.ts';
import { facetNames, type FacetName } from '../shared/view.ts';
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

/** Each facet fails events by its own bit. */
const facetBits = facetNames.reduce((bits, name) => bits | filterBit[name], 0);

/** `mask` without the brush, as in `filter-mask.ts`, whatever its filters are. */
export function tallyFacets(
  columns: EventColumns,
  facetOf: (name: FacetName) => FacetColumn,
  mask: Uint16Array,
): FacetTally {
  const kept = new Map<FacetName, { readonly cut: TimeCut; readonly counts: ValueCounts }>();
  // facets are asked one after the other for the same cut: what all of them begin with is found once
  let left: { readonly cut: TimeCut; readonly rows: Uint32Array } | null = null;
  const allAt = (cut: TimeCut): TimeChange => {
    if (left?.cut !== cut) left = { cut, rows: rowsLeft(columns, mask, cut) };
    return { rows: left.rows, by: 1 };
  };
  return {
    countsAt(cut, facet) {
      const before = kept.get(facet);
      if (before?.cut === cut) return before.counts;
      const column = facetOf(facet);
      const isAnew = before === undefined || changedRows(before.cut, cut) > columns.count;
      if (!isAnew) left = null;
      const changes = isAnew ? [allAt(cut)] : timeChanges(columns, before.cut, cut);
      let counts = isAnew ? new Uint32Array(column.ids.length) : before.counts;
      if (changes.length > 0) counts = changedCounts(column, mask, filterBit[facet], changes, counts);
      kept.set(facet, { cut, counts });
      return counts;
    },
  };
}

/** The rows at a cut that count for some facet: they pass, or one facet alone fails them. */
function rowsLeft(columns: EventColumns, mask: Uint16Array, cut: TimeCut): Uint32Array {
  const rows = new Uint32Array(columns.count);
  let length = 0;
  for (let row = 0; row < rows.length; row++) {
    const bits = mask[row] ?? 0;
    const counts = bits === 0 || ((bits & (bits - 1)) === 0 && (bits & facetBits) !== 0);
    if (counts && isInCut(columns, cut, row)) rows[length++] = row;
  }
  return rows.subarray(0, length);
}

/** A copy of the counts with the changed rows taken in, as far as no other bit than `bit` fails them. */
function changedCounts(
  { sets, offsets, values }: FacetColumn,
  mask: Uint16Array,
  bit: number,
  changes: readonly TimeChange[],
  before: ValueCounts,
): ValueCounts {
  // rows by their sets first: one step each, and no row waits for another
  const bySet = new Int32Array(offsets.length - 1);
  for (const { rows, by } of changes) addSets(bySet, sets, mask, ~bit, rows, by);
  const counts = before.slice();
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

function addSets(
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

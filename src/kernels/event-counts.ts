import type { EventColumns } from '../shared/event-columns.ts';
import { whenFlag } from '../shared/when.ts';
import { changedRows, isInCut, timeChanges, type TimeCut } from './time-cut.ts';

/**
 * Where every event is: nothing is silently hidden.
 * total = filtered + passing; passing = inBothViews + unplaced + undated + inNeither.
 */
export interface EventCounts {
  readonly total: number;
  readonly filtered: number;
  readonly passing: number;
  readonly inBothViews: number;
  /** On the timeline only. */
  readonly unplaced: number;
  /** On the map only. */
  readonly undated: number;
  /** In the list only. */
  readonly inNeither: number;
}

/** The counts of the events that a mask leaves, under a brush that moves. Only `moveTo` changes it. */
export interface EventTally {
  /** The counts at this cut. */
  moveTo(cut: TimeCut): EventCounts;
}

/**
 * `mask`: 0 passes, the brush is no bit of it; `placed`: one byte a row, 1 has a place on the map. What has not moved since
 * the last cut is not looked at again.
 */
export function tallyEvents(columns: EventColumns, mask: Uint16Array, placed: Uint8Array): EventTally {
  const { count, whenFlags } = columns;
  // by two bits: has no place, has no date
  const passing = new Int32Array(4);
  /** Those without a brush, once they were counted: each brush begins there, and its end goes back there. */
  let whole: Int32Array | null = null;
  let at: TimeCut | null = null;
  const kindOf = (row: number): number =>
    (((whenFlags[row] ?? 0) & whenFlag.undated) === 0 ? 0 : 2) + (placed[row] === 1 ? 0 : 1);
  function countAll(cut: TimeCut): void {
    passing.fill(0);
    const isWhole = cut.undated;
    for (let row = 0; row < count; row++) {
      if (mask[row] !== 0 || !(isWhole || isInCut(columns, cut, row))) continue;
      const kind = kindOf(row);
      passing[kind] = (passing[kind] ?? 0) + 1;
    }
    if (isWhole) whole = passing.slice();
  }
  function follow(before: TimeCut, cut: TimeCut): void {
    for (const { rows, by } of timeChanges(columns, before, cut)) {
      for (let index = 0; index < rows.length; index++) {
        const row = rows[index] ?? 0;
        if (mask[row] !== 0) continue;
        const kind = kindOf(row);
        passing[kind] = (passing[kind] ?? 0) + by;
      }
    }
  }
  return {
    moveTo(cut) {
      if (whole !== null && cut.undated) passing.set(whole);
      else if (at === null || changedRows(at, cut) > count) countAll(cut);
      else follow(at, cut);
      at = cut;
      const [inBothViews = 0, unplaced = 0, undated = 0, inNeither = 0] = passing;
      const sum = inBothViews + unplaced + undated + inNeither;
      return { total: count, filtered: count - sum, passing: sum, inBothViews, unplaced, undated, inNeither };
    },
  };
}

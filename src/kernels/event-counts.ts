import type { EventColumns } from '../shared/event-columns.ts';
import { whenFlag } from '../shared/when.ts';
import { passingRows } from './passing-rows.ts';
import { countBits, createRowBits, flipRow, hasRow, type RowBits } from './row-bits.ts';
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

/** Which events have a date, and which a place on the map: each is of one kind of four. */
export interface EventKinds {
  readonly dated: RowBits;
  readonly placed: RowBits;
}

/** `placed`: one byte a row, 1 has a place on the map. */
export function eventKinds({ count, whenFlags }: EventColumns, placed: Uint8Array): EventKinds {
  const kinds = { dated: createRowBits(count), placed: createRowBits(count) };
  for (let row = 0; row < count; row++) {
    if (((whenFlags[row] ?? 0) & whenFlag.undated) === 0) flipRow(kinds.dated, row);
    if (placed[row] === 1) flipRow(kinds.placed, row);
  }
  return kinds;
}

/**
 * `mask`: 0 passes, the brush is no bit of it. What has not moved since
 * the last cut is not looked at again.
 */
export function tallyEvents(columns: EventColumns, mask: Uint16Array, { dated, placed }: EventKinds): EventTally {
  const { count } = columns;
  // by two bits: has no place, has no date
  const passing = new Int32Array(4);
  /** Those without a brush, once they were counted: each brush begins there, and its end goes back there. */
  let whole: Int32Array | null = null;
  let at: TimeCut | null = null;
  const kindOf = (row: number): number => (hasRow(dated, row) ? 0 : 2) + (hasRow(placed, row) ? 0 : 1);
  function countWhole(): Int32Array {
    const rows = passingRows(mask);
    let [both, unplaced, undated, neither] = [0, 0, 0, 0];
    for (let word = 0; word < rows.length; word++) {
      const [left, withDate, withPlace] = [rows[word] ?? 0, dated[word] ?? 0, placed[word] ?? 0];
      both += countBits(left & withDate & withPlace);
      unplaced += countBits(left & withDate & ~withPlace);
      undated += countBits(left & ~withDate & withPlace);
      neither += countBits(left & ~withDate & ~withPlace);
    }
    return Int32Array.of(both, unplaced, undated, neither);
  }
  function countAll(cut: TimeCut): void {
    passing.fill(0);
    for (let row = 0; row < count; row++) {
      if (mask[row] !== 0 || !isInCut(columns, cut, row)) continue;
      const kind = kindOf(row);
      passing[kind] = (passing[kind] ?? 0) + 1;
    }
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
      if (cut.undated) passing.set((whole ??= countWhole()));
      else if (at === null || changedRows(at, cut) > count) countAll(cut);
      else follow(at, cut);
      at = cut;
      const [inBothViews = 0, unplaced = 0, undated = 0, inNeither = 0] = passing;
      const sum = inBothViews + unplaced + undated + inNeither;
      return { total: count, filtered: count - sum, passing: sum, inBothViews, unplaced, undated, inNeither };
    },
  };
}

import type { EventColumns } from '../shared/event-columns.ts';
import { whenFlag, type EpochMs, type TimeExtent } from '../shared/when.ts';
import { firstIndex } from './first-index.ts';
import { endsBy, startsBefore } from './time-positions.ts';

/**
 * Where [from, to) cuts the orders by start and by end. An event is possibly in it where it stands before `starts` in
 * the one and not before `ends` in the other; as what ends before it also starts before it, a count of the events in it
 * is that of the first `starts` rows less that of the first `ends`.
 */
export interface TimeCut {
  /** How many dated events start before `to`. */
  readonly starts: number;
  /** How many dated events end no later than `from`. */
  readonly ends: number;
  /** Whether events without a date pass: where there is no brush. */
  readonly undated: boolean;
  /** Without a brush: all of time, its infinite ends too. */
  readonly from: EpochMs;
  readonly to: EpochMs;
}

/** Rows that come in (1) or go out (−1) between two cuts. */
export interface TimeChange {
  readonly rows: Uint32Array;
  readonly by: 1 | -1;
}

/** The cut of a brush whose `from` is no later than its `to`; of null: all events pass. */
export function cutTime(columns: EventColumns, extent: TimeExtent | null): TimeCut {
  const { byStart } = columns;
  if (extent === null) {
    const [from, to] = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
    return { starts: byStart.length, ends: 0, undated: true, from, to };
  }
  const { from, to } = extent;
  return { starts: startsIn(columns, extent), ends: endsBy(columns, from), undated: false, from, to };
}

/** The test of one row that a cut stands for. */
export function isInCut(columns: EventColumns, { from, to, undated }: TimeCut, row: number): boolean {
  if (undated) return true;
  return (
    (columns.startEarliest[row] ?? 0) < to &&
    (columns.endLatest[row] ?? 0) > from &&
    ((columns.whenFlags[row] ?? 0) & whenFlag.undated) === 0
  );
}

/** How many rows `timeChanges` would give, undated ones left out. Where there are no fewer events, a recount is cheaper. */
export function changedRows(before: TimeCut, after: TimeCut): number {
  return Math.abs(after.starts - before.starts) + Math.abs(after.ends - before.ends);
}

/**
 * What a count has to take in and give back where the cut moves. A row may come in and go out at once (an event that
 * a brush jumps over): this is for sums, not for flags.
 */
export function timeChanges(columns: EventColumns, before: TimeCut, after: TimeCut): readonly TimeChange[] {
  const changes: TimeChange[] = [];
  const move = (order: Uint32Array, from: number, to: number, by: 1 | -1): void => {
    if (from < to) changes.push({ rows: order.subarray(from, to), by });
  };
  move(columns.byStart, before.starts, after.starts, 1);
  move(columns.byStart, after.starts, before.starts, -1);
  move(columns.byEnd, before.ends, after.ends, -1);
  move(columns.byEnd, after.ends, before.ends, 1);
  if (before.undated !== after.undated) {
    changes.push({ rows: undatedRows(columns), by: after.undated ? 1 : -1 });
  }
  return changes;
}

/**
 * How many dated events start before `to`. An empty brush takes along the events of no length at its instant, which come
 * first there: as they are among those that end until then, they must come to nothing.
 */
function startsIn(columns: EventColumns, { from, to }: TimeExtent): number {
  const { byStart, startEarliest, endLatest } = columns;
  const starts = startsBefore(columns, to);
  if (from < to) return starts;
  const isLater = (row: number): boolean => (startEarliest[row] ?? 0) > to || (endLatest[row] ?? 0) > to;
  return firstIndex(byStart.length, (at) => isLater(byStart[at] ?? 0), starts);
}

/** The rows without a date. They stand last in a project: they are looked for from there on, until all are found. */
export function undatedRows({ count, byStart, whenFlags }: EventColumns): Uint32Array {
  const rows = new Uint32Array(count - byStart.length);
  let left = rows.length;
  for (let row = count - 1; left > 0 && row >= 0; row--) {
    if (((whenFlags[row] ?? 0) & whenFlag.undated) !== 0) rows[--left] = row;
  }
  return rows;
}

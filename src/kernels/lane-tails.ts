import type { EventColumns } from '../shared/event-columns.ts';
import { whenFlag, type EpochMs, type TimeExtent } from '../shared/when.ts';
import { firstIndex } from './first-index.ts';
import { laneCursor, type LaneIndex } from './lane-index.ts';
import { notOne } from './lane-sets.ts';
import { endsBy, startsBefore } from './time-positions.ts';

/** The events of each lane that reach out of a brush: what of them lies outside is drawn. */
export interface LaneTails {
  readonly brush: TimeExtent;
  /** By lane, sorted: when those start that go on over its begin. */
  readonly starts: readonly Float64Array[];
  /** By lane, sorted: when those end that go on over its end. */
  readonly ends: readonly Float64Array[];
}

/** Looks for them in one pass in the order of the rows, which memory likes: far more rows reach over than blocks do not. */
export function tailsOfBrush(index: LaneIndex, brush: TimeExtent): LaneTails {
  const { columns, mask, laneCount } = index;
  const { startEarliest, endLatest, whenFlags } = columns;
  const { sets, offsets, lanes, only } = index.sets;
  const starts = countsOver(index, brush.from).map((count) => new Float64Array(count));
  const ends = countsOver(index, brush.to).map((count) => new Float64Array(count));
  const [startsFilled, endsFilled] = [new Uint32Array(laneCount), new Uint32Array(laneCount)];
  for (let row = 0; row < mask.length; row++) {
    const start = startEarliest[row] ?? 0;
    const end = endLatest[row] ?? 0;
    const isOverBegin = start < brush.from && end > brush.from;
    const isOverEnd = start < brush.to && end > brush.to;
    if (!(isOverBegin || isOverEnd)) continue;
    // what has no date seems to reach over everything
    if (mask[row] !== 0 || ((whenFlags[row] ?? 0) & whenFlag.undated) !== 0) continue;
    const set = sets[row] ?? 0;
    const one = only[set] ?? notOne;
    if (one !== notOne) {
      if (isOverBegin) fill(starts[one], startsFilled, one, start);
      if (isOverEnd) fill(ends[one], endsFilled, one, end);
      continue;
    }
    const last = offsets[set + 1] ?? 0;
    for (let entry = offsets[set] ?? 0; entry < last; entry++) {
      const lane = lanes[entry] ?? 0;
      if (isOverBegin) fill(starts[lane], startsFilled, lane, start);
      if (isOverEnd) fill(ends[lane], endsFilled, lane, end);
    }
  }
  // numbers are sorted without a comparison that would have to be called
  for (const sorted of [...starts, ...ends]) sorted.sort();
  return { brush, starts, ends };
}

function fill(list: Float64Array | undefined, filled: Uint32Array, lane: number, value: number): void {
  const place = filled[lane] ?? 0;
  filled[lane] = place + 1;
  if (list !== undefined) list[place] = value;
}

/** How many of each lane reach over an instant. */
function countsOver(index: LaneIndex, instant: EpochMs): readonly number[] {
  const [starts, ends] = [laneCursor(index, 'byStart'), laneCursor(index, 'byEnd')];
  starts.moveTo(startsUpTo(index.columns, instant));
  ends.moveTo(endsBy(index.columns, instant));
  return Array.from(starts.counts, (count, lane) => count - (ends.counts[lane] ?? 0));
}

/**
 * How many events start before an instant, or start and end at it: those are among the ones that end until then, and must come to
 * nothing. They stand first among the ones that start at it.
 */
function startsUpTo(columns: EventColumns, instant: EpochMs): number {
  const { byStart, startEarliest, endLatest } = columns;
  const isLater = (row: number): boolean => (startEarliest[row] ?? 0) > instant || (endLatest[row] ?? 0) > instant;
  return firstIndex(byStart.length, (at) => isLater(byStart[at] ?? 0), startsBefore(columns, instant));
}

/** How many events of a lane there are in an extent that shares nothing with the brush. */
export function countTails({ brush, starts, ends }: LaneTails, lane: number, { from, to }: TimeExtent): number {
  const none = new Float64Array(0);
  const [started, ending] = [starts[lane] ?? none, ends[lane] ?? none];
  if (to <= brush.from) return firstIndex(started.length, (index) => (started[index] ?? 0) >= to);
  return ending.length - firstIndex(ending.length, (index) => (ending[index] ?? 0) > from);
}

import type { EventColumns } from '../shared/event-columns.ts';
import { firstIndex } from './first-index.ts';
import { listKey } from './list-order.ts';
import { boundsOfRow } from './time-bounds.ts';

/**
 * The dated events in time, of which one walks from one that passes to the next: as in the list. Nobody gathers them: what
 * is looked for is looked for along the order.
 */
export interface TimeWalk {
  readonly columns: EventColumns;
  passes(row: number): boolean;
}

export interface LaneWalk extends TimeWalk {
  /** The first of the lanes that an event is in: it is walked to in that one. −1 where it is in none that is drawn. */
  laneOf(row: number): number;
}

/*
 * Ways from one event to another: in time, along its lane, to a lane above or below, to another place. Null where a way
 * leads nowhere.
 */

type Step = 1 | -1;

/** The event that passes next (`step` 1) or before (−1). */
export function inTime(walk: TimeWalk, row: number, step: Step): number | null {
  return go(walk, row, step, () => true);
}

/** The next event (`step` 1) or the one before (−1) in the same lane. */
export function alongLane(walk: LaneWalk, row: number, step: Step): number | null {
  const lane = walk.laneOf(row);
  return go(walk, row, step, (other) => walk.laneOf(other) === lane);
}

/** The next event (`step` 1) or the one before (−1) that shares no place with this one; one without a place is no place. */
export function toOtherPlace(walk: TimeWalk, row: number, step: Step): number | null {
  const here = placesOf(walk.columns, row);
  return go(walk, row, step, (other) => {
    const there = placesOf(walk.columns, other);
    return there.length > 0 && !there.some((place) => here.includes(place));
  });
}

/** The event of the nearest lane below (`step` 1) or above (−1) that has one, nearest in time. */
export function toOtherLane({ columns, passes, laneOf }: LaneWalk, row: number, step: Step): number | null {
  const lane = laneOf(row);
  const middle = middleOf(columns, row);
  let best: { readonly row: number; readonly lanes: number; readonly distance: number } | null = null;
  for (const other of datedInList(columns)) {
    const otherLane = laneOf(other);
    const lanes = (otherLane - lane) * step;
    if (otherLane < 0 || lanes <= 0 || (best !== null && lanes > best.lanes) || !passes(other)) continue;
    const distance = Math.abs(middleOf(columns, other) - middle);
    if (best === null || lanes < best.lanes || distance < best.distance) best = { row: other, lanes, distance };
  }
  return best?.row ?? null;
}

/** The first event that passes (`step` 1) or the last one (−1). */
export function endOfTime({ columns, passes }: TimeWalk, step: Step): number | null {
  const order = datedInList(columns);
  return look(order, step === 1 ? 0 : order.length - 1, step, passes);
}

/** The first event that passes and starts at an instant or after it. */
export function firstStarting({ columns, passes }: TimeWalk, instant: number): number | null {
  const order = datedInList(columns);
  const begin = firstIndex(order.length, (at) => listKey(columns, order[at] ?? 0) >= instant);
  return look(order, begin, 1, (row) => (columns.startEarliest[row] ?? 0) >= instant && passes(row));
}

/** How many events that pass come before one: a look at all of them. */
export function passingBefore({ columns, passes }: TimeWalk, row: number): number {
  const order = datedInList(columns);
  const end = positionOf(columns, row);
  let count = 0;
  for (let at = 0; at < end; at++) if (passes(order[at] ?? 0)) count++;
  return count;
}

function go(walk: TimeWalk, row: number, step: Step, isWanted: (row: number) => boolean): number | null {
  const order = datedInList(walk.columns);
  const begin = positionOf(walk.columns, row) + step;
  return look(order, begin, step, (other) => isWanted(other) && walk.passes(other));
}

function look(order: Uint32Array, begin: number, step: Step, isWanted: (row: number) => boolean): number | null {
  for (let at = begin; at >= 0 && at < order.length; at += step) {
    const row = order[at];
    if (row !== undefined && isWanted(row)) return row;
  }
  return null;
}

/** Undated ones come last in the order of the list. */
function datedInList({ byList, byStart }: EventColumns): Uint32Array {
  return byList.subarray(0, byStart.length);
}

function positionOf(columns: EventColumns, row: number): number {
  const { byList } = columns;
  const key = listKey(columns, row);
  return firstIndex(byList.length, (at) => {
    const other = byList[at] ?? 0;
    const otherKey = listKey(columns, other);
    return otherKey > key || (otherKey === key && other >= row);
  });
}

function placesOf({ places }: EventColumns, row: number): Uint32Array {
  return places.values.subarray(places.offsets[row] ?? 0, places.offsets[row + 1] ?? 0);
}

function middleOf(columns: EventColumns, row: number): number {
  const bounds = boundsOfRow(columns, row);
  return bounds === null ? Number.POSITIVE_INFINITY : (bounds.from + bounds.to) / 2;
}

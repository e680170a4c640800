import { precisions, whenFlag, type EpochMs, type When } from '../shared/when.ts';
import { allTime } from './time-window.ts';
import { instantOf, offsetsOf, type OffsetAt } from './zone-offset.ts';

const hour = precisions.indexOf('hour');
const unknown = precisions.indexOf('none');

/**
 * The same `When` with its times of day as clocks of `readIn` show them, as if those were UTC; null: clocks of its own zone.
 * `zone`: the one that its times are of, empty where nobody knows. The very same value where nothing moves: a date alone never
 * does, nor a time whose zone is unknown, nor a set. Both ends move by themselves: an end that is a date alone stays.
 * Where they would turn over by that, or leave the years −9999 to 9999, all of it stays.
 */
export function whenInZone(when: When, zone: string, readIn: string | null): When {
  const clocks = clocksOf(zone, readIn);
  if (clocks === null) return when;
  const { flags, startPrecision, endPrecision } = when;
  const bounds = Float64Array.of(when.startEarliest, when.startLatest, when.endEarliest, when.endLatest);
  const [start, end] = [precisions.indexOf(startPrecision), precisions.indexOf(endPrecision)];
  if (!moveBounds(bounds, flags, start, end, clocks)) return when;
  const [startEarliest = 0, startLatest = 0, endEarliest = 0, endLatest = 0] = bounds;
  return { ...when, startEarliest, startLatest, endEarliest, endLatest };
}

/** From which clocks to which times move. */
export interface Clocks {
  /** Of the zone that times are of. */
  readonly from: OffsetAt;
  /** Null: a time that is told as those clocks show it stays. */
  readonly to: OffsetAt | null;
  /** Of a time that is told in UTC; null: it stays. */
  readonly fromUtc: OffsetAt | null;
}

/** Of times of this zone, when they are read as above; null: none of them moves. */
export function clocksOf(zone: string, readIn: string | null): Clocks | null {
  if (zone === '') return null;
  const to = offsetsOf(readIn ?? zone);
  if (to === null) return null;
  const from = offsetsOf(zone);
  const fromUtc = readIn === 'UTC' ? null : to;
  return { from: from ?? to, to: from === null || readIn === null || readIn === zone ? null : to, fromUtc };
}

/**
 * Moves bounds (`startEarliest`, `startLatest`, `endEarliest`, `endLatest`) in their place; false where they stay as they are.
 * Precisions are indices into `precisions`. Makes nothing: a million events are gone through by it.
 */
export function moveBounds(
  bounds: Float64Array,
  flags: number,
  startPrecision: number,
  endPrecision: number,
  clocks: Clocks,
): boolean {
  const isUtc = (flags & whenFlag.utc) !== 0;
  const to = isUtc ? clocks.fromUtc : clocks.to;
  if (to === null || (flags & whenFlag.enclosed) !== 0) return false;
  const from = isUtc ? null : clocks.from;
  const startEarliest = bounds[0] ?? 0;
  const startLatest = bounds[1] ?? 0;
  const endEarliest = bounds[2] ?? 0;
  const endLatest = bounds[3] ?? 0;
  const startBy = startPrecision >= hour ? shiftAt(startEarliest, from, to) : 0;
  const isInstant = endEarliest === startEarliest && endPrecision >= hour && startPrecision >= hour;
  const endBy = isInstant ? startBy : endPrecision >= hour ? shiftAt(endEarliest, from, to) : 0;
  if (startBy === 0 && endBy === 0) return false;
  // of an open end, what is known of it follows from the other one
  const startLatestMoved = startLatest + (startPrecision === unknown ? endBy : startBy);
  const endEarliestMoved = endEarliest + (endPrecision === unknown ? startBy : endBy);
  const startMoved = startEarliest + startBy;
  const endMoved = endLatest + endBy;
  const isInOrder = startMoved <= endEarliestMoved && startLatestMoved <= endMoved && startMoved < endMoved;
  const isPossible =
    isInOrder && isKnown(startMoved) && isKnown(startLatestMoved) && isKnown(endEarliestMoved) && isKnown(endMoved);
  if (!isPossible) return false;
  bounds[0] = startMoved;
  bounds[1] = startLatestMoved;
  bounds[2] = endEarliestMoved;
  bounds[3] = endMoved;
  return true;
}

/** By how much a time moves from the clocks of one zone (null: it is an instant) to those of another. */
function shiftAt(time: EpochMs, from: OffsetAt | null, to: OffsetAt): number {
  const instant = from === null ? time : instantOf(time, from);
  return instant + to(instant) - time;
}

/** A bound that is open, or within the years that there are. */
function isKnown(bound: EpochMs): boolean {
  return !Number.isFinite(bound) || (bound >= allTime.from && bound <= allTime.to);
}

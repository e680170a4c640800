import { precisions, whenFlag, type EpochMs, type When } from '../shared/when.ts';
import { allTime } from './time-window.ts';
import { instantOf, offsetsOf, type OffsetAt } from './zone-offset.ts';

const hour = precisions.indexOf('hour');

/**
 * The same `When` with its times of day as clocks of `readIn` show them, as if those were UTC; null: clocks of its own zone.
 * `zone`: the one that its times are of, empty where nobody knows. The very same value where nothing moves: a date alone never
 * does, nor a time whose zone is unknown, nor a set. Both ends move by themselves: an end that is a date alone stays.
 * Where they would turn over by that, or leave the years −9999 to 9999, all of it stays.
 */
export function whenInZone(when: When, zone: string, readIn: string | null): When {
  const { startEarliest, startLatest, endEarliest, endLatest, startPrecision, endPrecision, flags } = when;
  const isUtc = (flags & whenFlag.utc) !== 0;
  if (
    zone === '' ||
    (flags & whenFlag.enclosed) !== 0 ||
    (isUtc ? readIn === 'UTC' : readIn === null || readIn === zone)
  ) {
    return when;
  }
  const from = isUtc ? null : offsetsOf(zone);
  const to = offsetsOf(readIn ?? zone);
  if (to === null || (from === null && !isUtc)) return when;
  const hasTime = (precision: When['startPrecision']): boolean => precisions.indexOf(precision) >= hour;
  const startBy = hasTime(startPrecision) ? shiftAt(startEarliest, from, to) : 0;
  const endBy = hasTime(endPrecision) ? shiftAt(endEarliest, from, to) : 0;
  if (startBy === 0 && endBy === 0) return when;
  const moved = {
    startEarliest: startEarliest + startBy,
    // of an open end, what is known of it follows from the other one
    startLatest: startLatest + (startPrecision === 'none' ? endBy : startBy),
    endEarliest: endEarliest + (endPrecision === 'none' ? startBy : endBy),
    endLatest: endLatest + endBy,
  };
  return isPossible(moved) ? { ...when, ...moved } : when;
}

/** By how much a time moves from the clocks of one zone (null: it is an instant) to those of another. */
function shiftAt(time: EpochMs, from: OffsetAt | null, to: OffsetAt): number {
  const instant = from === null ? time : instantOf(time, from);
  return instant + to(instant) - time;
}

type Bounds = Pick<When, 'startEarliest' | 'startLatest' | 'endEarliest' | 'endLatest'>;

function isPossible({ startEarliest, startLatest, endEarliest, endLatest }: Bounds): boolean {
  const isInOrder = startEarliest <= endEarliest && startLatest <= endLatest && startEarliest < endLatest;
  const finite = [startEarliest, startLatest, endEarliest, endLatest].filter((bound) => Number.isFinite(bound));
  return isInOrder && finite.every((bound) => bound >= allTime.from && bound <= allTime.to);
}

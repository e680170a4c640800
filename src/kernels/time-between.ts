import type { Precision, When } from '../shared/when.ts';
import { dayMs } from './durations.ts';

/** How long the begins of two events are apart, milliseconds: no less than `least`, no more than `most`. */
export interface TimeBetween {
  readonly least: number;
  /** Infinity where the begin of one is not known. */
  readonly most: number;
  /** Whether it is counted from date to date: 28 to 30 October is two days. */
  readonly isInDays: boolean;
}

type Begin = Pick<When, 'startEarliest' | 'startLatest' | 'startPrecision'>;

const times: ReadonlySet<Precision> = new Set(['hour', 'minute', 'second']);

/**
 * From the begin of `first` to that of `second`, which is no earlier on the clocks that are read. Between times of the day, given
 * as instants, it is exact. Where one is known to the day, days are counted from date to date: two events on one day are 0 days from one another.
 * What is known less exactly gives the least and the most that its bounds allow.
 */
export function timeBetween(first: Begin, second: Begin): TimeBetween {
  if (isTime(first) && isTime(second)) {
    const exact = Math.abs(second.startEarliest - first.startEarliest);
    return { least: exact, most: exact, isInDays: false };
  }
  if (isWithinDay(first) && isWithinDay(second)) {
    const days = dayOf(second) - dayOf(first);
    return { least: days * dayMs, most: days * dayMs, isInDays: true };
  }
  const least = second.startEarliest - first.startLatest;
  const most = second.startLatest - first.startEarliest;
  // −∞ where one begin is not known; NaN where neither is
  return {
    least: least > 0 ? least : 0,
    most: Number.isNaN(most) ? Number.POSITIVE_INFINITY : most,
    isInDays: true,
  };
}

/** Whether the begin is known to a time of one day. */
export function isTime(begin: Begin): boolean {
  return times.has(begin.startPrecision) && isWithinDay(begin);
}

/** Whether the begin is known to lie on one date. */
function isWithinDay(begin: Begin): boolean {
  return begin.startEarliest >= dayOf(begin) * dayMs && begin.startLatest <= (dayOf(begin) + 1) * dayMs;
}

function dayOf({ startEarliest }: Begin): number {
  return Math.floor(startEarliest / dayMs);
}

import type { EpochMs } from '../shared/when.ts';

const dayMs = 86_400_000;

/** Whether an end of an interval is told with its time of day: midnight says itself by its day. */
export function saysTime(instant: EpochMs): boolean {
  return instant % dayMs !== 0;
}

/** The day of an instant; of the end of an interval (`side` to) the last one that is still inside, where that is not told to the minute. */
export function saidDay(instant: EpochMs, side: 'from' | 'to'): EpochMs {
  return Math.floor((side === 'to' ? instant - 1 : instant) / dayMs) * dayMs;
}

import type { EpochMs, TimeExtent } from '../shared/when.ts';

const minuteMs = 60_000;
const dayMs = 24 * 60 * minuteMs;
/** From so long a window on, an hour is less than a pixel. */
const hourlessMs = 366 * dayMs;

/** Whether an axis over `shown` is fine enough for times of day. */
export function showsTimes(shown: TimeExtent): boolean {
  return shown.to - shown.from < hourlessMs;
}

/**
 * Whether an end of the brush is told with its time of day. On an axis too coarse for it, only one to the minute is: such a
 * time was asked for, while what a playing brush passes is any instant.
 */
export function saysTime(instant: EpochMs, shown: TimeExtent): boolean {
  if (instant % dayMs === 0) return false;
  return instant % minuteMs === 0 || showsTimes(shown);
}

/** The day of an instant; of the end of an interval (`side` to) the last one that is still inside, where that is not told to the minute. */
export function saidDay(instant: EpochMs, side: 'from' | 'to'): EpochMs {
  return Math.floor((side === 'to' ? instant - 1 : instant) / dayMs) * dayMs;
}

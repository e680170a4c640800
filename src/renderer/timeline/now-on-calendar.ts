import type { EpochMs } from '../../shared/when.ts';

const minuteMs = 60_000;

/**
 * The minute that clock and calendar show here, as if they were in UTC: a date without a zone counts so, and today is
 * the day that a person's calendar says.
 */
export function nowOnCalendar(): EpochMs {
  const now = new Date();
  return Math.floor(now.getTime() / minuteMs - now.getTimezoneOffset()) * minuteMs;
}

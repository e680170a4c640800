import { offsetsOf } from '../../kernels/zone-offset.ts';
import type { EpochMs } from '../../shared/when.ts';

const minuteMs = 60_000;

/**
 * The minute that clock and calendar show in a zone, as if they were in UTC; null: here, as today is the day that a person's
 * calendar says.
 */
export function nowOnCalendar(timeZone: string | null): EpochMs {
  const now = new Date();
  const offset =
    (timeZone === null ? undefined : offsetsOf(timeZone)?.(now.getTime())) ?? -now.getTimezoneOffset() * minuteMs;
  return Math.floor((now.getTime() + offset) / minuteMs) * minuteMs;
}

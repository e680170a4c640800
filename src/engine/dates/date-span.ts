import type { EpochMs, Precision } from '../../shared/when.ts';
import { daysInMonth, utcMs } from './utc-time.ts';

/** One date as it is known: some time in [from, to), UTC. */
export interface DateSpan {
  readonly from: EpochMs;
  readonly to: EpochMs;
  readonly precision: Precision;
  /** `?` on the whole or on a part of it. */
  readonly uncertain: boolean;
  /** `~` on the whole or on a part of it. */
  readonly approximate: boolean;
  /** The span only encloses what the text says. */
  readonly enclosed: boolean;
  /** The text says how far its clocks are from UTC. */
  readonly utc: boolean;
}

/** A span that says all there is to say. */
export function plainSpan(from: EpochMs, to: EpochMs, precision: Precision): DateSpan {
  return { from, to, precision, uncertain: false, approximate: false, enclosed: false, utc: false };
}

/** A year, a month (1–12) or a day of the calendar; null where it has no such day or month. */
export function calendarSpan(year: number, month?: number, day?: number): DateSpan | null {
  if (month === undefined) return plainSpan(utcMs(year, 1, 1), utcMs(year + 1, 1, 1), 'year');
  const length = daysInMonth(year, month);
  if (length === 0) return null;
  if (day === undefined) return plainSpan(utcMs(year, month, 1), utcMs(year, month + 1, 1), 'month');
  if (day < 1 || day > length) return null;
  const from = utcMs(year, month, day);
  return plainSpan(from, from + 86_400_000, 'day');
}

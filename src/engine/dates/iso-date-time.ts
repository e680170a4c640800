import { plainSpan, type DateSpan } from './date-span.ts';
import { readIsoDate } from './iso-date.ts';

const dateTime = /^(-?\d{4}-\d\d-\d\d)T(\d\d):(\d\d)(?::(\d\d)(?:\.(\d+))?)?(?:(Z)|([+\-−])(\d\d)(?::?(\d\d))?)?$/;

/**
 * A day with a time: `2025-10-28T10:30`, with seconds, with a part of a second, with `Z` or an offset in minutes.
 * Without an offset it counts as UTC. Null where the text is none of these or where there is no such time.
 * The library has the same grammar, but takes the machine's own zone where no offset is given, and half a second
 * (`.5`) for five milliseconds.
 */
export function readIsoDateTime(text: string): DateSpan | null {
  const match = dateTime.exec(text);
  if (match === null) return null;
  const [, dateText = '', hours, minutes, seconds, fraction, z, sign, offsetHours, offsetMinutes] = match;
  const day = readIsoDate(dateText);
  const timeMs = timeOfDayMs(Number(hours), Number(minutes), Number(seconds ?? 0), fraction);
  const offset = sign === undefined ? 0 : offsetMs(sign, Number(offsetHours), Number(offsetMinutes ?? 0));
  if (day === null || timeMs === null || offset === null) return null;
  const from = day.from + timeMs - offset;
  const utc = z !== undefined || sign !== undefined;
  if (seconds === undefined) return { ...plainSpan(from, from + 60_000, 'minute'), utc };
  const widthMs = fraction === undefined ? 1000 : Math.max(1, 10 ** (3 - fraction.length));
  return { ...plainSpan(from, from + widthMs, 'second'), utc };
}

/** 24:00 is the end of the day; there are no leap seconds. */
function timeOfDayMs(hours: number, minutes: number, seconds: number, fraction = ''): number | null {
  const fractionMs = Number(fraction.slice(0, 3).padEnd(3, '0'));
  const timeMs = ((hours * 60 + minutes) * 60 + seconds) * 1000 + fractionMs;
  return minutes < 60 && seconds < 60 && timeMs <= 86_400_000 ? timeMs : null;
}

/** From 12 hours west to 14 hours east, as the clocks of the world have it. */
function offsetMs(sign: string, hours: number, minutes: number): number | null {
  const offset = (sign === '+' ? 1 : -1) * (hours * 60 + minutes);
  return minutes < 60 && offset >= -720 && offset <= 840 ? offset * 60_000 : null;
}

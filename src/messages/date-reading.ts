import type { TimeExtent } from '../shared/when.ts';
import { monthOf } from './date-vocabulary.ts';

/** A date as its numbers; what is coarser than a day lacks the rest. */
interface DateParts {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
  readonly minutes?: number;
}

/**
 * The stretch of time that a date names, as people here write it: "27 Oct 2025", "1er nov. 2025", "October 2025",
 * "27/10/2025", "2025-10-27", "2025-10", "2025", "500 BC", "27 Oct 2025, 06:00". The day comes before the month. Month
 * names are read in every language of the interface. Null for what is no date.
 */
export function readDate(text: string): TimeExtent | null {
  const plain = fold(text);
  const parts = readIso(plain) ?? readNumbers(plain) ?? readWords(plain);
  return parts === null ? null : stretchOf(parts);
}

function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[\u2019\s]+/gu, ' ')
    .trim()
    .toLowerCase();
}

function readIso(text: string): DateParts | null {
  const found = /^(-?\d{4,6})(?:-(\d{2})(?:-(\d{2})(?:t(\d{2}):(\d{2})z?)?)?)?$/.exec(text);
  if (found === null) return null;
  const [, year, month, day, hours, minutes] = found;
  return {
    year: Number(year),
    ...(month !== undefined && { month: Number(month) }),
    ...(day !== undefined && { day: Number(day) }),
    ...(hours !== undefined && { minutes: Number(hours) * 60 + Number(minutes) }),
  };
}

function readNumbers(text: string): DateParts | null {
  const found = /^(\d{1,2})[/.](\d{1,2})[/.](\d{4})$/.exec(text);
  return found === null ? null : { year: Number(found[3]), month: Number(found[2]), day: Number(found[1]) };
}

const words =
  /^(?:(?:(\d{1,2})(?:er|st|nd|rd|th)? )?(\p{L}+)\.? )?(\d{1,4})( (?:bce?|av\.? ?j\.?-? ?c\.?))?(?:,? (\d{1,2}):(\d{2}))?$/u;

function readWords(text: string): DateParts | null {
  const found = words.exec(text);
  if (found === null) return null;
  const [, day, name, digits, before, hours, minutes] = found;
  const month = name === undefined ? undefined : monthOf(name);
  if (name !== undefined && month === undefined) return null;
  if (hours !== undefined && day === undefined) return null;
  // "12 Oct 25" may be any century
  if (before === undefined && (digits ?? '').length < 3) return null;
  return {
    // 500 BC is the year −499: there is no year 0 for people
    year: before === undefined ? Number(digits) : 1 - Number(digits),
    ...(month !== undefined && { month }),
    ...(day !== undefined && { day: Number(day) }),
    ...(hours !== undefined && { minutes: Number(hours) * 60 + Number(minutes) }),
  };
}

function stretchOf({ year, month, day, minutes }: DateParts): TimeExtent | null {
  const from = instantOf(year, month ?? 1, day ?? 1);
  if (from === null) return null;
  if (minutes !== undefined) {
    if (minutes >= 24 * 60) return null;
    return { from: from + minutes * 60_000, to: from + minutes * 60_000 };
  }
  const end = new Date(from);
  if (day !== undefined) end.setUTCDate(end.getUTCDate() + 1);
  else if (month !== undefined) end.setUTCMonth(end.getUTCMonth() + 1);
  else end.setUTCFullYear(end.getUTCFullYear() + 1);
  return { from, to: end.getTime() };
}

/** Null where there is no such day: 31 June, or a year beyond −9999 … 9999. */
function instantOf(year: number, month: number, day: number): number | null {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  const isThere = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return isThere && Math.abs(year) <= 9999 ? date.getTime() : null;
}

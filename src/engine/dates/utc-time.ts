import type { EpochMs } from '../../shared/when.ts';

const fourCenturiesMs = 146_097 * 86_400_000;

/**
 * The start of a day in UTC; month and day count from 1, and a month past 12 runs into the next year.
 * Right for every year: `Date.UTC` alone takes 0–99 for 1900–1999, so those go by way of the years 400–499,
 * which have the same calendar.
 */
export function utcMs(year: number, month: number, day: number): EpochMs {
  if (year < 0 || year > 99) return Date.UTC(year, month - 1, day);
  return Date.UTC(year + 400, month - 1, day) - fourCenturiesMs;
}

const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Days of a month (1–12) in the proleptic Gregorian calendar; 0 where there is no such month. */
export function daysInMonth(year: number, month: number): number {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 2 && leap ? 29 : (monthLengths[month - 1] ?? 0);
}

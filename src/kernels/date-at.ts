import { utcDay, utcMonth, utcYear } from 'd3-time';
import type { EpochMs, Precision, TimeExtent } from '../shared/when.ts';
import { dayMs, yearMs } from './durations.ts';
import { allTime } from './time-window.ts';

/** A date as finely as a hand can point at it. */
export interface PointedDate {
  readonly edtf: string;
  readonly precision: Precision;
  /** All of the day, month, year, decade or century. */
  readonly extent: TimeExtent;
}

/** Narrower than this a unit cannot be pointed at, pixels. */
const leastPx = 4;

/**
 * The date at an instant where a pixel is this long: the day where days are wide enough to be pointed at, else the month,
 * the year, the decade or the century. EDTF of ISO 8601-2, for the years −9999 to 9999.
 */
export function dateAt(instant: EpochMs, msPerPixel: number): PointedDate {
  const at = new Date(Math.min(Math.max(instant, allTime.from), allTime.to - 1));
  const iso = at.toISOString();
  const year = yearText(at.getUTCFullYear());
  const isWide = (unitMs: number): boolean => unitMs / msPerPixel >= leastPx;
  if (isWide(dayMs)) return pointed(`${year}-${iso.slice(-19, -14)}`, 'day', utcDay.floor(at), utcDay.offset);
  if (isWide(yearMs / 12))
    return pointed(`${year}-${iso.slice(-19, -17)}`, 'month', utcMonth.floor(at), utcMonth.offset);
  const yearStart = utcYear.floor(at);
  // digits left out of a year before Christ would read as other years than those around it
  if (isWide(yearMs) || at.getUTCFullYear() < 0) return pointed(year, 'year', yearStart, utcYear.offset);
  const digits = isWide(10 * yearMs) ? 1 : 2;
  const length = 10 ** digits;
  const first = utcYear.offset(yearStart, -(at.getUTCFullYear() % length));
  const masked = year.slice(0, -digits) + 'X'.repeat(digits);
  return pointed(masked, digits === 1 ? 'decade' : 'century', first, (start) => utcYear.offset(start, length));
}

function pointed(
  edtf: string,
  precision: Precision,
  from: Date,
  endOf: (from: Date, step: number) => Date,
): PointedDate {
  return { edtf, precision, extent: { from: from.getTime(), to: endOf(from, 1).getTime() } };
}

/** Four digits, with a sign before Christ: the year 0 is 1 BC. */
function yearText(year: number): string {
  return `${year < 0 ? '-' : ''}${String(Math.abs(year)).padStart(4, '0')}`;
}

import { failure, success, type Result } from '../../shared/problem.ts';
import type { Precision } from '../../shared/when.ts';
import { plainSpan, type DateSpan } from './date-span.ts';
import { shorten } from '../dataset/shorten.ts';
import { utcMs } from './utc-time.ts';

const longYear = /^Y?(-?\d+)(?:E(\d+))?(?:S(\d))?$/;

/**
 * A year of more than four digits (`Y12000`, `Y17E7`) or with so many significant digits (`1950S2`: about 1950, some
 * year of 1900–1999). Fails with `problem.dateYears` outside −9999…9999, the years that bounds, columns and views are
 * made for. `text` is such a year by the grammar.
 */
export function readLongYear(text: string): Result<DateSpan> {
  const [, digits, exponent, significant] = longYear.exec(text) ?? [];
  const size = Math.abs(Number(digits)) * 10 ** Number(exponent ?? 0);
  if (!(size <= 9999)) return failure('problem.dateYears', { text: shorten(text) });
  const unit = significant === undefined ? 1 : 10 ** Math.max(0, String(size).length - Number(significant));
  const first = Math.floor(size / unit) * unit;
  const last = first + unit - 1;
  const [from, to] = text.includes('-') ? [-last, -first] : [first, last];
  const span = plainSpan(utcMs(from, 1, 1), utcMs(to + 1, 1, 1), precisionOf(unit));
  return success({ ...span, approximate: unit > 1, enclosed: unit > 1 });
}

function precisionOf(years: number): Precision {
  if (years === 1) return 'year';
  if (years === 10) return 'decade';
  return 'century';
}

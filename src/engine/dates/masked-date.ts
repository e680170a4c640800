import type { Precision } from '../../shared/when.ts';
import { calendarSpan, type DateSpan } from './date-span.ts';

/**
 * The span of a date with digits left out: `201X`, `19XX`, `2025-XX`, `2025-10-XX`, `156X-12-25`.
 * It runs from the first day of the calendar that fits to the last. Where whole units are left out at the end it is
 * that decade, century, year or month; otherwise it only encloses what the text says, and its precision is that of the
 * digits before the first one left out, a century at the coarsest.
 * Null where no day of the calendar fits. The shape of `text` is the caller's business.
 */
export function readMaskedDate(text: string): DateSpan | null {
  const sign = text.startsWith('-') ? -1 : 1;
  const [year = '', month, day] = text.slice(sign < 0 ? 1 : 0).split('-');
  const years = expand(year).map((digits) => sign * Number(digits));
  const candidates: Candidates = [sign < 0 ? years.toReversed() : years, numbers(month), numbers(day)];
  const first = firstInCalendar(candidates);
  const last = firstInCalendar([candidates[0].toReversed(), candidates[1].toReversed(), candidates[2].toReversed()]);
  if (first === null || last === null) return null;
  const digits = `${year}${month ?? ''}${day ?? ''}`;
  const known = digits.search(/X|$/);
  const enclosed = !/^(\d{2}|\d{3}|\d{4}|\d{6}|\d{8})X*$/.test(digits);
  return { ...first, to: last.to, precision: precisionOf(known), enclosed };
}

type Candidates = readonly [readonly number[], readonly (number | undefined)[], readonly (number | undefined)[]];

function numbers(mask: string | undefined): readonly (number | undefined)[] {
  return mask === undefined ? [undefined] : expand(mask).map(Number);
}

/** All digits that fit, ascending. */
function expand(mask: string): readonly string[] {
  let texts = [''];
  for (const symbol of mask) {
    const digits = symbol === 'X' ? '0123456789'.split('') : [symbol];
    texts = texts.flatMap((text) => digits.map((digit) => text + digit));
  }
  return texts;
}

function firstInCalendar([years, months, days]: Candidates): DateSpan | null {
  for (const year of years) {
    for (const month of months) {
      for (const day of days) {
        const span = calendarSpan(year, month, day);
        if (span !== null) return span;
      }
    }
  }
  return null;
}

function precisionOf(knownDigits: number): Precision {
  if (knownDigits >= 8) return 'day';
  if (knownDigits >= 6) return 'month';
  if (knownDigits >= 4) return 'year';
  if (knownDigits === 3) return 'decade';
  return 'century';
}

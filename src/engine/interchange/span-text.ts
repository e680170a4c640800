import type { When } from '../../shared/when.ts';
import { instantText } from './plain-time.ts';
import { parseWhen } from '../dates/edtf.ts';

/** What a file says of one end of a stretch of time, in EDTF; empty: nothing. */
export interface FoundEnd {
  readonly earliest: string;
  readonly latest: string;
}

/**
 * EDTF of one end that lies between two dates: the finest date of the calendar that holds both, with `?` where the file gave
 * two, since EDTF has no other word for an interval that begins between two days. Where the calendar has no such date, the
 * outer one of both. Empty where nothing is said.
 */
export function endText({ earliest, latest }: FoundEnd, side: 'start' | 'end'): string {
  if (earliest === '' || latest === '' || earliest === latest) return earliest || latest;
  const outer = side === 'start' ? earliest : latest;
  const [from, to] = [parseWhen(earliest), parseWhen(latest)];
  if (!from.ok || !to.ok) return outer;
  const date = commonDate(from.value.startEarliest, lastOf(to.value));
  return date !== null && parseWhen(date).ok ? `${date}?` : `${outer.slice(0, outer.indexOf('T') >>> 0)}?`;
}

/** The last instant that is meant. Midnight of a first of the month ends the month before, and begins nothing. */
function lastOf({ startEarliest, endLatest }: When): number {
  const isMidnight = new Date(startEarliest).getUTCDate() === 1 && startEarliest % daySpan === 0;
  return (isMidnight && endLatest - startEarliest <= daySpan ? startEarliest : endLatest) - 1;
}

const daySpan = 86_400_000;

/** Day, month, year, decade or century, whichever is the finest that holds both instants; null where none does. */
function commonDate(from: number, to: number): string | null {
  if (!Number.isFinite(from) || !Number.isFinite(to) || from > to) return null;
  const [first, last] = [dayText(from), dayText(to)];
  for (const length of [10, 7, 4])
    if (first.slice(0, -10 + length || undefined) === last.slice(0, -10 + length || undefined))
      return first.slice(0, -10 + length || undefined);
  const [year, lastYear] = [first.slice(0, -6), last.slice(0, -6)];
  for (const masked of [1, 2])
    if (year.slice(0, -masked) === lastYear.slice(0, -masked)) return `${year.slice(0, -masked)}${'X'.repeat(masked)}`;
  return null;
}

/** The day of an instant, `-0043-03-15`. */
function dayText(ms: number): string {
  return instantText(ms).replace(/T.*$/, '');
}

/** An interval of two ends as `endText` gives them; `open` where one is not said, a single date where both are the same. */
export function intervalText(start: string, end: string, open: '..' | ''): string {
  if (start === '' && end === '') return '';
  if (start === end) return start;
  return `${start || open}/${end || open}`;
}

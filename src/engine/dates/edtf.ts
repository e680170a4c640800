import { parse } from 'edtf';
import { failure, success, type Result } from '../../shared/problem.ts';
import { whenFlag, type When } from '../../shared/when.ts';
import { whenOfSet } from './date-set.ts';
import type { DateSpan } from './date-span.ts';
import { readIsoDateTime } from './iso-date-time.ts';
import { readIsoDate } from './iso-date.ts';
import { readLongYear } from './long-year.ts';
import { readMaskedDate } from './masked-date.ts';
import { readSeason } from './season.ts';
import { shorten } from '../dataset/shorten.ts';
import { whenOfDate, whenOfInterval, type IntervalEnd } from './when-of-dates.ts';

/** No date is longer; a set may be, but the grammar takes its time over long ones. */
const longestText = 500;

/**
 * What an EDTF text says: ISO 8601-2:2019 levels 0 and 1 and the common level 2, years −9999 to 9999.
 * The library is asked only whether a text that is no plain date follows the grammar, and which kind it is: some of
 * its bounds are wrong (30 February of year 0, seasons, `-2025-XX`, `Y17E7`, date-times without an offset), so all
 * bounds are our own.
 * Not taken, though the library does: bare centuries and decades (`20`, `201`: write `20XX`, `201X`; a number of two
 * digits in a file is seldom a century) and intervals without any date (`../..`).
 *
 * Failures: `problem.date` (nothing that can be read, also the empty text), `problem.dateYears` (outside the years),
 * `problem.dateReversed` (the end comes before the start).
 */
export function parseWhen(edtf: string): Result<When> {
  if (edtf.length > longestText) return notADate(edtf);
  if (edtf.includes('/')) return parseInterval(edtf);
  if (/^[[{]/.test(edtf)) {
    // the grammar takes qualifiers only on some members
    const isSet = kindOf(edtf.replaceAll(/[?~%](?=\.\.|[,\]}])/g, '')) !== null;
    return isSet ? whenOfSet(edtf, readDate) : notADate(edtf);
  }
  const date = readDate(edtf);
  return date.ok ? success(whenOfDate(edtf, date.value)) : date;
}

/** Something without a date: no bound says anything, and no brush lets it pass. */
export function undatedWhen(edtf = ''): When {
  return {
    edtf,
    startEarliest: Number.NEGATIVE_INFINITY,
    startLatest: Number.POSITIVE_INFINITY,
    endEarliest: Number.NEGATIVE_INFINITY,
    endLatest: Number.POSITIVE_INFINITY,
    startPrecision: 'none',
    endPrecision: 'none',
    flags: whenFlag.undated,
  };
}

function parseInterval(edtf: string): Result<When> {
  const [startText, endText, ...more] = edtf.split('/');
  if (startText === undefined || endText === undefined || more.length > 0) return notADate(edtf);
  const start = readEnd(startText);
  const end = readEnd(endText);
  if (!start.ok) return start;
  if (!end.ok) return end;
  if (typeof start.value === 'string' && typeof end.value === 'string') return notADate(edtf);
  return whenOfInterval(edtf, start.value, end.value);
}

function readEnd(text: string): Result<IntervalEnd> {
  if (text === '') return success('unknown');
  return text === '..' ? success('open') : readDate(text);
}

/** One date, by the fast path if it is plain; sets and intervals are none. */
function readDate(text: string): Result<DateSpan> {
  const plain = readIsoDate(text) ?? readIsoDateTime(text);
  if (plain !== null) return success(plain);
  // The grammar takes no qualifier after digits left out (`201X~`), which catalogues are full of.
  const kind = kindOf(text.includes('X') ? text.replace(/[?~%]$/, '') : text);
  if (kind === 'Year') return readLongYear(text);
  const bare = text.replaceAll(/[?~%]/g, '');
  const span = kind === 'Season' ? readSeason(bare) : kind === 'Date' ? readMaskedDate(bare) : null;
  if (span === null) return notADate(text);
  return success({ ...span, uncertain: /[?%]/.test(text), approximate: /[~%]/.test(text) });
}

/** All signs that the grammar knows. It takes its time to tell that a text of others is none. */
const couldBeEdtf = /^[\dTXYZESUtxyzesu.,:?~%^_+\-/[\]{}() ]+$/;

/** The library's name for what a text is; null where it is no EDTF. */
function kindOf(text: string): string | null {
  if (!couldBeEdtf.test(text)) return null;
  try {
    return parse(text, { seasonUncertainty: true }).type;
  } catch {
    return null;
  }
}

function notADate(text: string): Result<never> {
  return failure('problem.date', { text: shorten(text) });
}

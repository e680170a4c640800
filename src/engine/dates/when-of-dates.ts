import { failure, success, type Result } from '../../shared/problem.ts';
import { whenFlag, type When } from '../../shared/when.ts';
import type { DateSpan } from './date-span.ts';
import { shorten } from '../dataset/shorten.ts';

/** An end of an interval: a date, `..` (open) or nothing (unknown). */
export type IntervalEnd = DateSpan | 'open' | 'unknown';

/** Something at one date: it began and it ended some time within. */
export function whenOfDate(edtf: string, date: DateSpan): When {
  return {
    edtf,
    startEarliest: date.from,
    startLatest: date.to,
    endEarliest: date.from,
    endLatest: date.to,
    startPrecision: date.precision,
    endPrecision: date.precision,
    flags: startFlags(date) | endFlags(date),
  };
}

/**
 * Something from one date to another. No bound says more than the text does: an open or unknown start lies anywhere
 * before the last possible end, and an open or unknown end anywhere after the first possible start. So
 * `../2026-03-31` possibly overlaps all that begins before 1 April 2026, and certainly only what holds 31 March:
 * "by March" is no proof that it began long ago. The flags tell open from unknown.
 * Fails with `problem.dateReversed` where the end cannot follow the start.
 */
export function whenOfInterval(edtf: string, start: IntervalEnd, end: IntervalEnd): Result<When> {
  const startEarliest = typeof start === 'string' ? Number.NEGATIVE_INFINITY : start.from;
  const endLatest = typeof end === 'string' ? Number.POSITIVE_INFINITY : end.to;
  if (startEarliest >= endLatest) return failure('problem.dateReversed', { text: shorten(edtf) });
  return success({
    edtf,
    startEarliest,
    startLatest: typeof start === 'string' ? endLatest : Math.min(start.to, endLatest),
    endEarliest: typeof end === 'string' ? startEarliest : Math.max(end.from, startEarliest),
    endLatest,
    startPrecision: typeof start === 'string' ? 'none' : start.precision,
    endPrecision: typeof end === 'string' ? 'none' : end.precision,
    flags: whenFlag.interval | startFlags(start) | endFlags(end),
  });
}

function startFlags(end: IntervalEnd): number {
  if (end === 'open') return whenFlag.startOpen;
  if (end === 'unknown') return whenFlag.startUnknown;
  const uncertain = end.uncertain ? whenFlag.startUncertain : 0;
  const approximate = end.approximate ? whenFlag.startApproximate : 0;
  return uncertain | approximate | wholeFlags(end);
}

function endFlags(end: IntervalEnd): number {
  if (end === 'open') return whenFlag.endOpen;
  if (end === 'unknown') return whenFlag.endUnknown;
  const uncertain = end.uncertain ? whenFlag.endUncertain : 0;
  const approximate = end.approximate ? whenFlag.endApproximate : 0;
  return uncertain | approximate | wholeFlags(end);
}

/** What is true of both ends where it is of one. */
function wholeFlags({ enclosed, utc }: DateSpan): number {
  return (enclosed ? whenFlag.enclosed : 0) | (utc ? whenFlag.utc : 0);
}

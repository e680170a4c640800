import { utcDay, utcHour, utcMonth, utcYear, type CountableTimeInterval, type TimeInterval } from 'd3-time';
import type { EventColumns } from '../shared/event-columns.ts';
import { periodUnits, type PeriodUnit } from '../shared/period.ts';
import type { EpochMs, TimeExtent } from '../shared/when.ts';
import type { TimeCut } from './time-cut.ts';

const intervals: Readonly<Record<PeriodUnit, TimeInterval>> = {
  hour: utcHour,
  day: utcDay,
  month: utcMonth,
  year: utcYear,
  decade: every(utcYear, 10),
  century: every(utcYear, 100),
};

export interface PeriodCount {
  /** [from, to) */
  readonly period: TimeExtent;
  readonly count: number;
}

/** The sum of `counts`, `coarser` and `unknown` is the number of events that pass. */
export interface PeriodCounts {
  /** One after the other without a gap, from the first with an event to the last. */
  readonly counts: readonly PeriodCount[];
  /** Events that begin at a time that is not known to one period. */
  readonly coarser: number;
  /** Events without a date, or of which no begin is known. */
  readonly unknown: number;
}

/** `mask`: 0 passes; the brush is no bit of it, but the cut. `passing`: how many events pass both. */
export interface PassingEvents {
  readonly columns: EventColumns;
  readonly mask: Uint16Array;
  readonly cut: TimeCut;
  readonly passing: number;
}

/** Counts each event that passes in the period in which it begins, once. */
export function countByPeriod({ columns, mask, cut, passing }: PassingEvents, unit: PeriodUnit): PeriodCounts {
  const { byStart, startEarliest, startLatest } = columns;
  const counts: PeriodCount[] = [];
  let coarser = 0;
  let counted = 0;
  let at: TimeExtent = { from: 0, to: Number.NEGATIVE_INFINITY };
  /** Of the period that is gone through. */
  let count = 0;
  const takeUp = (): void => {
    if (count === 0) return;
    for (const period of periodsBetween(counts.at(-1)?.period, at, intervals[unit])) counts.push({ period, count: 0 });
    counts.push({ period: at, count });
    counted += count;
    count = 0;
  };
  for (let index = 0; index < cut.starts; index++) {
    const row = byStart[index] ?? 0;
    if (mask[row] !== 0 || !reaches(columns, cut, row)) continue;
    const start = startEarliest[row] ?? 0;
    if (start === Number.NEGATIVE_INFINITY) continue;
    if (start >= at.to) {
      takeUp();
      at = periodAt(intervals[unit], start);
    }
    if ((startLatest[row] ?? 0) > at.to) coarser++;
    else count++;
  }
  takeUp();
  return { counts, coarser, unknown: passing - counted - coarser };
}

/** Whether one of those that start before the end of the cut is in it. */
function reaches({ endLatest }: EventColumns, { from, undated }: TimeCut, row: number): boolean {
  return undated || (endLatest[row] ?? 0) > from;
}

/** What comes after the period before, up to this one; nothing where none is before. */
function periodsBetween(before: TimeExtent | undefined, at: TimeExtent, interval: TimeInterval): readonly TimeExtent[] {
  const periods: TimeExtent[] = [];
  for (let to = before?.to ?? at.from; to < at.from; to = periods.at(-1)?.to ?? at.from) {
    periods.push(periodAt(interval, to));
  }
  return periods;
}

/** A unit, and whether more than `most` of it lie between the first event that begins and the last one. */
export interface OfferedUnit {
  readonly unit: PeriodUnit;
  readonly isTooFine: boolean;
}

/** All units, from fine to coarse; none where no event begins. */
export function periodUnitsOf({ columns, mask, cut }: PassingEvents, most: number): readonly OfferedUnit[] {
  const { startEarliest } = columns;
  const byStart = columns.byStart.subarray(0, cut.starts);
  const hasBegun = (row: number): boolean =>
    mask[row] === 0 && startEarliest[row] !== Number.NEGATIVE_INFINITY && reaches(columns, cut, row);
  const first = byStart.find(hasBegun);
  const last = byStart.findLast(hasBegun);
  if (first === undefined || last === undefined) return [];
  const from = startEarliest[first] ?? 0;
  const to = startEarliest[last] ?? 0;
  return periodUnits.map((unit) => ({ unit, isTooFine: !stepsWithin(intervals[unit], from, to, most) }));
}

function periodAt(interval: TimeInterval, at: EpochMs): TimeExtent {
  const from = interval.floor(new Date(at));
  return { from: from.getTime(), to: interval.offset(from, 1).getTime() };
}

function stepsWithin(interval: TimeInterval, from: EpochMs, to: EpochMs, most: number): boolean {
  return interval.offset(interval.floor(new Date(from)), most).getTime() > to;
}

function every(interval: CountableTimeInterval, step: number): TimeInterval {
  const found = interval.every(step);
  if (found === null) throw new Error(`no interval of ${step}`);
  return found;
}

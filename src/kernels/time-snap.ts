import { utcDay, utcHour, utcMinute, utcMonth, utcYear, type TimeInterval } from 'd3-time';
import type { EpochMs, TimeExtent } from '../shared/when.ts';
import { dayMs, hourMs, yearMs } from './durations.ts';
import { allTime } from './time-window.ts';

/** A unit to which a brush snaps. */
export interface SnapUnit {
  /** The last boundary at or before the instant. */
  floor(instant: EpochMs): EpochMs;
  /** The first boundary at or after it. */
  ceil(instant: EpochMs): EpochMs;
}

/** From fine to coarse. Days hold over a long stretch: finer only where a pointer can easily tell hours apart. */
const units: readonly { readonly unit: SnapUnit; readonly lengthMs: number; readonly leastPx: number }[] = [
  { unit: unitOf(utcMinute.every(15)), lengthMs: hourMs / 4, leastPx: 24 },
  { unit: unitOf(utcHour), lengthMs: hourMs, leastPx: 24 },
  { unit: unitOf(utcDay), lengthMs: dayMs, leastPx: 4 },
  { unit: unitOf(utcMonth), lengthMs: yearMs / 12, leastPx: 4 },
  { unit: unitOf(utcYear), lengthMs: yearMs, leastPx: 4 },
  { unit: unitOf(utcYear.every(10)), lengthMs: 10 * yearMs, leastPx: 4 },
  { unit: unitOf(utcYear.every(100)), lengthMs: 100 * yearMs, leastPx: 4 },
  { unit: unitOf(utcYear.every(1000)), lengthMs: 1000 * yearMs, leastPx: 0 },
];

function unitOf(interval: TimeInterval | null): SnapUnit {
  if (interval === null) throw new Error('this interval has no such step');
  return {
    floor: (instant) => interval.floor(new Date(instant)).getTime(),
    ceil: (instant) => interval.ceil(new Date(instant)).getTime(),
  };
}

/** Whole days where a day is at least 4 px wide, else the next unit that a hand can set. */
export function snapUnitAt(msPerPixel: number): SnapUnit {
  const found = units.find(({ lengthMs, leastPx }) => lengthMs / msPerPixel >= leastPx);
  if (found === undefined) throw new Error('there are no snap units');
  return found.unit;
}

/** The boundary nearest to the instant. */
export function snapNearest(instant: EpochMs, unit: SnapUnit): EpochMs {
  const [before, after] = [unit.floor(instant), unit.ceil(instant)];
  return instant - before < after - instant ? before : after;
}

/** The interval between two instants in either order, rounded outward; at least one unit long. */
export function snapOutward(a: EpochMs, b: EpochMs, unit: SnapUnit): TimeExtent {
  const from = Math.max(unit.floor(Math.min(a, b)), allTime.from);
  const end = Math.max(a, b);
  const to = unit.ceil(end);
  return { from, to: Math.min(to > from ? to : unit.ceil(end + 1), allTime.to) };
}

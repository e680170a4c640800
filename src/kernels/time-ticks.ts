import {
  utcDay,
  utcHour,
  utcMinute,
  utcMonday,
  utcMonth,
  utcYear,
  type CountableTimeInterval,
  type TimeInterval,
} from 'd3-time';
import type { EpochMs, TimeExtent } from '../shared/when.ts';
import { dayMs, hourMs, minuteMs, yearMs } from './durations.ts';

/** What a tick of an axis may begin. The words of a tick follow from its level and the unit of its plan. */
export type TickUnit = 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year';

export interface Tick {
  readonly at: EpochMs;
  /** The largest unit that begins at the tick: 1 November 00:00 is a month, 1 January 00:00 a year. */
  readonly level: Exclude<TickUnit, 'week'>;
  /** Whether it begins something larger than the ticks around it. */
  readonly major: boolean;
}

/** Where an axis has ticks: every `step` units. The first one may lie before the window, so that its label can stick. */
export interface TickPlan {
  readonly unit: TickUnit;
  readonly step: number;
  readonly ticks: readonly Tick[];
}

interface TickStep {
  readonly unit: TickUnit;
  readonly step: number;
  readonly interval: TimeInterval;
  readonly lengthMs: number;
  /** How many pixels a label of this unit needs. */
  readonly roomPx: number;
}

function stepOf(unit: TickUnit, step: number, base: CountableTimeInterval, unitMs: number, roomPx: number): TickStep {
  return { unit, step, interval: base.every(step) ?? base, lengthMs: step * unitMs, roomPx };
}

/** From fine to coarse. */
const steps: readonly TickStep[] = [
  ...[1, 5, 15, 30].map((step) => stepOf('minute', step, utcMinute, minuteMs, 52)),
  ...[1, 3, 6, 12].map((step) => stepOf('hour', step, utcHour, hourMs, 52)),
  // the number of a day alone has room in 24 px; where there is more, its weekday stands before it
  stepOf('day', 1, utcDay, dayMs, 24),
  stepOf('week', 1, utcMonday, 7 * dayMs, 54),
  ...[1, 3].map((step) => stepOf('month', step, utcMonth, yearMs / 12, 44)),
  ...[1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10_000].map((step) =>
    stepOf('year', step, utcYear, yearMs, step < 100 ? 44 : 64),
  ),
];

/**
 * The finest ticks whose labels have room where `extent` is `widthPx` wide. All in UTC. `yearPx`: what the words of its years need, where
 * that is more than years usually do.
 */
export function planTicks(extent: TimeExtent, widthPx: number, yearPx = 0): TickPlan {
  const pxPerMs = widthPx / (extent.to - extent.from);
  const needOf = ({ unit, roomPx }: TickStep): number => (unit === 'year' ? Math.max(roomPx, yearPx) : roomPx);
  const chosen = steps.find((step) => step.lengthMs * pxPerMs >= needOf(step)) ?? steps.at(-1);
  if (chosen === undefined) throw new Error('there are no tick steps');
  const { unit, step, interval } = chosen;
  const dates =
    unit === 'year' && step > 1
      ? roundYearsIn(extent, step)
      : interval.range(interval.floor(new Date(extent.from)), new Date(extent.to));
  const ticks = dates.map((date): Tick => {
    const level = levelOf(date);
    return { at: date.getTime(), level, major: isMajor(date, level, chosen) };
  });
  return { unit, step, ticks };
}

/** There is no year 0 for people: 200 BC, 100 BC, 1, 100, 200 are the round years, and 1 only where it has room. */
function roundYearsIn({ from, to }: TimeExtent, step: number): readonly Date[] {
  const first = Math.floor(new Date(from).getUTCFullYear() / step);
  const last = Math.ceil(new Date(to).getUTCFullYear() / step);
  const years = Array.from({ length: last - first + 1 }, (_, index) => (first + index) * step);
  const dates = years
    .filter((year) => year !== 0 || step >= 10)
    .map((year) => beginOfYear(year > 0 ? year : year + 1))
    .filter((date) => date.getTime() < to);
  const shown = dates.findLastIndex((date) => date.getTime() <= from);
  return dates.slice(Math.max(shown, 0));
}

/** `Date.UTC` takes the years 0–99 for those of the last century. */
function beginOfYear(year: number): Date {
  const date = new Date(0);
  date.setUTCFullYear(year, 0, 1);
  return date;
}

function levelOf(date: Date): Tick['level'] {
  if (date.getUTCMinutes() !== 0 || date.getUTCSeconds() !== 0) return 'minute';
  if (date.getUTCHours() !== 0) return 'hour';
  if (date.getUTCDate() !== 1) return 'day';
  return date.getUTCMonth() === 0 ? 'year' : 'month';
}

/** Among years, round numbers are major; else what begins a larger unit than the plan's own. */
function isMajor(date: Date, level: Tick['level'], { unit, step }: TickStep): boolean {
  if (unit === 'year') {
    const year = date.getUTCFullYear();
    return (year > 0 ? year : year - 1) % (step < 10 ? 10 : step < 100 ? 100 : 1000) === 0;
  }
  const largerThan = { minute: 'hour', hour: 'day', day: 'month', week: 'month', month: 'year' } as const;
  const order: readonly Tick['level'][] = ['minute', 'hour', 'day', 'month', 'year'];
  return order.indexOf(level) >= order.indexOf(largerThan[unit]);
}

import { daysInMonth, utcMs } from '../dates/utc-time.ts';

/** A rule of iCalendar for what comes again, by days. */
export interface RecurrenceRule {
  readonly frequency: 'DAILY' | 'WEEKLY' | 'MONTHLY' | 'YEARLY';
  readonly interval: number;
  /** Including the first; null: without end. */
  readonly count: number | null;
  readonly until: string;
  readonly months: readonly number[];
  readonly weeks: readonly number[];
  readonly yearDays: readonly number[];
  readonly monthDays: readonly number[];
  /** `nth` 0: every one; else of the month or year, from its end where it is below zero. */
  readonly weekDays: readonly { readonly weekDay: number; readonly nth: number }[];
  readonly positions: readonly number[];
  /** 0: Sunday. */
  readonly weekStart: number;
}

const dayNames = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];
const dayMs = 86_400_000;

/** Null where it is no rule, or one by hours or less: those are not expanded. */
export function parseRecurrenceRule(text: string): RecurrenceRule | null {
  const parts = new Map(
    text
      .toUpperCase()
      .split(';', 30)
      .map((part) => [part.split('=', 1)[0]?.trim() ?? '', part.slice(part.indexOf('=') + 1).trim()]),
  );
  const frequency = parts.get('FREQ');
  if (frequency !== 'DAILY' && frequency !== 'WEEKLY' && frequency !== 'MONTHLY' && frequency !== 'YEARLY') return null;
  if (['BYHOUR', 'BYMINUTE', 'BYSECOND'].some((name) => parts.has(name))) return null;
  const numbers = (name: string): readonly number[] =>
    (parts.get(name) ?? '')
      .split(',', 400)
      .filter((each) => /^[+-]?\d{1,3}$/.test(each))
      .map(Number);
  const weekDays = (parts.get('BYDAY') ?? '').split(',', 400).flatMap((each) => {
    const found = /^([+-]?\d{1,2})?(SU|MO|TU|WE|TH|FR|SA)$/.exec(each.trim());
    return found === null ? [] : [{ weekDay: dayNames.indexOf(found[2] ?? ''), nth: Number(found[1] ?? 0) }];
  });
  const count = Number(parts.get('COUNT') ?? Number.NaN);
  return {
    frequency,
    interval: Math.max(1, Math.min(10_000, Number.parseInt(parts.get('INTERVAL') ?? '1', 10) || 1)),
    count: Number.isInteger(count) && count > 0 ? count : null,
    until: parts.get('UNTIL') ?? '',
    months: numbers('BYMONTH'),
    weeks: numbers('BYWEEKNO'),
    yearDays: numbers('BYYEARDAY'),
    monthDays: numbers('BYMONTHDAY'),
    weekDays,
    positions: numbers('BYSETPOS'),
    weekStart: Math.max(0, dayNames.indexOf(parts.get('WKST') ?? 'MO')),
  };
}

interface Day {
  /** Since 1970. */
  readonly number: number;
  readonly year: number;
  /** 1–12. */
  readonly month: number;
  readonly date: number;
  readonly weekDay: number;
}

/**
 * The days of a rule from its first day on, which is always one of them, up to and with `last`, in their order. As many days
 * are looked at as there are up to `last`, whatever the rule says. Source: RFC 5545, 3.3.10.
 */
export function* recurringDays(rule: RecurrenceRule, first: number, last: number): Generator<number> {
  yield first;
  let found = 1;
  const start = dayOf(first);
  for (let period = 0; ; period += rule.interval) {
    const [from, to] = periodOf(rule, start, period);
    if (from > last || (rule.count !== null && found >= rule.count)) return;
    const days: number[] = [];
    for (let number = from; number < to; number++) {
      const day = dayOf(number);
      if (matches(rule, day, start)) days.push(number);
    }
    for (const number of chosen(days, rule.positions)) {
      if (number <= first) continue;
      if (number > last || (rule.count !== null && found >= rule.count)) return;
      found++;
      yield number;
    }
  }
}

function dayOf(number: number): Day {
  const date = new Date(number * dayMs);
  return {
    number,
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    date: date.getUTCDate(),
    weekDay: date.getUTCDay(),
  };
}

function numberOf(year: number, month: number, date: number): number {
  return utcMs(year, month, date) / dayMs;
}

/** First day of the period of this number after that of the start, and the first after it. */
function periodOf({ frequency, weekStart }: RecurrenceRule, start: Day, period: number): readonly [number, number] {
  switch (frequency) {
    case 'DAILY':
      return [start.number + period, start.number + period + 1];
    case 'WEEKLY': {
      const from = start.number - ((start.weekDay - weekStart + 7) % 7) + period * 7;
      return [from, from + 7];
    }
    case 'MONTHLY': {
      const months = start.year * 12 + start.month - 1 + period;
      const [year, month] = [Math.floor(months / 12), (months % 12) + 1];
      return [numberOf(year, month, 1), numberOf(year, month, 1) + daysInMonth(year, month)];
    }
    case 'YEARLY':
      return [numberOf(start.year + period, 1, 1), numberOf(start.year + period + 1, 1, 1)];
  }
}

/** What a rule does not say is as on its first day. */
function matches(rule: RecurrenceRule, day: Day, start: Day): boolean {
  const { frequency, months, weeks, yearDays, monthDays, weekDays } = rule;
  if (months.length > 0 && !months.includes(day.month)) return false;
  if (weeks.length > 0 && !isInWeeks(weeks, day, rule.weekStart)) return false;
  const yearStart = numberOf(day.year, 1, 1);
  const yearLength = numberOf(day.year + 1, 1, 1) - yearStart;
  if (yearDays.length > 0 && !isNth(yearDays, day.number - yearStart, yearLength)) return false;
  if (monthDays.length > 0 && !isNth(monthDays, day.date - 1, daysInMonth(day.year, day.month))) return false;
  if (weekDays.length > 0)
    return weekDays.some(
      ({ weekDay, nth }) =>
        weekDay === day.weekDay && (nth === 0 || isNthWeekDay(nth, day, frequency === 'YEARLY' && months.length === 0)),
    );
  if (frequency === 'DAILY' || yearDays.length > 0 || monthDays.length > 0) return true;
  if (frequency === 'WEEKLY' || weeks.length > 0) return day.weekDay === start.weekDay;
  return day.date === start.date && (frequency === 'MONTHLY' || months.length > 0 || day.month === start.month);
}

/** Whether it stands at one of these places, from 1, or from −1 at the end. */
function isNth(places: readonly number[], index: number, length: number): boolean {
  return places.includes(index + 1) || places.includes(index - length);
}

/** Of its month, or of its year. */
function isNthWeekDay(nth: number, day: Day, ofYear: boolean): boolean {
  const from = ofYear ? numberOf(day.year, 1, 1) : numberOf(day.year, day.month, 1);
  const to = ofYear ? numberOf(day.year + 1, 1, 1) : from + daysInMonth(day.year, day.month);
  return nth > 0 ? Math.floor((day.number - from) / 7) === nth - 1 : Math.floor((to - 1 - day.number) / 7) === -nth - 1;
}

/** The first week of a year has four of its days at least. */
function isInWeeks(weeks: readonly number[], day: Day, weekStart: number): boolean {
  const [first, next] = [firstWeek(day.year, weekStart), firstWeek(day.year + 1, weekStart)];
  if (day.number < first || day.number >= next) return false;
  return isNth(weeks, Math.floor((day.number - first) / 7), (next - first) / 7);
}

function firstWeek(year: number, weekStart: number): number {
  const fourth = dayOf(numberOf(year, 1, 4));
  return fourth.number - ((fourth.weekDay - weekStart + 7) % 7);
}

function chosen(days: readonly number[], positions: readonly number[]): readonly number[] {
  return positions.length === 0 ? days : days.filter((_, index) => isNth(positions, index, days.length));
}

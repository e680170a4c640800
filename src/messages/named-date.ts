/** A date as its numbers. Years are astronomical: 500 BC is −499. */
export type NamedDate =
  | { readonly unit: 'century' | 'decade' | 'year'; readonly year: number }
  /** A season, a quarter or a half of a year, by EDTF's code. */
  | { readonly unit: 'division'; readonly year: number; readonly code: number }
  | { readonly unit: 'month'; readonly year: number; readonly month: number }
  | { readonly unit: 'day'; readonly year: number; readonly month: number; readonly day: number }
  /** `clock` as EDTF has it after the T. */
  | {
      readonly unit: 'time';
      readonly year: number;
      readonly month: number;
      readonly day: number;
      readonly clock: string;
    };

/** Whether the calendar has such a date, from −9999 to 9999. */
export function isInCalendar(date: NamedDate): boolean {
  if (Math.abs(date.year) > 9999) return false;
  if (!('month' in date)) return true;
  const { year, month } = date;
  const day = 'day' in date ? date.day : 1;
  const there = new Date(0);
  there.setUTCFullYear(year, month - 1, day);
  return there.getUTCFullYear() === year && there.getUTCMonth() === month - 1 && there.getUTCDate() === day;
}

/** The EDTF of a date that is in the calendar. Decades and centuries: their first year. */
export function edtfOf(date: NamedDate): string {
  const year = yearText(date.year);
  switch (date.unit) {
    case 'century':
      // the fifth century BC, −499 … −400, is written by its last year
      return date.year < 0 ? `-${two((-99 - date.year) / 100)}XX` : `${year.slice(0, -2)}XX`;
    case 'decade':
      return `${year.slice(0, -1)}X`;
    case 'year':
      return year;
    case 'division':
      return `${year}-${date.code}`;
    case 'month':
      return `${year}-${two(date.month)}`;
    case 'day':
      return `${year}-${two(date.month)}-${two(date.day)}`;
    case 'time':
      return `${year}-${two(date.month)}-${two(date.day)}T${date.clock}`;
  }
}

function yearText(year: number): string {
  return `${year < 0 ? '-' : ''}${String(Math.abs(year)).padStart(4, '0')}`;
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}

export type DatePart = 'early' | 'mid' | 'late';

/**
 * The first and the last of the smaller units in a third of a date: of a month by ten days, of a year by four months, of
 * a decade and of a century by years. Null for what is not told in thirds: a day, a time.
 */
export function thirdOf(date: NamedDate, part: DatePart): readonly [first: NamedDate, last: NamedDate] | null {
  const units = smallerUnits(date);
  if (units.length < 3) return null;
  const third = date.unit === 'month' ? 10 : units.length / 3;
  const [begin, end] = [Math.round(third), Math.round(2 * third)];
  const ends = { early: [0, begin], mid: [begin, end], late: [end, units.length] } as const;
  const [first, last] = [units[ends[part][0]], units[ends[part][1] - 1]];
  return first === undefined || last === undefined ? null : [first, last];
}

/** The date of the next smaller unit that comes after all of it: 1 November, 1993, April 2026 after March 2026. */
export function dateAfter(date: NamedDate): NamedDate {
  const { year } = date;
  switch (date.unit) {
    case 'century':
      return { unit: 'year', year: year + 100 };
    case 'decade':
      return { unit: 'year', year: year + 10 };
    case 'year':
      return { unit: 'year', year: year + 1 };
    case 'division': {
      const months = smallerUnits(date);
      return dateAfter(months.at(-1) ?? date);
    }
    case 'month':
      return monthAt(year, date.month + 1);
    case 'day': {
      const next = new Date(0);
      next.setUTCFullYear(year, date.month - 1, date.day + 1);
      const month = next.getUTCMonth() + 1;
      return { unit: 'day', year: next.getUTCFullYear(), month, day: next.getUTCDate() };
    }
    case 'time':
      return date;
  }
}

/** Month 13 is January of the next year. */
function monthAt(year: number, month: number): NamedDate {
  return { unit: 'month', year: year + Math.floor((month - 1) / 12), month: ((month - 1) % 12) + 1 };
}

/** First month and number of months, by EDTF's code: seasons (winter begins in December), quarters, halves. */
const divisions: Readonly<Record<number, readonly [month: number, months: number]>> = {
  21: [3, 3],
  22: [6, 3],
  23: [9, 3],
  24: [12, 3],
  33: [1, 3],
  34: [4, 3],
  35: [7, 3],
  36: [10, 3],
  40: [1, 6],
  41: [7, 6],
};

function smallerUnits(date: NamedDate): readonly NamedDate[] {
  const { year } = date;
  const years = (count: number): readonly NamedDate[] =>
    Array.from({ length: count }, (_, at) => ({ unit: 'year', year: year + at }));
  const months = (first: number, count: number): readonly NamedDate[] =>
    Array.from({ length: count }, (_, at) => monthAt(year, first + at));
  switch (date.unit) {
    case 'century':
      return years(100);
    case 'decade':
      return years(10);
    case 'year':
      return months(1, 12);
    case 'division': {
      const [first, count] = divisions[date.code] ?? [1, 0];
      return months(first, count);
    }
    case 'month': {
      const { month } = date;
      const days = Array.from({ length: 31 }, (_, at): NamedDate => ({ unit: 'day', year, month, day: at + 1 }));
      return days.filter(isInCalendar);
    }
    case 'day':
    case 'time':
      return [];
  }
}

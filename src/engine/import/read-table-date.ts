import type { Message } from '../../shared/problem.ts';
import type { DateOrder } from '../../shared/table-import.ts';
import { dayNumber } from '../dates/day-number.ts';
import { daysInMonth } from '../dates/utc-time.ts';
import { parseWhen } from '../dates/edtf.ts';
import { readWhen } from '../dates/read-when.ts';
import { shorten } from '../dataset/shorten.ts';
import type { When } from '../../shared/when.ts';
import { numericDate, type NumericDate } from './numeric-date.ts';
import { ownText } from './own-text.ts';
import { readTime } from './read-time.ts';

/** A date of a table, and what had to be done for that; or why it is none. */
export type TableDate =
  | { readonly when: When; readonly repair: Message | null }
  | { readonly when: null; readonly fault: Message };

/** Reads dates as the cells of one table have them; the text is not empty. */
export type TableDateReader = (text: string) => TableDate;

/** Most tables name the same days over and over. */
const keptDates = 20_000;
/** Longer texts are no dates, and patterns take their time over them. */
const longestDate = 200;

/**
 * A reader of dates: ISO and EDTF, figures in the order that the table has, the plain year, and words. A date that only the
 * other order of day and month can mean is read so, and told.
 */
export function createTableDateReader(order: DateOrder): TableDateReader {
  const known = new Map<string | number, TableDate>();
  return (text) => {
    const day = dayNumber(text);
    const found = known.get(day ?? text);
    if (found !== undefined) return found;
    if (text.length > longestDate) return { when: null, fault: notRead(text) };
    const read = readTableDate(text.trim(), order);
    if (known.size >= keptDates) known.clear();
    known.set(day ?? ownText(text), read);
    return read;
  };
}

function readTableDate(said: string, order: DateOrder): TableDate {
  // as Notion writes it
  const text = said.replace(/ ?→ ?/, ' – ');
  const numeric = numericDate(text);
  if (numeric !== null) return readNumeric(numeric, order, text);
  const year = /^(-?)(\d{1,3})$/.exec(text);
  if (year !== null) return whenOf(`${year[1] ?? ''}${(year[2] ?? '').padStart(4, '0')}`, text);
  const compact = /^(\d{4})(\d\d)(\d\d)$/.exec(text);
  if (compact !== null) return dayOf(Number(compact[1]), Number(compact[2]), Number(compact[3]), '', text);
  const month = /^(\d{1,2})[./-](\d{4})$/.exec(text);
  if (month !== null) return monthOf(month[2] ?? '', month[1] ?? '', text);
  const yearFirst = /^(\d{4})-(\d\d)$/.exec(text);
  if (yearFirst !== null && Number(yearFirst[2]) < 21) return monthOf(yearFirst[1] ?? '', yearFirst[2] ?? '', text);
  const when = readWhen(text);
  if (when.ok) return { when: when.value, repair: null };
  return { when: null, fault: when.problems[0]?.message ?? notRead(text) };
}

function readNumeric({ figures, rest, isYearFirst }: NumericDate, order: DateOrder, text: string): TableDate {
  const [first, second, third] = figures;
  const time = rest === '' ? '' : readTime(rest);
  if (time === null) return { when: null, fault: notRead(text) };
  if (isYearFirst) return dayOf(Number(first), Number(second), Number(third), time, text);
  const year = wholeYear(third);
  const guessed = third.length === 2 ? { key: 'table.yearGuessed', values: { year: third, full: year } } : null;
  const isMonthFirst = order === 'mdy';
  const [day, month] = isMonthFirst ? [second, first] : [first, second];
  if (Number(month) <= 12 || Number(day) > 12) return dayOf(year, Number(month), Number(day), time, text, guessed);
  const swapped = { key: 'table.dayAndMonthSwapped', values: { month: Number(month) } };
  return dayOf(year, Number(day), Number(month), time, text, swapped);
}

/** Two digits are a year of 1950 … 2049. */
function wholeYear(digits: string): number {
  const year = Number(digits);
  if (digits.length !== 2) return year;
  return year < 50 ? 2000 + year : 1900 + year;
}

function dayOf(
  year: number,
  month: number,
  day: number,
  time: string,
  text: string,
  repair: Message | null = null,
): TableDate {
  if (day < 1 || day > daysInMonth(year, month)) return { when: null, fault: noSuchDay(text) };
  const two = (value: number): string => String(value).padStart(2, '0');
  const edtf = `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
  return whenOf(time === '' ? edtf : `${edtf}T${time}`, text, repair);
}

function monthOf(year: string, month: string, text: string): TableDate {
  return whenOf(`${year}-${month.padStart(2, '0')}`, text);
}

function whenOf(edtf: string, text: string, repair: Message | null = null): TableDate {
  const when = parseWhen(edtf);
  return when.ok ? { when: when.value, repair } : { when: null, fault: noSuchDay(text) };
}

function noSuchDay(text: string): Message {
  return { key: 'table.noSuchDay', values: { text: shorten(text) } };
}

function notRead(text: string): Message {
  return { key: 'problem.whenNotRead', values: { text: shorten(text) } };
}

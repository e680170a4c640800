import { numericDate } from '../import/numeric-date.ts';
import { createTableDateReader, type TableDateReader } from '../import/read-table-date.ts';
import { parseWhen } from '../dates/edtf.ts';
import { detectDateOrder } from '../import/numeric-date.ts';

/** Reads what stands in the time fields of one file as EDTF; what is no date comes back as it is, empty where there is nothing. */
export type PlainTimeReader = (value: unknown) => string;

/** Past this, a number of seconds would lie beyond the year 5000: such numbers are milliseconds. */
const secondsEnd = 1e11;
const lastYear = 9999;
const lastInstant = 8.64e15;
const dayMs = 86_400_000;
const keptTexts = 20_000;
const longestKept = 200;

/**
 * A reader for the values of one field, of which `sample` is the beginning: texts tell the order of day and month, numbers
 * whether they are years, seconds or milliseconds since 1970. A date that has two meanings is kept as one of both.
 */
export function createPlainTimeReader(sample: readonly unknown[]): PlainTimeReader {
  const isMs = sample.some((value) => Math.abs(numberOf(value) ?? 0) >= secondsEnd);
  // a date without a time of day, as programs keep it that have only times
  const isDays = isMs && sample.every((value) => (numberOf(value) ?? 0) % dayMs === 0);
  const { order } = detectDateOrder(sample.filter((value) => typeof value === 'string'));
  const readers = order === 'asked' ? (['dmy', 'mdy'] as const) : [order];
  const readText = readers.map((each) => createTableDateReader(each));
  /** Most files name the same days over and over, also those that are none. */
  const known = new Map<string, string>();
  const read = (text: string): string => {
    const found = known.get(text) ?? ofText(text, readText);
    if (known.size >= keptTexts) known.clear();
    if (text.length < longestKept) known.set(text, found);
    return found;
  };
  return (value) => {
    const number = numberOf(value);
    if (number !== null) return isDays ? ofNumber(number, isMs).replace('T00:00:00Z', '') : ofNumber(number, isMs);
    return typeof value === 'string' ? read(value.trim()) : '';
  };
}

/** Also one that stands in quotation marks; a text of eight digits or fewer is a date as people write it. */
function numberOf(value: unknown): number | null {
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  return typeof value === 'string' && /^\s*-?\d{9,16}\s*$/.test(value) ? Number(value) : null;
}

function ofNumber(value: number, isMs: boolean): string {
  if (!isMs && Number.isInteger(value) && Math.abs(value) <= lastYear) return yearText(value);
  const ms = isMs ? value : value * 1000;
  // 20251028, as tables have days
  if (!isMs && Number.isInteger(value) && value >= 10_000_101 && value <= 99_991_231)
    return ofText(String(value), [createTableDateReader('ymd')]);
  return Math.abs(ms) > lastInstant ? String(value) : instantText(ms);
}

/** EDTF of a year, 1 BC being 0. */
export function yearText(year: number): string {
  return `${year < 0 ? '-' : ''}${String(Math.abs(year)).padStart(4, '0')}`;
}

/** EDTF of an instant in ms since 1970, to the second where it has no part of one. */
export function instantText(ms: number): string {
  const iso = new Date(ms).toISOString();
  // years beyond four digits are written with a sign and six
  return iso
    .replace(/^([+-])00(\d{4})/, (_, sign: string, year: string) => (sign === '-' ? `-${year}` : year))
    .replace('.000Z', 'Z');
}

function ofText(text: string, readers: readonly TableDateReader[]): string {
  if (text === '' || parseWhen(text).ok) return text;
  const tagged = ofMapTag(text);
  if (tagged !== null) return tagged;
  const found = [...new Set(readers.map((read) => read(text).when?.edtf ?? ''))].filter((edtf) => edtf !== '');
  const [first, second] = found;
  if (first === undefined) return text;
  if (second === undefined || numericDate(text) === null) return first;
  const set = `[${[first, second].toSorted().join(',')}]`;
  return parseWhen(set).ok ? set : text;
}

/**
 * As OpenStreetMap and OpenHistoricalMap write dates: `C19` is the 19th century, `1860..1880` some time between. Null for
 * anything else. Source: wiki.openstreetmap.org/wiki/Key:start_date.
 */
function ofMapTag(text: string): string | null {
  const [, from, to] = /^(\d{4}(?:-\d\d){0,2})\.\.(\d{4}(?:-\d\d){0,2})$/.exec(text) ?? [];
  if (from !== undefined && to !== undefined && from < to) return parseWhen(`[${text}]`).ok ? `[${text}]` : null;
  const century = Number(/^C(\d{1,2})$/.exec(text)?.[1] ?? 0);
  return century < 1 ? null : `${String(century - 1).padStart(2, '0')}XX`;
}

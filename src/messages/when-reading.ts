import type { EpochMs, TimeExtent } from '../shared/when.ts';
import { readPointInTime, readStretchOfTime } from './time-reading.ts';

/**
 * The EDTF of a date as people write it in any language of the interface: "30 Oct 2025", "octobre 2025", "26–30 October
 * 2025", "c. 2010", "vers mars 2025", "by March 2026", "d'ici mars 2026", "since 2010". Null for any other text, and for
 * one that leaves the year to be guessed.
 */
export function readWhenInWords(text: string): string | null {
  const plain = text.normalize('NFKC').replaceAll('’', "'").replaceAll(/\s+/g, ' ').trim();
  const stretch = whateverYear((year) => readStretchOfTime(plain, year));
  if (stretch !== null) return `${firstOf(stretch)}/${lastOf(stretch)}`;
  const [, by, since, about, date = ''] = said.exec(plain) ?? [];
  const point = whateverYear((year) => readPointInTime(date, year));
  if (point === null) return null;
  const edtf = pointText(point);
  if (by !== undefined) return `../${edtf}`;
  if (since !== undefined) return `${edtf}/..`;
  return about === undefined ? edtf : `${edtf}~`;
}

const said =
  /^(?:(by |until |up to |d'ici (?:à |au )?|jusqu'(?:à |au |en ))|(from |since |depuis |dès |à partir (?:de |du |d'))|(c\. ?|ca\.? |circa |about |around |vers |environ ))?(.+)$/i;

/** What the text says itself: with two years to guess from, it says the same. */
function whateverYear(read: (year: number) => TimeExtent | null): TimeExtent | null {
  const [one, other] = [read(2000), read(2001)];
  return one !== null && other !== null && one.from === other.from && one.to === other.to ? one : null;
}

type Unit = 'year' | 'month' | 'day';

function pointText({ from, to }: TimeExtent): string {
  const days = (to - from) / 86_400_000;
  return textOf(from, days > 31 ? 'year' : days > 1 ? 'month' : 'day');
}

/** Each end as coarsely as it is whole: "2013 – 2026" names years. */
function firstOf({ from, to }: TimeExtent): string {
  return textOf(from, unitOf(from, to));
}

function lastOf({ from, to }: TimeExtent): string {
  return textOf(to - 1, unitOf(from, to));
}

function unitOf(from: EpochMs, to: EpochMs): Unit {
  const [first, end] = [new Date(from), new Date(to)];
  if (first.getUTCDate() !== 1 || end.getUTCDate() !== 1) return 'day';
  return first.getUTCMonth() === 0 && end.getUTCMonth() === 0 ? 'year' : 'month';
}

/** 500 BC is the year −499. */
function textOf(at: EpochMs, unit: Unit): string {
  const date = new Date(at);
  const year = date.getUTCFullYear();
  const number = (value: number, digits: number): string => String(Math.abs(value)).padStart(digits, '0');
  const parts = [`${year < 0 ? '-' : ''}${number(year, 4)}`];
  if (unit !== 'year') parts.push(number(date.getUTCMonth() + 1, 2));
  if (unit === 'day') parts.push(number(date.getUTCDate(), 2));
  return parts.join('-');
}

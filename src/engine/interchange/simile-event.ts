import { parseWhen } from '../dates/edtf.ts';
import { firstLine } from './field-event.ts';
import type { ForeignRecords } from './foreign-records.ts';
import { plainText } from './plain-text.ts';
import { createPlainTimeReader, yearText } from './plain-time.ts';
import { endText, intervalText } from './span-text.ts';

/** An event of SIMILE Timeline as its XML and its JSON have it, texts as they are there, empty where there is none. */
export interface SimileEvent {
  readonly id: string;
  readonly start: string;
  readonly latestStart: string;
  readonly earliestEnd: string;
  readonly end: string;
  /** Whether it lasts from start to end; else it was at one time between them. */
  readonly isDuration: boolean;
  readonly title: string;
  readonly description: string;
  readonly link: string;
  readonly category: string;
}

/** Longer texts are no dates, and patterns take their time over them. */
const longestDate = 200;
const readTime = createPlainTimeReader([]);

export function addSimileEvent(event: SimileEvent, origin: string, into: ForeignRecords): void {
  const summary = plainText(event.description);
  into.addEvent({
    origin,
    id: event.id,
    title: plainText(event.title) || firstLine(summary),
    summary,
    when: whenOf(event),
    whenNote: boundsNote(event),
    category: plainText(event.category),
    links: [event.link],
  });
}

function whenOf(event: SimileEvent): string {
  const [start, end] = [simileDate(event.start), simileDate(event.end)];
  const [latest, earliest] = [simileDate(event.latestStart), simileDate(event.earliestEnd)];
  if (end === '' && latest === '' && earliest === '') return start;
  if (event.isDuration || latest !== '' || earliest !== '') {
    const last = earliest === '' ? end : firstDay(end);
    return intervalText(
      endText({ earliest: start, latest: firstDay(latest) }, 'start'),
      endText({ earliest, latest: last }, 'end'),
      '..',
    );
  }
  return start === '' || start === end ? start || end : withinText(start, end);
}

/** A year or a day is the instant at which it begins: what lies between 1870 and 1871 was in 1870. */
function withinText(start: string, end: string): string {
  const [from, to] = [/^(-?\d{4})(?:-(\d\d)(?:-01)?)?$/.exec(start), /^(-?\d{4})(?:-(\d\d)(?:-01)?)?$/.exec(end)];
  if (from !== null && to !== null) {
    const [year, month] = [Number(from[1]), Number(from[2] ?? 1)];
    const months = (Number(to[1]) - year) * 12 + Number(to[2] ?? 1) - month;
    if (months === 1) return `${from[1]}-${two(month)}`;
    if (months === 12 && month === 1) return from[1] ?? start;
    if (from[2] === undefined && to[2] === undefined && months > 12)
      return `[${start}..${yearText(Number(to[1]) - 1)}]`;
  }
  const within = `[${start}..${end}]`;
  return parseWhen(within).ok ? within : `${start}/${end}`;
}

/** The day at which a year begins, for `endText`, which takes a whole year for all of it. */
function firstDay(date: string): string {
  return /^-?\d{4}$/.test(date) ? `${date}-01-01` : date;
}

/** The four bounds as the file has them: EDTF says less of two of them. */
function boundsNote({ start, latestStart, earliestEnd, end }: SimileEvent): string {
  if (latestStart === '' && earliestEnd === '') return '';
  return [start, latestStart, earliestEnd, end].map((text) => simileDate(text) || '…').join(' – ');
}

/**
 * EDTF of a date of SIMILE: "Nov 14 1840 00:00:00 GMT", "1845", ISO 8601, "100 BC". Midnight is how it writes a day. What is
 * no date comes back as it is.
 */
function simileDate(text: string): string {
  const told = text.trim().slice(0, longestDate);
  const named =
    /^(?:[a-z]{3,9},?\s+)?([a-z]{3,9})\.?\s+(\d{1,2}),?\s+(-?\d{1,4})(?:\s+(\d{1,2}:\d\d(?::\d\d)?))?(?:\s+(?:GMT|UTC|Z)?([+-]\d{4})?)?$/i.exec(
      told,
    );
  const month = named === null ? 0 : monthNames.indexOf((named[1] ?? '').slice(0, 3).toLowerCase()) + 1;
  if (named !== null && month > 0) {
    const [, , day = '', year = '', clock = '', zone = ''] = named;
    const date = `${yearText(Number(year))}-${two(month)}-${two(Number(day))}`;
    return clock === '' || isMidnight(clock)
      ? date
      : `${date}T${clock.padStart(clock.length > 5 ? 8 : 5, '0')}${zone === '' ? 'Z' : zone.replace(/^(.\d\d)/, '$1:')}`;
  }
  const before = /^(\d{1,4})\s*(?:BC|BCE|B\.C\.)$/i.exec(told);
  if (before !== null) return yearText(1 - Number(before[1]));
  if (/^-?\d{1,4}$/.test(told)) return yearText(Number(told));
  return readTime(told).replace(/T00:00(?::00)?(?:\.0+)?(?:Z|[+-]00:?00)?$/, '');
}

const monthNames = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

function isMidnight(clock: string): boolean {
  return /^0?0:00(?::00)?$/.test(clock);
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}

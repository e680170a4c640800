import { parseWhen } from '../dates/edtf.ts';
import { asList, asObject, asText, firstText, type JsonObject } from './json-values.ts';
import { createPlainTimeReader, yearText } from './plain-time.ts';
import { endText, intervalText, type FoundEnd } from './span-text.ts';

/** What `when` of GeoJSON-T and Linked Places says. */
export interface FoundWhen {
  /** EDTF; empty: no timespan says anything. */
  readonly when: string;
  /** Its label, its periods, and what EDTF cannot say of its timespans. */
  readonly note: string;
  readonly certainty: string;
  /** Whether several timespans had to be told as the one that encloses them. */
  readonly isEnclosed: boolean;
}

const mostSpans = 100;
const readTime = createPlainTimeReader([]);

/**
 * Reads `when` of a feature, a geometry or a name: the lists `timespans` and `periods`, `label`, `duration`, `certainty`.
 * Real files have one timespan for the list (`timespan`), dates as bare numbers or texts, and −1 for what nobody knows.
 * Sources: linked-places-format README; geojson-t README.
 */
export function readWhenObject(when: JsonObject): FoundWhen {
  const listed = [when['timespans'], when['timespan']].flatMap((value) =>
    Array.isArray(value) ? (value as unknown[]) : [value],
  );
  const bare = 'start' in when || 'end' in when ? [when] : [];
  const spans = [...listed, ...bare]
    .slice(0, mostSpans)
    .map(spanText)
    .filter((text) => text !== '');
  const periods = asList(when['periods'])
    .slice(0, mostSpans)
    .map((period) => firstText(asObject(period) ?? {}, ['name', 'label']))
    .filter((text) => text !== '');
  const joined = joinSpans([...new Set(spans)]);
  const isEnclosed = spans.length > 1 && !joined.startsWith('{');
  const notes = [
    asText(when['label']),
    periods.join('; '),
    isEnclosed ? spans.join('; ') : '',
    asText(when['duration']),
  ];
  return {
    when: joined,
    note: notes.filter((text) => text !== '').join('\n'),
    certainty: asText(when['certainty']),
    isEnclosed,
  };
}

/** EDTF of one timespan: a begin without an end has one that nobody knows. */
function spanText(value: unknown): string {
  const span = asObject(value);
  if (span === null) return dateText(value);
  const [start, end] = [endOf(span['start']), endOf(span['end'])];
  return intervalText(endText(start, 'start'), endText(end, 'end'), '');
}

function endOf(value: unknown): FoundEnd {
  const end = asObject(value);
  if (end === null) return { earliest: dateText(value), latest: '' };
  const exact = dateText(end['in']);
  return exact === ''
    ? { earliest: dateText(end['earliest']), latest: dateText(end['latest']) }
    : { earliest: exact, latest: '' };
}

function dateText(value: unknown): string {
  const text = asText(value);
  if (text === '' || text === '-1') return '';
  return /^-?\d{1,4}$/.test(text) ? yearText(Number(text)) : readTime(text);
}

/** Dates one by one where all are single ones; else from the first begin to the last end. */
function joinSpans(spans: readonly string[]): string {
  const [first, ...more] = spans;
  if (first === undefined || more.length === 0) return first ?? '';
  const set = `{${spans.join(',')}}`;
  if (!spans.some((span) => span.includes('/')) && parseWhen(set).ok) return set;
  const read = spans.flatMap((text) => {
    const when = parseWhen(text);
    return when.ok ? [{ text, when: when.value }] : [];
  });
  const [start] = read.toSorted((a, b) => a.when.startEarliest - b.when.startEarliest);
  const end = read.toSorted((a, b) => a.when.endLatest - b.when.endLatest).at(-1);
  if (start === undefined || end === undefined) return first;
  return intervalText(start.text.split('/')[0] ?? '', end.text.split('/').at(-1) ?? '', '');
}

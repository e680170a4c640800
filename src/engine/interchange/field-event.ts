import { parseWhen } from '../dates/edtf.ts';
import type { FieldChoice, TimeField } from './field-choice.ts';
import type { FoundEvent } from './foreign-records.ts';
import { asList, asText, type JsonObject } from './json-values.ts';
import { plainText } from './plain-text.ts';
import { endText, intervalText } from './span-text.ts';

/** What fields of no known meaning add to a summary at most. */
const mostLines = 60;
const longestValue = 500;
const mostListed = 20;

/** The texts of an event out of a record of plain fields. What no field of the dataset format holds stands in the summary, a line each. */
export function fieldEvent(record: JsonObject, fields: FieldChoice): Omit<FoundEvent, 'origin' | 'places'> {
  const of = (name: string | null): string => (name === null ? '' : asText(record[name]));
  const place = of(fields.place);
  const told = plainText(of(fields.summary));
  return {
    id: of(fields.id),
    title: plainText(of(fields.title)) || firstLine(told) || place,
    summary: [told, otherLines(record, fields)].filter((text) => text !== '').join('\n\n'),
    when: timeOf(record, fields),
    category: of(fields.category),
    tags: tagsOf(fields.tags === null ? undefined : record[fields.tags]),
    links: [of(fields.link)],
  };
}

/** As much of a text as makes a title. */
export function firstLine(text: string, longest = 80): string {
  const line = text.split('\n', 1)[0] ?? '';
  return line.length > longest ? `${line.slice(0, longest - 1).trimEnd()}…` : line;
}

/** EDTF of a record. Lists of times are those of the positions of a line: from the first to the last. */
export function timeOf(record: JsonObject, { start, end }: FieldChoice): string {
  if (start === null) return '';
  const [from, to] = [start, end].map((field) => (field === null ? undefined : told(record, field)));
  if (Array.isArray(from)) {
    const times: readonly unknown[] = from.flat();
    return intervalText(start.read(times[0]), start.read(times.at(-1)), '..');
  }
  const [first, last] = [start.read(from), end?.read(to) ?? ''];
  // a begin alone is a date; an end alone is one that it came before
  return last === '' ? first : intervalText(oneEnd(first, 'start'), oneEnd(last, 'end'), '..');
}

/** In EDTF where it stands in it. */
function told(record: JsonObject, field: TimeField): unknown {
  return record[exactOf(record, field) ?? field.name];
}

/** The field in EDTF, where that is what it says, or where the plain field says nothing; null: the plain one is read. */
function exactOf(record: JsonObject, { name, exact }: TimeField): string | null {
  if (exact === null) return null;
  const edtf = asText(record[exact]);
  return edtf !== '' && (parseWhen(edtf).ok || asText(record[name]) === '') ? exact : null;
}

/** An end that was some time within an interval, or before or after a date. */
function oneEnd(edtf: string, side: 'start' | 'end'): string {
  const [, from = '', to = ''] = /^([^/]*)\/([^/]*)$/.exec(edtf) ?? /^\[([^,]+)\.\.([^,]+)\]$/.exec(edtf) ?? [];
  if (from === '' && to === '') return edtf;
  const end = endText({ earliest: from.replace('..', ''), latest: to.replace('..', '') }, side);
  return end === '' || /[?~%]$/.test(end) ? end : `${end}?`;
}

function tagsOf(value: unknown): readonly string[] {
  const texts = typeof value === 'string' ? value.split(/[,;|]/) : asList(value).map(asText);
  return texts.map((text) => text.trim()).filter((text) => text !== '');
}

/** The names of the fields that say what is known; one in EDTF that is none is told as it stands. */
function takenFields(record: JsonObject, { start, end, ...rest }: FieldChoice): ReadonlySet<string | null> {
  const times = [start, end].flatMap((field) => (field === null ? [] : [field.name, exactOf(record, field)]));
  return new Set([...Object.values(rest), ...times]);
}

function otherLines(record: JsonObject, fields: FieldChoice): string {
  const taken = takenFields(record, fields);
  return valueLines(Object.entries(record).filter(([name]) => !taken.has(name)));
}

/** `name: value`, a line for each value that says anything; `…` where there are too many. */
export function valueLines(values: readonly (readonly [string, unknown])[]): string {
  const lines = values.flatMap(([name, value]) => {
    const text = valueText(value);
    return text === '' ? [] : [`${name}: ${text}`];
  });
  return lines.length > mostLines ? [...lines.slice(0, mostLines), '…'].join('\n') : lines.join('\n');
}

/** How many values of fields of no known meaning a summary leaves out: records within, long lists and texts, too many fields. */
export function valuesLeftOut(record: JsonObject, fields: FieldChoice): number {
  const taken = takenFields(record, fields);
  const others = Object.entries(record).flatMap(([name, value]) => (taken.has(name) ? [] : [value]));
  const isCut = (value: unknown): boolean => {
    if (typeof value === 'string') return value.length > longestValue && plainText(value).length > longestValue;
    if (Array.isArray(value))
      return value.length > mostListed || value.some((each) => typeof each === 'object' && each !== null);
    return typeof value === 'object' && value !== null;
  };
  const told = others.filter((value) => valueText(value) !== '').length;
  return others.filter(isCut).length + Math.max(0, told - mostLines);
}

/** Records within records are not told: they are what a program keeps, seldom what a person wrote. */
function valueText(value: unknown): string {
  const text =
    typeof value === 'boolean'
      ? String(value)
      : Array.isArray(value)
        ? value
            .map(asText)
            .filter((each) => each !== '')
            .slice(0, mostListed)
            .join(', ')
        : asText(value);
  const plain = plainText(text);
  return plain.length > longestValue ? `${plain.slice(0, longestValue - 1)}…` : plain;
}

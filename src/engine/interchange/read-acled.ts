import { success, type Result } from '../../shared/problem.ts';
import { detectDelimiter } from '../import/detect-delimiter.ts';
import type { Onward } from './decode-foreign.ts';
import type { ForeignRecords } from './foreign-records.ts';
import { asObject, asText } from './json-values.ts';
import { lineOrigin } from './line-origin.ts';
import { dayMs } from './ics-time.ts';
import { recordsOf } from './list-within.ts';
import { globePosition } from './plain-geometry.ts';
import { createPlainTimeReader } from './plain-time.ts';
import { cellOf, headerNames, otherCells, tableRecords, type NamedRow } from './table-records.ts';

/** Whether the first line of a table names the columns of an export of ACLED, as it is since 2023 or as it was before. */
export function isAcledHeader(line: string): boolean {
  const names = headerNames(line);
  return names.has('event_id_cnty') && names.has('event_date') && names.has('event_type');
}

/**
 * ACLED: `time_precision` says how well a date is known. 1: the day; 2: some day of the week around it; 3: some day of its
 * month. Source: ACLED codebook; dtacled/acledR `R/data.R`.
 */
export async function readAcled(text: string, into: ForeignRecords, onward: Onward): Promise<Result<null>> {
  const { delimiter, quote } = detectDelimiter(text.slice(0, 65_536));
  const records = tableRecords(text, delimiter, quote || '"');
  await addRows(
    records.map(({ line, row }) => ({ row, origin: lineOrigin(line) })),
    into,
    onward,
  );
  return success(null);
}

/** Whether a record of JSON is one that ACLED's service answers with. */
export function isAcledRecord(value: unknown): boolean {
  const record = asObject(value) ?? {};
  return ['event_id_cnty', 'event_date', 'event_type'].every((name) => name in record);
}

/** The records that ACLED's service answers with: the columns of its exports. */
export async function readAcledJson(value: unknown, into: ForeignRecords, onward: Onward): Promise<void> {
  const rows = recordsOf(value).map((each, index) => {
    const cells = Object.entries(asObject(each) ?? {}).map(([name, cell]): [string, string] => [name, asText(cell)]);
    return { row: Object.fromEntries(cells), origin: `[${index}]` };
  });
  await addRows(rows, into, onward);
}

async function addRows(
  rows: readonly { readonly row: NamedRow; readonly origin: string }[],
  into: ForeignRecords,
  onward: Onward,
): Promise<void> {
  const readDate = createPlainTimeReader(rows.slice(0, 1000).map(({ row }) => cellOf(row, 'event_date')));
  for (const [index, { row, origin }] of rows.entries()) {
    await onward(index / rows.length);
    addRow(row, readDate(cellOf(row, 'event_date')), origin, into);
  }
}

/** Columns that are told elsewhere, or say nothing of the event. */
const taken: ReadonlySet<string> = new Set(
  [
    'event_id_cnty event_id_no_cnty event_date year time_precision disorder_type event_type sub_event_type',
    'actor1 assoc_actor_1 actor2 assoc_actor_2 civilian_targeting iso iso3 country admin1 location latitude longitude',
    'geo_precision source notes fatalities tags timestamp data_id',
  ].flatMap((names) => names.split(' ')),
);

function addRow(row: NamedRow, date: string, origin: string, into: ForeignRecords): void {
  const of = (name: string): string => cellOf(row, name);
  const all = (...names: readonly string[]): readonly string[] => names.map(of).filter((text) => text !== '');
  const kind = of('sub_event_type') || of('event_type');
  const fatalities = of('fatalities');
  into.addEvent({
    origin,
    id: of('event_id_cnty'),
    title: [kind, of('location')].filter((text) => text !== '').join(', '),
    summary: [of('notes'), fatalities === '' ? '' : `fatalities: ${fatalities}`, otherCells(row, taken)]
      .filter((text) => text !== '')
      .join('\n\n'),
    when: knownDate(date, of('time_precision')),
    places: placesOf(row, origin, into),
    category: of('event_type'),
    tags: [...all('disorder_type', 'civilian_targeting'), ...of('tags').split(';')]
      .map((tag) => tag.trim())
      .filter((tag) => tag !== ''),
    actors: all('actor1', 'assoc_actor_1', 'actor2', 'assoc_actor_2').flatMap((names) => names.split(';')),
    works: of('source').split(';'),
  });
}

/** EDTF of a day that is known so well. */
function knownDate(date: string, precision: string): string {
  const day = /^\d{4}-\d\d-\d\d$/.test(date) ? Date.parse(`${date}T00:00Z`) : Number.NaN;
  if (Number.isNaN(day)) return date;
  const dayText = (days: number): string => new Date(day + days * dayMs).toISOString().slice(0, 10);
  if (precision === '2') return `[${dayText(-3)}..${dayText(3)}]`;
  return precision === '3' ? date.slice(0, 7) : date;
}

/** A point of precision 2 or 3 stands for a part of a region, or for all of it. */
function placesOf(row: NamedRow, origin: string, into: ForeignRecords): readonly string[] {
  const of = (name: string): string => cellOf(row, name);
  // as spreadsheets save them in half of Europe
  const [lat, lng] = [of('latitude'), of('longitude')].map((text) => text.replace(',', '.'));
  const point = !lat || !lng ? null : globePosition(Number(lng), Number(lat));
  if (lat && lng && point === null) into.warn(origin, { key: 'problem.shapesLeftOut', values: { count: 1 } });
  const name = [...new Set([of('location'), of('admin1'), of('country')])].filter((text) => text !== '').join(', ');
  if (point === null && name === '') return [];
  const isApproximate = ['2', '3'].includes(of('geo_precision'));
  return [into.place({ origin, name, shape: point === null ? null : { point }, isApproximate })];
}

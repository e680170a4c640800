import { success, type Result } from '../../shared/problem.ts';
import type { Onward } from './decode-foreign.ts';
import type { ForeignRecords } from './foreign-records.ts';
import { lineOrigin } from './line-origin.ts';
import { languageTag, unknownLanguage } from './foreign-text.ts';
import { shapesOf } from './plain-geometry.ts';
import { plainText } from './plain-text.ts';
import { cellOf, headerNames, otherCells, tableRecords, type NamedRow } from './table-records.ts';
import { readWhenObject } from './timespans.ts';
import { geometryOfWkt } from './wkt.ts';

/** Whether the first line of a table names the columns of Linked Places TSV. */
export function isLinkedPlacesHeader(line: string): boolean {
  const names = headerNames(line);
  return line.includes('\t') && names.has('id') && names.has('title') && names.has('title_source');
}

/** Linked Places TSV 0.5: a row is a place, and an event of its time. Lists stand in one cell, `;` between. */
export async function readLinkedPlacesTable(text: string, into: ForeignRecords, onward: Onward): Promise<Result<null>> {
  const records = tableRecords(text, '\t');
  for (const [index, { line, row }] of records.entries()) {
    await onward(index / records.length);
    addRow(row, lineOrigin(line), into);
  }
  return success(null);
}

const taken: ReadonlySet<string> = new Set(
  [
    'id title title_source title_uri ccodes variants types lon lat geowkt',
    'start end attestation_year description',
  ].flatMap((names) => names.split(' ')),
);

function addRow(row: NamedRow, origin: string, into: ForeignRecords): void {
  const of = (name: string): string => cellOf(row, name);
  const list = (name: string): readonly string[] =>
    of(name)
      .split(';')
      .map((each) => each.trim())
      .filter((each) => each !== '');
  const [title, types] = [plainText(of('title')), list('types')];
  const [start, end] = [of('start') || of('attestation_year'), of('end')];
  const variants = list('variants').map((each) => each.split('@', 2));
  into.addEvent({
    origin,
    id: of('id'),
    title,
    summary: [plainText(of('description')), variants.map(([name]) => name).join(' · '), otherCells(row, taken)]
      .filter((text) => text !== '')
      .join('\n\n'),
    when: readWhenObject({ start: endOf(start), end: endOf(end) }).when,
    places: placesOf(row, title, namesOf(variants), origin, into),
    category: types[0] ?? '',
    tags: types.slice(1),
    links: [of('title_uri')],
    works: [of('title_source')],
  });
}

/** `-500/-400`: some time within. */
function endOf(text: string): object {
  const [earliest = '', latest] = text.split('/', 2);
  return latest === undefined ? { in: earliest } : { earliest, latest };
}

/** The first variant of each language. */
function namesOf(variants: readonly (readonly string[])[]): Readonly<Record<string, string>> {
  const found: Record<string, string> = {};
  for (const [name = '', language = ''] of variants) {
    const tag = languageTag(language);
    if (tag !== unknownLanguage && name !== '' && !Object.hasOwn(found, tag)) found[tag] = name.slice(0, 500);
  }
  return found;
}

function placesOf(
  row: NamedRow,
  name: string,
  names: Readonly<Record<string, string>>,
  origin: string,
  into: ForeignRecords,
): readonly string[] {
  const of = (column: string): string => cellOf(row, column);
  const faults = { left: 0 };
  const hasPoint = of('lon') !== '' && of('lat') !== '';
  const geometry = of('geowkt') === '' ? null : geometryOfWkt(of('geowkt'));
  if (of('geowkt') !== '' && geometry === null) faults.left++;
  const point = { type: 'Point', coordinates: [Number(of('lon')), Number(of('lat'))] };
  const shapes = shapesOf(geometry ?? (hasPoint ? point : null), faults);
  if (faults.left > 0) into.warn(origin, { key: 'problem.shapesLeftOut', values: { count: faults.left } });
  // the title is what it is called where it says no language
  const called = Object.keys(names).length > 0 ? { [unknownLanguage]: name, ...names } : {};
  const about = { origin, name, names: called, country: of('ccodes').slice(0, 2).toUpperCase() };
  return shapes.length === 0
    ? [into.place({ ...about, shape: null })]
    : shapes.map((shape) => into.place({ ...about, shape }));
}

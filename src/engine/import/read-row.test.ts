import { describe, expect, test } from 'vitest';
import type { ColumnRole, TableSettings } from '../../shared/table-import.ts';
import type { Place } from '../../shared/dataset.ts';
import { createImportNames } from './import-names.ts';
import { readGazetteer } from './gazetteer.ts';
import { createRowReader, type ReadRow } from './read-row.ts';

const gazetteer = await readGazetteer('resources');
const settings: TableSettings = {
  encoding: 'utf-8',
  delimiter: ',',
  quote: '"',
  hasHeader: true,
  decimal: '.',
  dateOrder: 'dmy',
  language: 'en',
};

/** Rows whose columns have these roles, read one after the other. */
function readRows(
  roles: readonly ColumnRole[],
  rows: readonly (readonly string[])[],
  places: readonly Place[] = [],
): readonly ReadRow[] {
  const mapping = { settings, roles };
  const lists = { title: { en: 'Tiny' }, categories: [], actors: [], sources: [], tags: [] };
  const names = createImportNames({ ...lists, places, eventIds: () => [], events: () => [] }, gazetteer, 'en');
  const readRow = createRowReader(roles, mapping, names, 'row');
  return rows.map((cells, at) => readRow({ line: at + 2, cells, fault: null }));
}

function readOne(said: Partial<Record<ColumnRole, string>>): ReadRow {
  const roles = Object.keys(said) as ColumnRole[];
  const [row] = readRows(roles, [Object.values(said)]);
  if (row === undefined) throw new Error('no row');
  return row;
}

const toldOf = ({ notes }: ReadRow) => notes.map(({ field, reason }) => `${field} ${reason.key}`);
const placed = { lat: '35.68', lng: '139.77' };
const dated = { when: '2025-10-28' };

describe('when', () => {
  test.each([
    [{ year: '1815', month: '12', day: '10' }, '1815-12-10'],
    [{ year: '1943', month: '7', endYear: '1946' }, '1943-07/1946'],
    [{ year: '2025', month: 'October', day: '28' }, '2025-10-28'],
    [{ year: '2025', month: '', day: '28' }, '2025'],
    [{ year: '2025', month: '10', day: '28', time: '14:30' }, '2025-10-28T14:30'],
    [{ start: '26/10/2025', end: '30/10/2025' }, '2025-10-26/2025-10-30'],
    [{ start: '26/10/2025', end: '26/10/2025' }, '2025-10-26'],
    [{ start: '', end: '2025' }, '/2025'],
    [{ start: '2025', end: '' }, '2025'],
    [{ when: '' }, ''],
  ])('%j is %s', (said, edtf) => expect(readOne({ title: 'A', ...said }).event?.when.edtf).toBe(edtf));

  test.each([
    [{ start: '30/10/2025', end: '26/10/2025' }, '2025-10-30', '2025-10-30/2025-10-26', 'end problem.dateReversed'],
    [{ start: '2025/2026', end: '2027' }, '2025/2026', '2025/2026/2027', 'end problem.date'],
    [{ start: '2025', end: 'soon' }, '2025', 'soon', 'end problem.whenNotRead'],
    [{ start: 'soon', end: '2025' }, '', 'soon', 'start problem.whenNotRead'],
    [{ when: '31/06/2025' }, '', '31/06/2025', 'when table.noSuchDay'],
    [{ year: '', month: '10' }, '', '10', 'month table.noYear'],
    [{ year: '2025', month: '13' }, '', '2025-13', 'year table.noSuchDay'],
    [{ year: '2025', month: '2', day: '30' }, '', '2025-02-30', 'year table.noSuchDay'],
  ])('of %j, which cannot be, %j is kept, and the text %j', (said, edtf, text, told) => {
    const row = readOne({ title: 'A', ...placed, ...said });
    expect([row.result, row.event?.when.edtf]).toEqual([edtf === '' ? 'trays' : 'repaired', edtf]);
    expect(row.event?.whenNote).toEqual({ en: text });
    expect(toldOf(row)).toEqual([told]);
  });

  test('a time of day that is none costs the time only', () => {
    const row = readOne({ title: 'A', ...dated, ...placed, time: 'noonish' });
    expect([row.result, row.event?.when.edtf, ...toldOf(row)]).toEqual([
      'repaired',
      '2025-10-28',
      'time table.timeNotRead',
    ]);
  });
});

describe('where', () => {
  test('coordinates make a place, and the same ones the same place', () => {
    const roles = ['title', 'when', 'lat', 'lng', 'place'] as const;
    const rows = readRows(roles, [
      ['A', '2025', '35.68', '139.77', 'Tokyo Station'],
      ['B', '2025', '35.68', '139.77', 'Tokyo Station'],
      ['C', '2025', '35.68', '139.77', ''],
      ['D', '2025', '', '', 'Tokyo Station'],
    ]);
    const ids = rows.map(({ place }) => place?.id);
    // a point without a name is the place that is there
    expect(ids).toEqual(['tokyo-station', 'tokyo-station', 'tokyo-station', 'tokyo-station']);
    expect(rows.map(({ result }) => result)).toEqual(['accepted', 'accepted', 'accepted', 'accepted']);
  });

  test('a name is looked for in the project first, in all its languages, and in the gazetteer then', () => {
    const headquarters = { id: 'hq', name: { en: 'Seoul', fr: 'Siège' }, coordinates: { lng: 1, lat: 2 } };
    const [own, french, known, narrow, unknown] = readRows(
      ['title', 'place', 'country'],
      [
        ['A', 'SEOUL', ''],
        ['B', 'siege', ''],
        ['C', 'Pékin', 'Chine'],
        ['D', 'Busan, South Korea', ''],
        ['E', 'Nowhere Hill', ''],
      ],
      [headquarters],
    );
    expect([own?.place?.id, french?.place?.id]).toEqual(['hq', 'hq']);
    expect(known?.place).toMatchObject({ name: { en: 'Beijing', fr: 'Pékin' }, country: 'CN', kind: 'city' });
    expect(narrow?.place).toMatchObject({ country: 'KR', coordinates: { lat: 35.1017 } });
    expect([unknown?.result, unknown?.place]).toEqual(['trays', { id: 'nowhere-hill', name: { en: 'Nowhere Hill' } }]);
  });

  test('a city that the project has under a name in another language is that one', () => {
    const beijing = { id: 'beijing', name: { en: 'Beijing' }, coordinates: { lng: 116.41, lat: 39.9 } };
    const other = { id: 'beijing-inn', name: { en: 'Pékin' }, coordinates: { lng: 2.35, lat: 48.85 } };
    const [french, japanese] = readRows(
      ['title', 'place', 'country'],
      [
        ['A', 'PÉKIN', 'Chine'],
        ['B', '大都', ''],
      ],
      [beijing],
    );
    expect(french?.place?.id).toBe('beijing');
    // no name of it that anybody knows here
    expect(japanese?.place?.id).not.toBe('beijing');
    const [namesake] = readRows(['title', 'place'], [['A', 'Beijing']], [other]);
    expect(namesake?.place).toMatchObject({ country: 'CN' });
  });

  test('a point near a place of the project with that name is that place, which is told; farther away it is another one', () => {
    const tokyo = { id: 'tokyo', name: { en: 'Tokyo', fr: 'Tôkyô' }, coordinates: { lng: 139.6917, lat: 35.6895 } };
    const roles = ['title', 'when', 'lat', 'lng', 'place'] as const;
    const [same, near, far, unnamed] = readRows(
      roles,
      [
        ['A', '2025', '35.6895', '139.6917', 'TŌKYŌ'],
        ['B', '2025', '35.68', '139.7', 'Tokyo'],
        ['C', '2025', '36.5', '140', 'Tokyo'],
        ['D', '2025', '35.6895', '139.6917', ''],
      ],
      [tokyo],
    );
    expect([same, near, far, unnamed].map((row) => row?.place?.id)).toEqual(['tokyo', 'tokyo', 'tokyo-2', 'tokyo']);
    expect([same, near, far, unnamed].map((row) => row?.notes.map(({ reason }) => reason))).toEqual([
      [],
      [{ key: 'table.placeNear', values: { km: 1.3 } }],
      [],
      [],
    ]);
  });

  test('of several places with one name the largest is taken, and that is told, unless the country says which', () => {
    const [alone, said] = readRows(
      ['title', 'when', 'place', 'country'],
      [
        ['A', '2025', 'Valencia', ''],
        ['B', '2025', 'Valencia', 'Venezuela'],
      ],
    );
    expect(alone?.place?.country).toBe('VE');
    expect([alone?.result, alone?.unclearName?.note.reason.key]).toEqual(['accepted', 'table.namesakes']);
    expect([said?.result, said?.place?.country]).toEqual(['accepted', 'VE']);
  });

  test.each([
    [{ lat: '139.77', lng: '35.68' }, 'rejected', 'lat table.pointSwapped'],
    [{ lat: '95', lng: '200' }, 'rejected', 'lat table.pointOutOfRange'],
    [{ lat: 'north', lng: '1' }, 'rejected', 'lat table.pointNotRead'],
    [{ latLng: 'here' }, 'rejected', 'latLng table.pointNotRead'],
    [{ lat: '35.68', lng: '' }, 'trays', 'lat table.halfPoint'],
    [{ lat: '95', lng: '200', place: 'Nowhere at all' }, 'rejected', 'lat table.pointOutOfRange'],
  ])('%j: %s, %s', (said, result, told) => {
    const row = readOne({ title: 'A', ...dated, ...said });
    expect([row.result, ...toldOf(row)]).toEqual([result, told]);
  });
});

test('coordinates that are none are left out, and told, where the place is known by its name', () => {
  const roles = ['title', 'lat', 'lng', 'place', 'country'] as const;
  const cells = [
    ['Busan', ''],
    ['', 'Japan'],
    ['Nowhere at all', ''],
  ].map((said) => ['A', '953.1', '129.03', ...said]);
  const [city, country, unknown] = readRows(roles, cells);
  expect(city?.place?.coordinates?.lat).toBeCloseTo(35.1, 0);
  expect([country?.place?.country, unknown?.result]).toEqual(['JP', 'rejected']);
  const told = { field: 'lat', before: '953.1; 129.03', reason: { key: 'table.pointOutOfRange' } };
  expect([city?.notes, country?.notes]).toEqual([
    [{ ...told, after: 'Busan, KR (35.1017; 129.03)' }],
    [{ ...told, after: 'Japan (36.1901; 138.5722)' }],
  ]);
});

describe('the rest of a row', () => {
  test('what is named is found or made, each once', () => {
    const roles = ['title', 'category', 'actors', 'tags', 'sources', 'sourceUrl'] as const;
    const [first, second] = readRows(roles, [
      ['A', 'Visit', 'Ann; Bob', 'x|y', 'Le Monde', 'https://lemonde.fr/1'],
      ['B', 'VISIT', 'bob', 'X', 'Le Monde', 'https://lemonde.fr/2'],
    ]);
    expect(first?.event).toMatchObject({ category: 'visit', actors: ['ann', 'bob'], tags: ['x', 'y'] });
    expect(first?.event?.citations).toEqual([{ source: 'le-monde' }]);
    expect(second?.event).toMatchObject({ category: 'visit', actors: ['bob'], tags: ['x'] });
    expect(second?.event?.citations).toEqual([{ source: 'le-monde-2' }]);
  });

  test('an address that is none is left out, and that is told', () => {
    const row = readOne({ title: 'A', ...dated, ...placed, sourceUrl: 'javascript:alert(1)' });
    expect([row.result, row.event?.citations, ...toldOf(row)]).toEqual(['repaired', [], 'sourceUrl problem.url']);
  });

  test('nothing is run or read as markup', () => {
    const row = readOne({ title: '=1+1', summary: '<img src=x onerror=alert(1)>', ...dated, ...placed });
    expect(row.event).toMatchObject({ title: { en: '=1+1' }, summary: { en: '<img src=x onerror=alert(1)>' } });
  });

  test.each([
    [{ title: '', summary: 'Talks went on.' }, 'Talks went on.'],
    [{ title: '', place: 'Busan', category: 'Visit' }, 'Visit, Busan'],
    [{ place: 'Chicago', country: 'IL' }, 'Chicago, IL'],
  ])('a title is made of %j', (said, title) => {
    const row = readOne({ ...said, ...dated, ...placed });
    expect(row.event?.title).toEqual({ en: title });
    // where the table has no titles at all, there is nothing to tell
    expect(toldOf(row)).toEqual('title' in said ? ['title table.titleMade'] : []);
  });

  test('a row without anything to make a title of is rejected', () => {
    expect(toldOf(readOne({ title: '', importance: '3' }))).toEqual(['title table.noTitle']);
  });

  test('ids are kept; of two that are the same, the second is another one', () => {
    const rows = readRows(
      ['id', 'title'],
      [
        ['a', 'A'],
        ['a', 'B'],
        ['', 'C'],
      ],
    );
    expect(rows.map(({ event }) => event?.id)).toEqual(['a', 'a-2', 'row-4']);
    expect(rows.flatMap(toldOf)).toEqual(['id table.idTaken']);
  });

  test('nobody waits for a column that says the same in every row and was taken for ids', () => {
    const rows = readRows(
      ['id', 'title'],
      Array.from({ length: 20_000 }, (_, at) => ['a', String(at)]),
    );
    expect(rows.at(-1)?.event?.id).toBe('a-20000');
  });

  test('what is too long is cut, and that is told', () => {
    const row = readOne({ title: 'A', shortTitle: 'x'.repeat(40), summary: 'y'.repeat(30_000), ...dated, ...placed });
    expect(row.event?.shortTitle?.['en']).toHaveLength(28);
    expect(row.event?.summary?.['en']).toHaveLength(20_000);
    expect(row.notes.every(({ before }) => before.length <= 201)).toBe(true);
    expect(toldOf(row)).toEqual(['shortTitle problem.tooLong', 'summary problem.tooLong']);
  });

  test('an importance that is none is the middle one', () => {
    expect(readOne({ title: 'A', importance: '9' }).event?.importance).toBe(3);
    expect(readOne({ title: 'A', importance: '5' }).event?.importance).toBe(5);
  });

  test('rows of another length than the table are told', () => {
    const rows = readRows(
      ['title', 'when', 'lat', 'lng'],
      [
        ['A', '2025', '1', '2', 'more', ''],
        ['B', '2025', '1', '2', '', ''],
        ['C', '2025'],
        ['', '', '', ''],
      ],
    );
    expect(rows.map((row) => [row.result, ...toldOf(row)])).toEqual([
      ['repaired', ' table.cellsBeyond'],
      ['accepted'],
      ['trays', ' table.cellsMissing'],
      ['rejected', ' table.emptyRow'],
    ]);
  });
});

test('what lies where it does by the name of its place alone says so', () => {
  const of = (said: Partial<Record<ColumnRole, string>>): boolean =>
    readOne({ title: 'A', ...dated, ...said }).isPlacedByName;
  expect(of({ place: 'Tokyo' })).toBe(true);
  expect(of({ place: 'Tokyo', ...placed })).toBe(false);
  expect(of({ place: 'Nowhere at all' })).toBe(false);
  expect(of({})).toBe(false);
});

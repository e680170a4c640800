import { expect, test } from 'vitest';
import type { KnownPlace } from '../../shared/known-place.ts';
import { doubtOfName } from './doubt-of-name.ts';
import { readGazetteer } from './gazetteer.ts';
import { createImportNames } from './import-names.ts';
import { createRowPlaceReader } from './read-row-place.ts';
import { roleColumns, RowReading } from './row-reading.ts';

const gazetteer = await readGazetteer('resources');

/** Where rows that name a place and, if any, its country are put, and what is told of it. */
function placed(...rows: readonly (readonly [name: string, country: string])[]) {
  const roles = ['place', 'country'] as const;
  const columns = roleColumns(roles, roles);
  const readPlace = createRowPlaceReader(columns, createImportNames(null, gazetteer, 'en').places, '.');
  return rows.map((cells, at) => {
    const row = new RowReading({ line: at + 2, cells, fault: null }, columns);
    const { place, unclear } = readPlace(row);
    expect(row.notes).toEqual([]);
    if (unclear === null) return { place, unclear, told: [] };
    const { before, after, reason } = unclear.note;
    return { place, unclear, told: [{ before, after, key: reason.key, values: reason.values }] };
  });
}

test('what else a name may mean is told of each row that has it, also of a smaller town that alone is called so everywhere', () => {
  const told = {
    before: 'Valence',
    after: 'Valencia, ES',
    key: 'table.namesakes',
    values: { count: 2, places: 'Valencia, ES; Valence, FR', more: 0, which: 'largest', rows: 1 },
  };
  expect(placed(['Valence', ''], ['Valence', '']).map((row) => row.told)).toEqual([[told], [told]]);
});

test('of a country with several places of a name, the great city beside each is told', () => {
  const [told, ...others] = placed(['Springfield', 'United States'])[0]?.told ?? [];
  expect(told).toMatchObject({
    key: 'table.namesakes',
    after: 'Springfield, US (Kansas City, 240\u00a0km)',
    values: {
      places: expect.stringMatching(/^Springfield, US \(Kansas City, 240\u00a0km; Boston, 130\u00a0km(; [^;]*){2}\)$/),
      count: 8,
      more: 4,
    },
  });
  expect(others).toEqual([]);
});

test('places that no great city tells apart are counted', () => {
  const town = (country: string): KnownPlace => ({
    kind: 'site',
    country,
    lng: 1,
    lat: 2,
    weight: 0,
    names: { en: 'Well' },
  });
  const near = { ...town('LY'), beside: { names: { en: 'Tripoli' }, km: 90 } };
  const meant = [town('LY'), near, town('LY'), town('TD'), town('NE')];
  const doubt = doubtOfName({ name: 'Well', area: '', meant, country: undefined, isChosen: false }, 'en');
  expect(doubt?.reason.values).toMatchObject({
    places: 'Well, LY (2); Well, LY (Tripoli, 90\u00a0km); Well, TD',
    more: 1,
  });
});

test('what only goes by a name as well is told by its own', () => {
  expect(placed(['Leningrad', ''])[0]?.told).toEqual([
    {
      before: 'Leningrad',
      after: 'Saint Petersburg, RU',
      key: 'table.otherName',
      values: { name: 'Leningrad', place: 'Saint Petersburg, RU', rows: 1 },
    },
  ]);
});

test('a much larger place that goes by a name as well may be meant too, and is taken before villages that are called so', () => {
  expect(placed(['Roma', ''])[0]).toMatchObject({
    place: { country: 'IT' },
    told: [{ after: 'Rome, IT', values: { places: expect.stringMatching(/^Rome, IT; Roma, /), which: 'largest' } }],
  });
  expect(placed(['Batavia', ''])[0]).toMatchObject({
    place: { country: 'US' },
    told: [
      {
        after: 'Batavia, US (Chicago, 55\u00a0km)',
        values: { places: expect.stringMatching(/^Batavia, US.*; Jakarta, ID$/), which: 'first' },
      },
    ],
  });
  expect(placed(['Dili', ''])[0]).toMatchObject({ place: { country: 'TL' }, told: [] });
});

test.each([
  ['Georgia', 'US', 'GE', 'Georgia, GE'],
  ['Tokyo', 'France', 'JP', 'Tokyo, JP'],
])('that the gazetteer has no “%s” in “%s” is told', (name, country, taken, place) => {
  expect(placed([name, country])[0]).toMatchObject({
    place: { country: taken },
    told: [{ after: place, key: 'table.notInArea', values: { place } }],
  });
});

test.each([
  ['Paris', 'Texas', 'FR', 'Paris, FR'],
  ['Paris, Texas', '', 'FR', 'Paris, FR'],
  ['San Francisco', 'California', 'US', 'San Francisco, US'],
  ['Austin', 'tx', 'US', 'Austin, US'],
])('of “%s” in “%s” it is told that this is not known as a country', (name, area, taken, place) => {
  expect(placed([name, area])[0]).toMatchObject({
    place: { country: taken },
    told: [{ after: place, key: 'table.areaNotKnown', values: { area: area || 'Texas', place } }],
  });
});

test('a state that is not known leaves all of a name', () => {
  const [told] = placed(['Springfield', 'Illinois'])[0]?.told ?? [];
  expect(told).toMatchObject({
    key: 'table.namesakes',
    values: { places: expect.stringMatching(/^Springfield, US \(/) },
  });
});

test.each([
  'Paris',
  'Pékin',
  'Vienna',
  '東京',
  'France',
  'USA',
  'Singapore',
  'Luxembourg',
  'Hong Kong',
  'Nowhere at all',
])('there is no doubt of %s', (name) => {
  expect(placed([name, ''])[0]?.told).toEqual([]);
});

test('one row says nothing of what another one means by the same name in another country', () => {
  const rows = placed(['Valencia', 'Spain'], ['Valencia', 'Venezuela'], ['Valencia', ''], ['Valencia', 'Spain']);
  expect(rows.map(({ place }) => place?.country)).toEqual(['ES', 'VE', 'VE', 'ES']);
  expect(new Set(rows.map(({ place }) => place?.id)).size).toBe(2);
  expect(rows.map(({ told }) => told.length)).toEqual([0, 0, 1, 0]);
});

test('what may be meant by a name is found once for all of its rows, and changes nothing of them', () => {
  const [first, ...others] = placed(['London', ''], ['London', ''], ['Paris', ''], ['London', '']);
  expect(first?.unclear?.note).toMatchObject({ field: 'place', before: 'London', after: 'London, GB' });
  expect(others.map(({ unclear }) => unclear === first?.unclear)).toEqual([true, false, true]);
});

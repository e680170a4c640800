import { expect, test } from 'vitest';
import { interchangeFixture, toldProblems } from '../fixtures/interchange-fixture.ts';

test('each feature is an event, with what its fields say of it', async () => {
  const { title, events, places, categories, tags, sources } = await interchangeFixture('voyage.geojson');
  expect(title).toEqual({ und: 'A voyage' });
  expect(events.map((event) => event.when.edtf)).toEqual(['1768-08-26', '1768-09-13', '1769-06?/1770', 'some day', '']);
  expect(events[0]).toMatchObject({
    id: 'depart',
    title: { und: 'Departure at dawn' },
    summary: { und: 'Wind & tide\n\nfair\n\ncrew: 94' },
    category: 'sailing',
    places: ['plymouth'],
  });
  expect(events[2]?.certainty).toBe('uncertain');
  expect(events[4]?.title).toEqual({ und: 'Only a description' });
  expect(categories.map(({ id }) => id)).toEqual(['sailing', 'science', 'uncategorised']);
  expect(tags.map(({ name }) => name)).toEqual([{ und: 'leg 1' }, { und: 'log' }]);
  expect(sources.map(({ url }) => url)).toEqual(['https://example.org/log/1']);
  expect(places).toMatchObject([
    { name: { und: 'Plymouth' }, coordinates: { lng: -4.14, lat: 50.37 } },
    { name: { und: '40, -12' }, geometry: { type: 'LineString', coordinates: [[-4.14, 50.37], [-12, 40], [-16.9, 32.6]] } }, // prettier-ignore
    { geometry: { type: 'Polygon', coordinates: [[[-150, -17], [-149, -17], [-149, -18], [-150, -17]]] } }, // prettier-ignore
    { name: { und: 'Batavia' } },
  ]);
  expect(places[3]?.coordinates).toBe(undefined);
});

test('what could not be told of a feature is told with its place in the file', async () => {
  const dataset = await interchangeFixture('voyage.geojson');
  expect(toldProblems(dataset)).toEqual([
    ['features[3]', 'problem.shapesLeftOut', 'warning'],
    ['features[5]', 'problem.notFeature', 'error'],
    ['features[3]', 'problem.date', 'warning'],
  ]);
  expect(dataset.rejected).toBe(1);
});

test('a place of Linked Places has its names, its shapes, and the time of its names where it has none itself', async () => {
  const { events, places, problems } = await interchangeFixture('towns.jsonld');
  expect(events).toMatchObject([
    { title: { und: 'Oldtown' }, when: { edtf: '0676/' }, category: 'town', tags: ['port'] },
    { id: 'p2', when: { edtf: '-0043/' }, whenNote: { und: 'Iron Age' }, certainty: 'less-certain' },
  ]);
  expect(places[0]).toMatchObject({ name: { en: 'Oldtown', fr: 'Vieilleville' }, country: 'GB' });
  expect(places[1]?.geometry?.type).toBe('LineString');
  expect(problems.map(({ path, message }) => [path, message.key])).toEqual([['features[0]', 'problem.whenEnclosed']]);
});

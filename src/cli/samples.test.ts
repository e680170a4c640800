import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { typed } from './fixtures/typed.ts';

const samples = fileURLToPath(new URL('../../../shared/samples/', import.meta.url));
const counts = { undated: 0, unplaced: 0, rejected: 0 };

// what each holds was counted by hand; what dates and lines say is tested in engine/interchange/samples.test.ts
test.for<readonly [string, string, object, string | null, number | null]>([
  [
    'timelinejs_women_in_computing.csv',
    'timelinejs-csv',
    { ...counts, events: 10, unplaced: 10, places: 0 },
    '1815-12-10',
    null,
  ],
  [
    'storymapjs_sochi_torch_relay.json',
    'storymapjs',
    { ...counts, events: 11, undated: 11, unplaced: 1, places: 9 },
    null,
    4,
  ],
  ['usgs_earthquakes_week_2018.geojson', 'geojson', { ...counts, events: 1707 }, '2018-01-31', 4],
  ['socib_running_mallorca.gpx', 'gpx', { ...counts, events: 1, places: 1 }, '2014-03-08T07:27:47.000Z', 4],
  ['togeojson_timespan.kml', 'kml', { ...counts, events: 1, places: 1 }, '0725-01-01', 4],
  ['simile_monet.xml', 'simile-xml', { ...counts, events: 27, unplaced: 27, places: 0 }, '1840-11-14', null],
  ['whg_linked_places_example.jsonld', 'linked-places', { ...counts, events: 1, places: 2 }, '0676-01-01', 4],
])('inspect tells what the real file %s holds', async ([name, format, told, first, corners], context) => {
  const path = `${samples}${name}`;
  if (!existsSync(path)) context.skip(`the real file ${name} is not here (../shared/samples)`);
  const { code, printed } = await typed('.', ['inspect', path, '--json']);
  const said = JSON.parse(printed);
  expect(code).toBe(0);
  expect(Object.keys(said)).toEqual(['format', 'counts', 'extent', 'problems']);
  expect(Object.keys(said.counts)).toEqual(['events', 'undated', 'unplaced', 'places', 'rejected']);
  expect(said).toMatchObject({ format, counts: told, problems: [] });
  expect(said.extent.time?.[0].slice(0, first?.length) ?? null).toBe(first);
  expect(said.extent.map?.length ?? null).toBe(corners);
});

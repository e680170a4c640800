import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { whenFlag } from '../../shared/when.ts';
import type { LoadedDataset } from '../dataset/loaded-dataset.ts';
import { readWhole } from '../fixtures/read-whole.ts';

const samples = fileURLToPath(new URL('../../../../shared/samples/', import.meta.url));

/** What can be counted in a file by hand. */
function told({ events, places, rejected, problems, eras }: LoadedDataset) {
  const placed = new Set(places.filter(({ coordinates }) => coordinates !== undefined).map(({ id }) => id));
  return {
    events: events.length,
    undated: events.filter(({ when }) => (when.flags & whenFlag.undated) !== 0).length,
    unplaced: events.filter((event) => !event.places.some((id) => placed.has(id))).length,
    eras: eras.length,
    rejected,
    problems: problems.length,
  };
}

async function sample(name: string, skip: (reason: string) => void): Promise<LoadedDataset> {
  const path = `${samples}${name}`;
  if (!existsSync(path)) skip(`the real file ${name} is not here (../shared/samples)`);
  const read = await readWhole(path, name);
  if (!read.ok) throw new Error(read.problems[0]?.message.key);
  return read.value;
}

const nothing = { undated: 0, unplaced: 0, eras: 0, rejected: 0, problems: 0 };

test('a week of earthquakes as the USGS gives it: each has its millisecond and its point', async (context) => {
  const dataset = await sample('usgs_earthquakes_week_2018.geojson', context.skip);
  expect(told(dataset)).toEqual({ ...nothing, events: 1707 });
  expect(dataset.title).toEqual({ und: 'USGS All Earthquakes, Past Week' });
  expect(dataset.events[0]?.when.startEarliest).toBe(1517966773840);
});

test('a place of Linked Places is an event of its timespan, at the points of its collection', async (context) => {
  const dataset = await sample('whg_linked_places_example.jsonld', context.skip);
  expect(told(dataset)).toEqual({ ...nothing, events: 1 });
  expect(dataset.events[0]).toMatchObject({ when: { edtf: '0676/1066' }, certainty: 'less-certain' });
  expect(dataset.places.map(({ coordinates }) => coordinates)).toMatchObject([
    { lng: -1.2879, lat: 51.6708 },
    { lng: -1.31, lat: 51.64 },
  ]);
});

test('of a TimelineJS sheet the row of the title is no event', async (context) => {
  const dataset = await sample('timelinejs_women_in_computing.csv', context.skip);
  expect(told(dataset)).toEqual({ ...nothing, events: 10, unplaced: 10 });
  expect(dataset.title).toEqual({ und: 'Women in Computing' });
  expect(dataset.events.map(({ when }) => when.edtf).slice(0, 3)).toEqual([
    '1815-12-10/1852-11-27',
    '1948-03-14',
    '1943-07/1946',
  ]);
});

test('the slides of a story map have no date, one has no place, and their order is kept', async (context) => {
  const dataset = await sample('storymapjs_sochi_torch_relay.json', context.skip);
  expect(told(dataset)).toEqual({ ...nothing, events: 11, undated: 11, unplaced: 1 });
  const [story] = dataset.stories;
  expect(story?.steps.map(({ view }) => view.selection)).toEqual(dataset.events.map(({ id }) => [id]));
});

test('a recorded run is one event along 6,820 positions', async (context) => {
  const dataset = await sample('socib_running_mallorca.gpx', context.skip);
  expect(told(dataset)).toEqual({ ...nothing, events: 1 });
  expect(dataset.events[0]?.when.startEarliest).toBe(Date.parse('2014-03-08T07:27:47.000Z'));
  expect(dataset.places[0]?.geometry?.coordinates).toHaveLength(6820);
});

test('a placemark of the early Middle Ages has its years and its area', async (context) => {
  const dataset = await sample('togeojson_timespan.kml', context.skip);
  expect(told(dataset)).toEqual({ ...nothing, events: 1 });
  expect(dataset.events[0]?.when.edtf).toBe('0725/0733');
  expect(dataset.places[0]?.geometry?.type).toBe('Polygon');
});

test('of the events of a SIMILE timeline three begin and end at uncertain times', async (context) => {
  const dataset = await sample('simile_monet.xml', context.skip);
  expect(told(dataset)).toEqual({ ...nothing, events: 27, unplaced: 27 });
  const uncertain = dataset.events.filter(
    ({ when }) => (when.flags & (whenFlag.startUncertain | whenFlag.endUncertain)) !== 0,
  );
  expect(uncertain.map(({ when }) => when.edtf)).toEqual(['1861-06?/1863-06?', '1871?/1878?', '188X?/189X?']);
});

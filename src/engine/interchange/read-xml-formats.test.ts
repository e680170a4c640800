import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { interchangeFixture, toldProblems } from '../fixtures/interchange-fixture.ts';
import { readWhole } from '../fixtures/read-whole.ts';
import { scratchFolder } from '../fixtures/scratch-folder.ts';
import { ForeignRecords } from './foreign-records.ts';
import { readKml } from './read-kml.ts';

test('a placemark is an event of its stamp, span or track, at its shapes, in the category of its folder', async () => {
  const dataset = await interchangeFixture('map.kml');
  expect(dataset.title).toEqual({ und: 'A map' });
  expect(dataset.events.map(({ title, when, category }) => [title['und'], when.edtf, category])).toEqual([
    ['First camp', '2021-01', 'camps'],
    ['Fief', '0725/..', 'uncategorised'],
    ['Flight', '2010-05-28T02:02:09Z/2010-05-28T03:00:00Z', 'uncategorised'],
    ['Nowhere', '', 'uncategorised'],
  ]);
  expect(dataset.events[0]).toMatchObject({ id: 'camp', summary: { und: 'Cold night\n\ntents: 4' } });
  expect(dataset.places.map(({ geometry }) => geometry?.type)).toEqual([
    undefined,
    'Polygon',
    'LineString',
    'LineString',
  ]);
  expect(dataset.places[1]?.geometry?.coordinates).toHaveLength(2);
  expect(toldProblems(dataset)).toEqual([
    ['Placemark[3]', 'problem.shapesLeftOut', 'warning'],
    ['', 'problem.linksNotFollowed', 'warning'],
  ]);
});

test('a track is one event along its line, a waypoint one at its point', async () => {
  const dataset = await interchangeFixture('walk.gpx');
  expect(dataset.title).toEqual({ und: 'Two walks' });
  expect(dataset.events.map(({ title, when, category }) => [title['und'], when.edtf, category])).toEqual([
    ['Gate', '2014-03-08T06:50:00Z', 'flag'],
    ['Along the wall', '2014-03-08T07:27:47Z/2014-03-08T08:00:00Z', 'walk'],
    ['Back', '', 'uncategorised'],
  ]);
  expect(dataset.places.map(({ geometry }) => geometry)).toEqual([
    undefined,
    { type: 'MultiLineString', coordinates: [[[-6.2, 53.3], [-6.21, 53.31]], [[-6.22, 53.32], [-6.23, 53.33]]] }, // prettier-ignore
    { type: 'LineString', coordinates: [[-6.23, 53.33], [-6.2, 53.3]] }, // prettier-ignore
  ]);
  expect(toldProblems(dataset)).toEqual([['trk[0]', 'problem.shapesLeftOut', 'warning']]);
});

test('an event of SIMILE is a day, lasts, lies between two dates, or begins and ends between two', async () => {
  const dataset = await interchangeFixture('painter.xml');
  expect(dataset.events.map(({ title, when }) => [title['und'], when.edtf])).toEqual([
    ['Birth', '1840-11-14'],
    ['Away', '1861-06?/1863-06?'],
    ['Wedding', '1870'],
    ['A painting', '[1875..1878]'],
    ['Landscapes', '1883/1909'],
    ['No such day', '1890-02-30'],
    ['Death', '1926-12-05T13:30:00Z'],
    ['Salamis', '-0480'],
  ]);
  expect(dataset.events[0]).toMatchObject({ id: 'b1', summary: { und: 'Born in the 9th arrondissement.' } });
  expect(dataset.events[1]?.whenNote).toEqual({ und: '1861-06-01 – 1861-07-01 – 1863-06-01 – 1863-07-01' });
  expect(toldProblems(dataset)).toEqual([['event[5]', 'problem.date', 'warning']]);
});

test('SIMILE in JSON has short names too', async () => {
  const dataset = await interchangeFixture('painter.json');
  expect(dataset.events.map(({ title, when }) => [title['und'], when.edtf])).toEqual([
    ['Birth', '1840-11-14'],
    ['Away', '1861?/1863?'],
    ['Landscapes', '1883/1909'],
  ]);
  expect(dataset.rejected).toBe(1);
});

const bomb = `<!DOCTYPE kml [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]><kml><Placemark><name>&b;</name></Placemark></kml>`;
const external = `<!DOCTYPE kml [<!ENTITY x SYSTEM "file:///etc/passwd">]><kml><Placemark><name>&x;</name></Placemark></kml>`;

test.each([
  ['entities of its own', bomb, 'problem.xmlEntities'],
  ['an external entity', external, 'problem.xmlEntities'],
  ['folders without end', `<kml>${'<Folder>'.repeat(100_000)}`, 'problem.xmlTooDeep'],
  ['an end that is missing', '<kml><Placemark><name>a</name>', 'problem.notXml'],
  ['no placemark', '<kml></kml>', 'problem.noEvents'],
])('a file with %s is refused, and why', async (_, content, key) => {
  await using folder = await scratchFolder();
  const path = join(folder.path, 'a.kml');
  await writeFile(path, content);
  const read = await readWhole(path, 'a.kml');
  expect(read.ok ? 'opened' : read.problems[0]?.message.key).toBe(key);
});

test.each(['12,', ',48'])('a placemark at "%s" is nowhere, not at zero degrees', async (coordinates) => {
  const records = new ForeignRecords();
  const mark = `<Placemark><name>Camp</name><Point><coordinates>${coordinates}</coordinates></Point></Placemark>`;
  await readKml(`<kml><Document>${mark}</Document></kml>`, records, () => Promise.resolve());
  expect(records.dataset('x').file['places']).toEqual([]);
});

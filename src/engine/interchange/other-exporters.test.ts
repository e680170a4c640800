import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { LoadedDataset } from '../dataset/loaded-dataset.ts';
import { toldProblems } from '../fixtures/interchange-fixture.ts';
import { readWhole } from '../fixtures/read-whole.ts';
import { scratchFolder } from '../fixtures/scratch-folder.ts';

/** The dataset in a file of this name and content. */
async function read(fileName: string, content: string | Uint8Array | object): Promise<LoadedDataset> {
  await using folder = await scratchFolder();
  const path = join(folder.path, fileName);
  const isBytes = typeof content === 'string' || content instanceof Uint8Array;
  await writeFile(path, isBytes ? content : JSON.stringify(content));
  const found = await readWhole(path, fileName);
  if (!found.ok) throw new Error(found.problems[0]?.message.key);
  return found.value;
}

/** Title, date, and the point of the first place as latitude, longitude. */
function told({ events, places }: LoadedDataset): readonly (readonly [string | undefined, string, string])[] {
  return events.map(({ title, when, places: at }) => {
    const point = places.find(({ id }) => id === at[0])?.coordinates;
    return [title['und'], when.edtf, point === undefined ? '' : `${point.lat}, ${point.lng}`];
  });
}

test('Outlook: rules of a zone that hold since 1601 tell summer from winter', async () => {
  const part = (kind: string, day: string, month: number, from: string, to: string): string =>
    `BEGIN:${kind}\nDTSTART:1601${day}T030000\nRRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=${month}\nTZOFFSETFROM:${from}\nTZOFFSETTO:${to}\nEND:${kind}`;
  const zone = `BEGIN:VTIMEZONE\nTZID:W. Europe Standard Time\n${part('STANDARD', '1028', 10, '+0200', '+0100')}\n${part('DAYLIGHT', '0325', 3, '+0100', '+0200')}\nEND:VTIMEZONE`;
  const event = (date: string): string =>
    `BEGIN:VEVENT\nDTSTART;TZID="W. Europe Standard Time":${date}T140000\nSUMMARY:Talk\nEND:VEVENT`;
  const dataset = await read(
    'a.ics',
    `BEGIN:VCALENDAR\n${zone}\n${event('20250707')}\n${event('20251207')}\nEND:VCALENDAR`,
  );
  expect(told(dataset)).toEqual([
    ['Talk', '2025-07-07T14:00+02:00', ''],
    ['Talk', '2025-12-07T14:00+01:00', ''],
  ]);
});

test('Google Earth: what lies in a folder has its time where it has none of its own', async () => {
  const point = '<Point><coordinates>10,20</coordinates></Point>';
  const dataset = await read(
    'a.kml',
    `<kml><Document><Folder><name>Year</name><TimeSpan><begin>1771</begin><end>1772</end></TimeSpan>
      <Placemark><name>A</name>${point}</Placemark>
      <Placemark><name>B</name><TimeStamp><when>1771-05</when></TimeStamp>${point}</Placemark></Folder>
      <Placemark><name>C</name>${point}</Placemark></Document></kml>`,
  );
  expect(told(dataset)).toEqual([
    ['A', '1771/1772', '20, 10'],
    ['B', '1771-05', '20, 10'],
    ['C', '', '20, 10'],
  ]);
});

test('ACLED: columns in another order, commas in figures, and the answer of its service', async () => {
  const table = await read(
    'a.csv',
    'country;latitude;longitude;location;event_type;event_date;event_id_cnty\nFreedonia;10,5;20,25;Old Town;Protests;04 January 2025;XXA1\nFreedonia;95;20,25;Nowhere;Protests;2025-01-05;XXA2\n',
  );
  expect(told(table)).toEqual([
    ['Protests, Old Town', '2025-01-04', '10.5, 20.25'],
    ['Protests, Nowhere', '2025-01-05', ''],
  ]);
  expect(toldProblems(table)).toEqual([['a.csv:3', 'problem.shapesLeftOut', 'warning']]);
  const row = { event_id_cnty: 'XXA1', event_date: '2025-01-04', time_precision: '3', event_type: 'Riots' };
  const answer = await read('a.json', {
    status: 200,
    data: [{ ...row, location: 'Old Town', latitude: '10.5', longitude: 20.25 }],
  });
  expect(told(answer)).toEqual([['Riots, Old Town', '2025-01', '10.5, 20.25']]);
});

test('GDELT: columns with names, in any order, as a query of its database gives them', async () => {
  const dataset = await read(
    'a.csv',
    'SOURCEURL,SQLDATE,GLOBALEVENTID,ActionGeo_Long,ActionGeo_Lat,ActionGeo_FullName,EventCode,Actor1Name\nhttps://example.org/a,20250301,1301,116.388,39.9289,"Beijing, China",042,JAPAN\n',
  );
  expect(told(dataset)).toEqual([['Consult: JAPAN', '2025-03-01', '39.9289, 116.388']]);
  expect(dataset.sources).toMatchObject([{ url: 'https://example.org/a' }]);
});

test('uMap: layers are categories, and how they are drawn is left to it', async () => {
  const layer = (name: string, properties: object): object => ({
    type: 'FeatureCollection',
    features: [
      {
        type: 'Feature',
        properties: { ...properties, _umap_options: { color: 'Red' } },
        geometry: { type: 'Point', coordinates: [2.35, 48.85] },
      },
    ],
    _umap_options: { name },
  });
  const layers = [layer('Marches', { name: 'A', date: '2023-03-07' }), layer('', { name: 'B', date: '2023-03-08' })];
  const dataset = await read('a.umap', { type: 'umap', properties: { name: 'My map' }, layers });
  expect(dataset.title).toEqual({ und: 'My map' });
  expect(told(dataset)).toEqual([
    ['A', '2023-03-07', '48.85, 2.35'],
    ['B', '2023-03-08', '48.85, 2.35'],
  ]);
  expect(dataset.categories.map(({ name }) => name['und'])).toContain('Marches');
  expect(dataset.problems).toEqual([]);
});

test('Overpass: tags are fields, and a way is at its centre', async () => {
  const elements = [
    { type: 'node', id: 1, lat: 48.85, lon: 2.35, tags: { name: 'Statue', start_date: '1889' } },
    {
      type: 'way',
      id: 2,
      center: { lat: 48.8, lon: 2.3 },
      nodes: [1],
      tags: { name: 'Wall', start_date: 'C13', end_date: '1670' },
    },
  ];
  const dataset = await read('a.json', { version: 0.6, generator: 'Overpass API', elements });
  expect(told(dataset)).toEqual([
    ['Statue', '1889', '48.85, 2.35'],
    ['Wall', '12XX/1670', '48.8, 2.3'],
  ]);
  expect(dataset.problems).toEqual([]);
});

test('OpenStreetMap: dates in words of its own', async () => {
  const tags = [
    { start_date: '~1855' },
    { start_date: '1860..1880' },
    { start_date: '~1200', end_date: '1670..1680' },
    { start_date: 'C13' },
    { start_date: '1860..1850' },
  ];
  const features = tags.map((each) => ({ type: 'Feature', properties: { name: 'A', ...each }, geometry: null }));
  const dataset = await read('a.geojson', { type: 'FeatureCollection', features });
  expect(dataset.events.map(({ when }) => when.edtf).toSorted()).toEqual(
    ['~1855', '[1860..1880]', '~1200/16XX?', '12XX', '1860..1850'].toSorted(),
  );
});

test('Wikidata: entities are no titles, labels are, and a point stands in WKT', async () => {
  const event = {
    event: 'http://www.wikidata.org/entity/Q1',
    eventLabel: 'Battle',
    date: '1066-10-14T00:00:00Z',
    coord: 'Point(0.4875 50.9119)',
  };
  const bindings = [
    Object.fromEntries(Object.entries(event).map(([name, value]) => [name, { type: 'literal', value }])),
  ];
  const expected = [['Battle', '1066-10-14T00:00:00Z', '50.9119, 0.4875']];
  expect(told(await read('query.json', [event]))).toEqual(expected);
  expect(told(await read('sparql.json', { head: { vars: [] }, results: { bindings } }))).toEqual(expected);
});

test('QGIS: a site is what lies there; Timesketch: a message is what happened', async () => {
  const features = [
    {
      type: 'Feature',
      properties: { fid: 1, site: 'Trench A', dug_on: '2019/07/14' },
      geometry: { type: 'Point', coordinates: [23.1, 38.2, 4.5] },
    },
  ];
  expect(told(await read('a.geojson', { type: 'FeatureCollection', features }))).toEqual([
    ['Trench A', '2019-07-14', '38.2, 23.1'],
  ]);
  const line = '{"message":"login","datetime":"2023-11-14T22:13:20+00:00","timestamp_desc":"Event"}\n';
  expect(told(await read('a.jsonl', line + line))[0]).toEqual(['login', '2023-11-14T22:13:20+00:00', '']);
});

test('Linked Places as a table: a begin some time within an interval', async () => {
  const dataset = await read(
    'a.tsv',
    'id\ttitle\ttitle_source\tfclasses\tstart\tend\tlon\tlat\n1\tAbydos\tAtlas\tP\t-500/-400\t300\t26.4\t40.2\n',
  );
  expect(told(dataset)).toEqual([['Abydos', '-0500?/0300', '40.2, 26.4']]);
});

test('spreadsheets of other kinds are told to be saved as XLSX or CSV', async () => {
  const ods = Buffer.concat([
    Buffer.from('504b0304140000080000', 'hex'),
    Buffer.alloc(20),
    Buffer.from('mimetypeapplication/vnd.oasis.opendocument.spreadsheetPK'),
  ]);
  const xls = Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600)]);
  for (const [fileName, content] of [
    ['a.ods', ods],
    ['a.xls', xls],
  ] as const)
    await expect(read(fileName, content)).rejects.toThrow('problem.otherSpreadsheet');
});

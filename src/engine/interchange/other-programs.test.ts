import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { LoadedDataset } from '../dataset/loaded-dataset.ts';
import { readWhole } from '../fixtures/read-whole.ts';
import { scratchFolder } from '../fixtures/scratch-folder.ts';

/** The dataset in a file of this name and content. */
async function read(fileName: string, content: string | object): Promise<LoadedDataset> {
  await using folder = await scratchFolder();
  const path = join(folder.path, fileName);
  await writeFile(path, typeof content === 'string' ? content : JSON.stringify(content));
  const found = await readWhole(path, fileName);
  if (!found.ok) throw new Error(found.problems[0]?.message.key);
  return found.value;
}

function told({ events }: LoadedDataset): readonly (readonly [string | undefined, string])[] {
  return events.map(({ title, when }) => [title['und'], when.edtf]);
}

function summaries({ events }: LoadedDataset): readonly (string | undefined)[] {
  return events.map(({ summary }) => summary?.['und']);
}

function feature(properties: object, position: readonly number[] = [1, 2]): object {
  return { type: 'Feature', properties, geometry: { type: 'Point', coordinates: position } };
}

test('ArcGIS: names of its own for name and date, days as milliseconds, and when a record was written is not when it was', async () => {
  const incident = (name: string, found: number): object =>
    feature({
      OBJECTID: 1,
      CreationDate: 1610000000000,
      IncidentName: name,
      FireDiscoveryDateTime: found,
      DailyAcres: 12,
    });
  const features = [incident('Bear Fire', 1598227200000), incident('Creek Fire', 1599264000000)];
  const dataset = await read('fires.geojson', { type: 'FeatureCollection', features });
  expect(told(dataset)).toEqual([
    ['Bear Fire', '2020-08-24'],
    ['Creek Fire', '2020-09-05'],
  ]);
  expect(summaries(dataset)[0]).toBe('CreationDate: 1610000000000\nDailyAcres: 12');
});

test('OpenHistoricalMap: its own words for dates, and EDTF beside them where there is some', async () => {
  const features = [
    feature({ name: 'Mill', start_date: '1845', end_date: '1912-05' }),
    feature({ name: 'Duchy', start_date: '1066', 'start_date:edtf': '1066-10-14', end_date: '~1250' }),
    feature({ name: 'Ruin', start_date: 'C19' }),
    feature({ name: 'Shed', start_date: '1860s', end_date: 'before 1900' }),
  ];
  expect(told(await read('map.geojson', { type: 'FeatureCollection', features }))).toEqual([
    ['Mill', '1845/1912-05'],
    ['Duchy', '1066-10-14/~1250'],
    ['Ruin', '18XX'],
    ['Shed', '186X/1900?'],
  ]);
});

test('OpenHistoricalMap: what stands in the field for EDTF and is none does not hide the date beside it', async () => {
  const features = [
    feature({ name: 'Mill', start_date: '1845', 'start_date:edtf': '1845' }),
    feature({ name: 'Quay', start_date: '1851', 'start_date:edtf': '1851-0' }),
  ];
  const dataset = await read('map.geojson', { type: 'FeatureCollection', features });
  expect(told(dataset)).toEqual([
    ['Mill', '1845'],
    ['Quay', '1851'],
  ]);
  expect(summaries(dataset)[1]).toBe('start_date:edtf: 1851-0');
  expect(dataset.problems).toEqual([]);
});

test('plain records: what stands beside a point within a record, and a second pair of numbers, is told', async () => {
  const rows = [
    {
      title: 'Talk',
      date: '2025-10-28',
      location: { name: 'Hall', lat: 35.6, lon: 139.7, floor: 2, rooms: [{ n: 1 }] },
    },
    { title: 'Walk', date: '2025-10-29', lat: 35.7, lon: 139.8, x: 12, y: 40 },
  ];
  const dataset = await read('rows.json', rows);
  expect(summaries(dataset)).toEqual(['location.floor: 2', 'x: 12\ny: 40']);
  expect(dataset.places.map(({ coordinates }) => coordinates)).toMatchObject([
    { lng: 139.7, lat: 35.6 },
    { lng: 139.8, lat: 35.7 },
  ]);
  expect(dataset.problems.map(({ message }) => message)).toEqual([
    { key: 'problem.valuesLeftOut', values: { count: 1 } },
  ]);
});

test('a database: the one column with nothing but dates in it is the time, whatever it is called', async () => {
  const features = [
    feature({ name: 'Alpha', day: '2024-05-01', n: 5 }),
    feature({ name: 'Beta', day: '2024-06-01', n: 9 }),
  ];
  expect(told(await read('rows.geojson', { type: 'FeatureCollection', features }))).toEqual([
    ['Alpha', '2024-05-01'],
    ['Beta', '2024-06-01'],
  ]);
  // figures of which nobody says that they are a time are none
  const counts = [feature({ name: 'Alpha', traveltime: 1845 }), feature({ name: 'Beta', traveltime: 1900 })];
  expect(told(await read('counts.geojson', { type: 'FeatureCollection', features: counts }))).toEqual([
    ['Alpha', ''],
    ['Beta', ''],
  ]);
});

test('maps of Google: the date stands in a column of the table behind the map, which the description repeats', async () => {
  const data = '<Data name="date"><value>2023-04-05</value></Data><Data name="rating"><value>5</value></Data>';
  const dataset = await read(
    'trip.kml',
    `<kml xmlns="http://www.opengis.net/kml/2.2"><Document><name>Trip</name><Folder><name>Sights</name>
      <Placemark><name>Temple</name><description><![CDATA[<img src="https://example.org/x"><br><br>date: 2023-04-05<br>A &amp; B]]></description>
        <styleUrl>#icon-1899</styleUrl><ExtendedData>${data}</ExtendedData><Point><coordinates>
            139.79,35.71,0
          </coordinates></Point></Placemark>
      <Placemark><name>Tower</name><Point><coordinates>139.81,35.71,0</coordinates></Point></Placemark>
      <Placemark><name>Walk</name><TimeStamp><when>2007-01</when></TimeStamp><ExtendedData>${data}</ExtendedData></Placemark>
    </Folder></Document></kml>`,
  );
  expect(told(dataset)).toEqual([
    ['Temple', '2023-04-05'],
    ['Tower', ''],
    ['Walk', '2007-01'],
  ]);
  expect(summaries(dataset)[0]).toBe('date: 2023-04-05\nA & B\n\nrating: 5');
});

test('a sheet of TimelineJS: quoted lines, years before Christ and in words, and columns that somebody added', async () => {
  const dataset = await read(
    'rome.csv',
    [
      '\uFEFFYear,Month,Day,End Year,Headline,Text,Media,Type,Background,Archive',
      ',,,,"Rome: a <em>history</em>","<p>From kings\nto emperors</p>",,title,#333,',
      '-753,4,21,,Founding,"Legend says\r\n""Romulus"" did it",,,,Box 1',
      'c. 1500,,,,Plan,,,,,',
      '-27,,,476,Empire,,,era,,',
    ].join('\r\n'),
  );
  expect(dataset.title).toEqual({ und: 'Rome: a history' });
  expect(told(dataset)).toEqual([
    ['Founding', '-0752-04-21'],
    ['Plan', '1500~'],
  ]);
  expect(summaries(dataset)[0]).toBe('Legend says\n"Romulus" did it\n\narchive: Box 1');
  expect(dataset.eras.map(({ when }) => when.edtf)).toEqual(['-0026/0476']);
});

test('the World Historical Gazetteer: what it is cited as, what a place was part of, and pictures as sources', async () => {
  const dataset = await read('places.json', {
    type: 'FeatureCollection',
    '@context': 'https://example.org/linkedplaces-context-v1.2.jsonld',
    citation: { title: 'Market towns' },
    features: [
      {
        '@id': 'p1',
        type: 'Feature',
        properties: { title: 'Abingdon' },
        when: { timespans: [{ start: { in: '1600' }, end: { in: '1699-06' } }] },
        names: [{ toponym: 'Abingdon' }],
        relations: [{ relationType: 'gvp:broaderPartitive', label: 'part of Berkshire' }],
        depictions: [{ '@id': 'https://example.org/a.jpg' }],
        geometry: null,
      },
    ],
  });
  expect(dataset.title).toEqual({ und: 'Market towns' });
  expect(summaries(dataset)).toEqual(['gvp:broaderPartitive: part of Berkshire']);
  expect(dataset.sources.map(({ url }) => url)).toEqual(['https://example.org/a.jpg']);
  const header = ['id', 'title', 'title_source', 'parent_name', 'start', 'end'].join('\t');
  const table = await read(
    'places.tsv',
    `${header}\n${['1', 'Abydos', 'Atlas', 'Mysia', '-0700', '1500'].join('\t')}\n`,
  );
  expect(told(table)).toEqual([['Abydos', '-0700/1500']]);
  expect(summaries(table)).toEqual(['parent_name: Mysia']);
});

test('an export of ACLED of 2024: words in the place of codes, and what has no field of its own', async () => {
  const header =
    'event_id_cnty,event_date,time_precision,event_type,sub_event_type,inter1,region,country,location,notes,fatalities';
  const row = 'SOM43,05 January 2024,1,Battles,Armed clash,Rebel group,Eastern Africa,Somalia,Belet Weyne,Clashes,3';
  const dataset = await read('acled.csv', `${header}\n${row}\n`);
  expect(told(dataset)).toEqual([['Armed clash, Belet Weyne', '2024-01-05']]);
  expect(summaries(dataset)).toEqual(['Clashes\n\nfatalities: 3\n\ninter1: Rebel group\nregion: Eastern Africa']);
});

test('logs in JSON lines: a record within says where, under a name or as a point', async () => {
  const dataset = await read(
    'log.jsonl',
    [
      { timestamp: '2024-05-01T12:00:00Z', name: 'a', latitude: 1, longitude: 2 },
      { timestamp: '2024-05-02T12:00:00Z', name: 'b', location: { name: 'Gate', lat: 3, lon: '4' } },
      { timestamp: '2024-05-03T12:00:00Z', name: 'c', geo: { type: 'Point', coordinates: [6, 5] } },
    ]
      .map((line) => JSON.stringify(line))
      .join('\n'),
  );
  expect(dataset.places.map(({ name, coordinates }) => [name['und'], coordinates?.lat, coordinates?.lng])).toEqual([
    ['1, 2', 1, 2],
    ['Gate', 3, 4],
    ['5, 6', 5, 6],
  ]);
  expect(summaries(dataset)).toEqual([undefined, undefined, undefined]);
});

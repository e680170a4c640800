import { mkdir, open, readdir, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { scratchFolder } from '../fixtures/scratch-folder.ts';
import { zipFile, zipFiles } from '../fixtures/zip-file.ts';
import { lookAtTable } from '../import/look-at-table.ts';
import { untoldSteps } from '../opening-steps.ts';
import { isPlainTable } from './is-plain-table.ts';
import { readDatasetFile } from './read-file.ts';
import { withTableOf } from './table-of-file.ts';

/** The keys of what is said of a file: why it is refused, or what was left out; nothing lies anywhere afterwards that was not there. */
async function toldOf(fileName: string, write: (path: string) => Promise<void>): Promise<readonly string[]> {
  await using folder = await scratchFolder();
  // two folders down: what a path in a file leads out to is still under our eyes
  const home = join(folder.path, 'outer', 'inner');
  const scratch = join(folder.path, 'scratch');
  await Promise.all([home, scratch].map((path) => mkdir(path, { recursive: true })));
  const path = join(home, fileName);
  await write(path);
  const file = { path, fileName };
  const read = isPlainTable(file)
    ? await withTableOf(file, scratch, untoldSteps.advance, (table) => lookAtTable(table, fileName, 'en'))
    : await readDatasetFile(file, untoldSteps, scratch);
  const all = await readdir(folder.path, { recursive: true });
  expect(all.toSorted()).toEqual(['outer', 'outer/inner', `outer/inner/${fileName}`, 'scratch']);
  const problems = !read.ok
    ? read.problems
    : 'kind' in read.value && read.value.kind === 'records'
      ? read.value.dataset.problems
      : [];
  return problems.map(({ message }) => message.key);
}

function contentTold(fileName: string, content: string | Uint8Array): Promise<readonly string[]> {
  return toldOf(fileName, (path) => writeFile(path, content));
}

/** A workbook in which this is the sheet. */
function workbook(sheet: string): Buffer {
  return zipFiles([
    { path: 'xl/workbook.xml', content: Buffer.from('<workbook/>') },
    { path: 'xl/worksheets/sheet1.xml', content: Buffer.from(sheet) },
  ]);
}

/** An XML file of each kind with this declared before its root, and this as one of its texts. */
const xmlFiles: readonly (readonly [string, (declared: string, text: string) => string | Buffer])[] = [
  ['a.kml', (declared, text) => `${declared}<kml><Placemark><name>${text}</name></Placemark></kml>`],
  [
    'a.kmz',
    (declared, text) =>
      zipFile('doc.kml', Buffer.from(`${declared}<kml><Placemark><name>${text}</name></Placemark></kml>`)),
  ],
  ['a.gpx', (declared, text) => `${declared}<gpx><wpt lat="1" lon="2"><name>${text}</name></wpt></gpx>`],
  ['a.xml', (declared, text) => `${declared}<data><event start="1900" title="a">${text}</event></data>`],
  [
    'a.xlsx',
    (declared, text) => workbook(`${declared}<worksheet><row><c t="str"><v>${text}</v></c></row></worksheet>`),
  ],
];
const laughs = Array.from({ length: 12 }, (_, at) => `<!ENTITY a${at + 1} "${`&a${at};`.repeat(12)}">`).join('');

test.each(xmlFiles)('entities of %s are neither multiplied nor looked up', async (fileName, fileOf) => {
  const declared = `<!DOCTYPE x [<!ENTITY a0 "ha">${laughs}]>`;
  expect(await contentTold(fileName, fileOf(declared, '&a12;'))).toEqual(['problem.xmlEntities']);
  const outer = '<!DOCTYPE x [<!ENTITY f SYSTEM "file:///etc/passwd">]>';
  expect(await contentTold(fileName, fileOf(outer, '&f;'))).toEqual(['problem.xmlEntities']);
  expect(await contentTold(fileName, fileOf('', '&f;'))).toEqual(['problem.notXml']);
});

test.each(xmlFiles)('elements of %s may not be nested without end', async (fileName, fileOf) => {
  expect(await contentTold(fileName, fileOf('', '<a>'.repeat(100_000)))).toEqual(['problem.xmlTooDeep']);
});

const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;

test.each([
  ['GeoJSON', `{"type":"FeatureCollection","features":${deep}}`, ['problem.tooDeep']],
  ['TimelineJS', `{"title":{},"events":${deep}}`, ['problem.tooDeep']],
  ['StoryMapJS', `{"storymap":{"slides":${deep}}}`, ['problem.tooDeep']],
  ['a list of records', `[{"title":${deep}}]`, ['problem.tooDeep']],
  ['a line of JSON', `{"title":"a"}\n{"title":${deep}}\n`, ['problem.notRecord']],
  ['a calendar', `BEGIN:VCALENDAR\n${'BEGIN:VEVENT\n'.repeat(100_000)}SUMMARY:a\n`, ['problem.linesLeftOut']],
  [
    'text of a geometry',
    `id\ttitle\ttitle_source\tgeowkt\n1\ta\tb\tPOLYGON ${'('.repeat(100_000)}\n`,
    ['problem.shapesLeftOut'],
  ],
  [
    'collections of geometries',
    `{"type":"Feature","properties":{},"geometry":${'{"type":"GeometryCollection","geometries":['.repeat(40)}${']}'.repeat(40)}}`,
    ['problem.shapesLeftOut'],
  ],
])('what is nested without end is not followed: %s', async (_, content, keys) => {
  expect(await contentTold('a.json', content)).toEqual(keys);
});

const map = Buffer.from('<kml><Placemark><name>a</name></Placemark></kml>');
const sheet = Buffer.from('<worksheet><row><c t="str"><v>title</v></c></row></worksheet>');
const paths = ['../../escaped', '/escaped', String.raw`..\escaped`, 'C:/escaped'];

test.each([
  ['a.kmz', '.kml', map],
  ['a.xlsx', '.xml', sheet],
])(
  'of an archive, %s, nothing is unpacked that leads out of it, or fills the memory',
  async (fileName, ending, content) => {
    for (const path of paths)
      expect(await contentTold(fileName, zipFile(`${path}${ending}`, content))).toEqual(['problem.zipDamaged']);
    const name = fileName === 'a.kmz' ? 'doc.kml' : 'xl/workbook.xml';
    const zeros = Buffer.alloc(130_000_000);
    expect(await contentTold(fileName, zipFile(name, zeros))).toEqual(['problem.zipTooLarge']);
    expect(await contentTold(fileName, zipFile(name, zeros, 100))).toEqual(['problem.zipDamaged']);
    const many = Array.from({ length: 10_001 }, (_, at) => ({ path: `${at}`, content: Buffer.alloc(0) }));
    expect(await contentTold(fileName, zipFiles(many))).toEqual(['problem.zipTooLarge']);
  },
  120_000,
);

test.each([
  ['a.kml', '<kml>'],
  ['a.gpx', '<gpx>'],
  ['a.xml', '<data><event>'],
  ['a.ics', 'BEGIN:VCALENDAR\n'],
  ['a.csv', 'Year,Headline,Media\n'],
  ['a.csv', 'event_id_cnty,event_date,event_type\n'],
  ['a.tsv', 'id\ttitle\ttitle_source\n'],
  ['a.jsonl', '{"title":"a"}\n{"title":"b"}\n'],
  ['a.parquet', 'PAR1'],
  ['a.kmz', 'PK\u0003\u0004'],
  ['a.xlsx', 'PK\u0003\u0004'],
])('%s that begins with %j and is enormous is refused before it is read', async (fileName, head) => {
  const told = await toldOf(fileName, async (path) => {
    const file = await open(path, 'w');
    await file.write(head);
    await file.truncate(129_000_000);
    await file.close();
  });
  expect(told).toEqual(['problem.fileTooLarge']);
});

test('nothing is fetched that a file points to', async () => {
  let asked = 0;
  const server = createServer((_, answer) => {
    asked++;
    answer.end('<kml/>');
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  try {
    const address = server.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    const url = `http://127.0.0.1:${port}/a`;
    const link = `<NetworkLink><Link><href>${url}</href></Link></NetworkLink><GroundOverlay><Icon><href>${url}</href></Icon></GroundOverlay>`;
    const told = [
      await contentTold('a.kml', `<kml><Document>${link}<Placemark><name>a</name></Placemark></Document></kml>`),
      await contentTold('b.kml', `<!DOCTYPE kml SYSTEM "${url}"><kml><Placemark><name>a</name></Placemark></kml>`),
      await contentTold(
        'a.ics',
        `BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:a\nATTACH:${url}\nEND:VEVENT\nEND:VCALENDAR\n`,
      ),
      await contentTold(
        'a.json',
        JSON.stringify({
          '@context': `${url}/linkedplaces`,
          type: 'FeatureCollection',
          features: [{ type: 'Feature', '@id': url }],
        }),
      ),
      await contentTold('a.csv', `Year,Headline,Media\n1900,a,${url}\n`),
    ];
    expect(told).toEqual([['problem.linksNotFollowed'], [], [], [], []]);
    expect(asked).toBe(0);
    // it would have been heard
    await fetch(url);
    expect(asked).toBe(1);
  } finally {
    server.close();
  }
});

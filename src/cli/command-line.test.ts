import { readFileSync } from 'node:fs';
import { link, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, test } from 'vitest';
import { tinyDataset } from '../engine/fixtures/tiny-dataset.ts';
import { OwnGazetteers } from '../engine/gazetteer/own-gazetteers.ts';
import { scratchFolder } from '../engine/fixtures/scratch-folder.ts';
import { saveProject } from '../engine/project/save-project.ts';
import { typed } from './fixtures/typed.ts';

const wholeDataset = readFileSync('src/engine/fixtures/whole-dataset.json', 'utf8');
const firstDataset = 'resources/datasets/tokyo-gyeongju-china.json';

describe('chronotope inspect', () => {
  test('tells what the first dataset holds, as JSON in the form that is documented', async () => {
    const { code, printed, told } = await typed('.', ['inspect', firstDataset, '--json']);
    expect([code, told]).toEqual([0, '']);
    expect(JSON.parse(printed)).toEqual({
      format: 'chronotope',
      counts: { events: 70, undated: 0, unplaced: 0, places: 53, rejected: 0 },
      extent: {
        time: ['1992-01-01T00:00:00.000Z', '2026-11-10T23:59:59.999Z'],
        map: [-115.5317, -30.7461, 153.9806, 60.983],
      },
      problems: [],
    });
  });

  test('reads a table as it is understood, and tells the rows that it cannot keep', async () => {
    await using folder = await scratchFolder();
    const table = 'title,date,lat,lng\nOpening,2025-10-28,35.68,139.69\nWalk,,,\nNever,2025-02-30,35,139\n,,,\n';
    await writeFile(join(folder.path, 'visits.csv'), table);
    const { code, printed } = await typed(folder.path, ['inspect', 'visits.csv', '--json']);
    const { format, counts, problems } = JSON.parse(printed);
    expect(code).toBe(1);
    expect({ format, counts }).toEqual({
      format: 'csv',
      counts: { events: 3, undated: 2, unplaced: 1, places: 2, rejected: 1 },
    });
    expect(problems).toEqual([
      { path: 'visits.csv:5', message: 'This row says nothing.', severity: 'error' },
      { path: 'visits.csv:4 date', message: 'There is no such day as “2025-02-30”.', severity: 'warning' },
    ]);
  });

  test('tells once of a name of a place that may mean something else, and of its rows', async () => {
    await using folder = await scratchFolder();
    await writeFile(join(folder.path, 'visits.csv'), 'title,date,place\nA,2025,Köln\nB,2025,Paris\nC,2025,Köln\n');
    const { printed } = await typed(folder.path, ['inspect', 'visits.csv', '--json']);
    const message = '“Köln” is another name of Cologne, DE, which was taken in 2 rows.';
    const { problems } = JSON.parse(printed) as { readonly problems: readonly Readonly<Record<string, string>>[] };
    expect(problems.filter(({ path = '' }) => path.endsWith(' place'))).toEqual([
      { path: 'visits.csv:2 place', message, severity: 'warning' },
    ]);
  });

  test('says that it has guessed where day and month could be either, and asks no more once it is told', async () => {
    await using folder = await scratchFolder();
    await writeFile(join(folder.path, 'either.csv'), 'title,date\nA,04/05/2025\nB,03/02/2024\n');
    const guessed = JSON.parse((await typed(folder.path, ['inspect', 'either.csv', '--json'])).printed);
    expect(guessed.problems).toMatchObject([{ severity: 'warning', message: expect.stringContaining('two ways') }]);
    expect(guessed.extent.time[0]).toBe('2024-02-03T00:00:00.000Z');
    const told = await typed(folder.path, ['inspect', 'either.csv', '--json', '--date-order', 'mdy']);
    expect(JSON.parse(told.printed)).toMatchObject({
      problems: [],
      extent: { time: ['2024-03-02T00:00:00.000Z', '2025-04-05T23:59:59.999Z'] },
    });
  });

  test.each(['inspect', 'validate', 'convert', 'export'])(
    '%s names a JSON that is no dataset, or one of another format, in its sentence',
    async (command) => {
      await using folder = await scratchFolder();
      await writeFile(join(folder.path, 'package.json'), '{ "name": "chronotope" }');
      await writeFile(join(folder.path, 'later.json'), '{ "format": "chronotope-dataset", "version": 9 }');
      await writeFile(join(folder.path, 'unsaid.json'), '{ "format": "chronotope-dataset" }');
      const target = { convert: ['to.csv'], export: ['--to', 'to.pdf'] }[command] ?? [];
      for (const [name, said] of [
        ['package.json', 'The JSON file “package.json” is not a Chronotope dataset'],
        ['later.json', '“later.json” is in dataset format 9'],
        ['unsaid.json', '“unsaid.json” does not say which dataset format it is in'],
      ] as const) {
        const { code, printed, told } = await typed(folder.path, [command, name, ...target]);
        expect([code, printed + told]).toEqual([2, expect.stringContaining(said)]);
      }
    },
  );

  test('says what a person reads in the language of the system, or in the one that is asked for', async () => {
    const french = await typed('.', ['inspect', firstDataset], 'fr_CA.UTF-8');
    expect(french.printed).toContain('70 événements (0 sans date, 0 sans lieu), 53 lieux');
    const english = await typed('.', ['inspect', firstDataset, '--lang', 'en'], 'fr_CA.UTF-8');
    expect(english.printed).toContain('70 events (0 undated, 0 unplaced), 53 places; 0 records left out');
  });

  test('answers with 1 where a record was left out, and with 2 where nothing can be read, in JSON too', async () => {
    await using folder = await scratchFolder();
    const dataset = JSON.parse(wholeDataset);
    dataset.events.push({ id: 'nameless', when: '2025' });
    await writeFile(join(folder.path, 'part.json'), JSON.stringify(dataset));
    const part = await typed(folder.path, ['inspect', 'part.json', '--json']);
    expect([part.code, JSON.parse(part.printed).counts.rejected]).toEqual([1, 1]);
    await writeFile(join(folder.path, 'noise.json'), '{"events": [');
    const noise = await typed(folder.path, ['inspect', 'noise.json', '--json']);
    expect([noise.code, JSON.parse(noise.printed).format]).toEqual([2, null]);
    await writeFile(join(folder.path, 'noise.kml'), '<kml><Placemark></kml>');
    await writeFile(join(folder.path, 'noise.kmz'), Buffer.from('504b0304ff', 'hex'));
    for (const name of ['noise.json', 'noise.kml', 'noise.kmz'])
      expect((await typed(folder.path, ['validate', name])).told).toContain(`“${name}”`);
    const gone = await typed(folder.path, ['inspect', 'gone.json']);
    expect([gone.code, gone.printed]).toEqual([2, '']);
    expect(gone.told).toMatch(/^error: “gone.json” is not there/);
  });

  test('writes nothing into a project that it reads', async () => {
    await using folder = await scratchFolder();
    const path = join(folder.path, 'project.gpkg');
    const target = { path, fileName: 'project.gpkg', mayReplace: false };
    expect((await saveProject(tinyDataset(), target, 'tiny.json')).ok).toBe(true);
    const before = await readFile(path);
    const { code, printed } = await typed(folder.path, ['inspect', 'project.gpkg', '--json']);
    expect([code, JSON.parse(printed).format]).toEqual([0, 'geopackage']);
    expect((await readFile(path)).equals(before)).toBe(true);
  });
});

describe('chronotope validate', () => {
  test('is content with the first dataset, and with nothing that has a warning', async () => {
    expect(await typed('.', ['validate', firstDataset])).toMatchObject({
      code: 0,
      printed: 'Nothing is wrong with it.\n',
    });
    const gone = await typed('.', ['validate', 'gone.json']);
    expect([gone.code, gone.printed]).toEqual([2, '']);
    expect(gone.told).toMatch(/^error: “gone.json” is not there/);
    await using folder = await scratchFolder();
    const dataset = JSON.parse(wholeDataset);
    dataset.events[0].colour = 'red';
    await writeFile(join(folder.path, 'odd.json'), JSON.stringify(dataset));
    const odd = await typed(folder.path, ['validate', 'odd.json']);
    expect(odd.code).toBe(1);
    expect(odd.printed).toMatch(/^events\[0\]\.colour: warning: The format has no field of this name/);
  });

  test('writes out the control signs of a file, which would steer the terminal or forge a line', async () => {
    await using folder = await scratchFolder();
    const dataset = JSON.parse(wholeDataset);
    dataset.events[0].places = ['\u001B[2J\nNothing is wrong with it.'];
    await writeFile(join(folder.path, 'forged.json'), JSON.stringify(dataset));
    const { code, printed } = await typed(folder.path, ['validate', 'forged.json']);
    expect(code).toBe(1);
    expect(printed).toContain(String.raw`\u001b[2J\u000aNothing is wrong`);
    expect(printed).not.toMatch(/[^\P{Cc}\n]|^Nothing/mu);
  });
});

describe('chronotope convert', () => {
  test('writes the filtered events, and says what the format cannot carry', async () => {
    await using folder = await scratchFolder();
    const target = join(folder.path, 'october.csv');
    const filters = ['--filter', 'time=2025-10', '--filter', 'category=Diplomacy', '--filter', 'summit'];
    const { code, printed } = await typed('.', ['convert', firstDataset, target, ...filters]);
    expect(code).toBe(0);
    const [, count] = /^(\d+) of 70 events written to “october.csv”/.exec(printed) ?? [];
    expect(Number(count)).toBeGreaterThan(0);
    expect(printed).toContain('written to “october.csv”.\nCSV cannot hold:\n  ');
    expect(printed).toContain('34 flows');
    const { counts } = JSON.parse((await typed('.', ['inspect', target, '--json'])).printed);
    expect([counts.events, counts.rejected]).toEqual([Number(count), 0]);
  });

  test.each(['json', 'gpkg', 'geojson', 'jsonld', 'csv'])(
    'what it writes as .%s holds as many events, and no problem',
    async (ending) => {
      await using folder = await scratchFolder();
      const target = join(folder.path, `all.${ending}`);
      expect((await typed('.', ['convert', firstDataset, target])).code).toBe(0);
      const { counts, problems } = JSON.parse((await typed('.', ['inspect', target, '--json'])).printed);
      expect([counts.events, counts.undated, counts.unplaced, problems]).toEqual([70, 0, 0, []]);
    },
  );

  test('writes nothing where no event passes, and ends with 1', async () => {
    await using folder = await scratchFolder();
    const target = join(folder.path, 'none.csv');
    const filters = ['--filter', 'time=1492', '--filter', 'category=Diplomacy'];
    const { code, printed, told } = await typed('.', ['convert', firstDataset, target, ...filters]);
    expect([code, printed]).toEqual([1, '']);
    expect(told).toBe('error: None of the 70 events passes the filters: nothing was written.\n');
    expect(await readdir(folder.path)).toEqual([]);
  });

  test('leaves a file that is there as it was, until it is told to replace it', async () => {
    await using folder = await scratchFolder();
    const target = join(folder.path, 'kept.csv');
    await writeFile(target, 'mine');
    const refused = await typed('.', ['convert', firstDataset, target]);
    expect([refused.code, refused.told]).toEqual([
      2,
      'error: There is a “kept.csv” already; it was left as it was. Say --force to replace a file.\n',
    ]);
    expect(await readFile(target, 'utf8')).toBe('mine');
    expect((await typed('.', ['convert', firstDataset, target, '--force'])).code).toBe(0);
    expect(await readFile(target, 'utf8')).toContain('Akasaka');
  });

  test.each([
    ['all.json', ['--force']],
    ['all.json', []],
    ['hard.json', ['--force']],
    ['soft.json', ['--force']],
  ])('never replaces the file that it reads, by the name %s with %j', async (target, force) => {
    await using folder = await scratchFolder();
    const path = join(folder.path, 'all.json');
    await writeFile(path, wholeDataset);
    await link(path, join(folder.path, 'hard.json'));
    await symlink(path, join(folder.path, 'soft.json'));
    const { code, told } = await typed(folder.path, ['convert', 'all.json', target, ...force]);
    const sentence = 'is the file that is read; it was left as it was. Give the target another name.';
    expect([code, told]).toEqual([2, `error: “${target}” ${sentence}\n`]);
    expect(await readFile(path, 'utf8')).toBe(wholeDataset);
    expect((await readdir(folder.path)).length).toBe(3);
  });

  test('tells the events of a project that it could not read, and ends with 1', async () => {
    await using folder = await scratchFolder();
    const path = join(folder.path, 'damaged.gpkg');
    await saveProject(tinyDataset(), { path, fileName: 'damaged.gpkg', mayReplace: false }, 'tiny.json');
    const database = new DatabaseSync(path);
    // which the triggers of GeoPackage ask for
    for (const name of ['ST_IsEmpty', 'ST_MinX', 'ST_MaxX', 'ST_MinY', 'ST_MaxY'])
      database.function(name, { varargs: true }, () => 0);
    database.exec("UPDATE events SET doc = '{' WHERE id = 'pact'");
    database.close();
    const { code, printed, told } = await typed(folder.path, ['convert', 'damaged.gpkg', 'rest.csv']);
    expect(code).toBe(1);
    expect(printed).toMatch(/^2 of 3 events written/);
    expect(told).toMatch(/^1 event could not be read:\nevents\[\d\]: error: This record is damaged\..*\n$/);
  });

  test('says that the folder of the target is not there', async () => {
    await using folder = await scratchFolder();
    const { code, told } = await typed('.', ['convert', firstDataset, join(folder.path, 'gone', 'a.csv')]);
    expect([code, told]).toEqual([
      2,
      'error: The folder that “a.csv” was to stand in is not there. Choose another one.\n',
    ]);
  });

  test('puts places that a TimelineJS sheet only names where the gazetteer has them, if it is told to', async () => {
    await using folder = await scratchFolder();
    const sheet =
      'Year,Headline,Text,Media,Location\n1964,Games,,,Tokyo\n2025,Talks,,,"Busan, South Korea"\n1900,Walk,,,Nowhere at all\n';
    await writeFile(join(folder.path, 'sheet.csv'), sheet);
    const points = async (...options: readonly string[]): Promise<readonly unknown[]> => {
      await typed(folder.path, ['convert', 'sheet.csv', 'out.geojson', '--force', ...options]);
      const { features } = JSON.parse(await readFile(join(folder.path, 'out.geojson'), 'utf8'));
      return features.map(({ geometry }: { readonly geometry: { readonly coordinates: readonly number[] } | null }) =>
        geometry?.coordinates.map(Math.round),
      );
    };
    expect(await points()).toEqual([undefined, undefined, undefined]);
    // in the order of time
    expect(await points('--geocode')).toEqual([undefined, [140, 36], [129, 35]]);
    const { printed } = await typed(folder.path, ['convert', 'sheet.csv', 'out.csv', '--geocode']);
    expect(printed).toContain('2 places were found by name.');
    const own = { id: 'nowhere', name: { en: 'Nowhere at all' }, coordinates: { lng: 7, lat: 8 } };
    await new OwnGazetteers(join(folder.path, 'own')).keep('own.json', [own]);
    expect(await points('--geocode')).toEqual([
      [7, 8],
      [140, 36],
      [129, 35],
    ]);
  });
});

describe('a command that is not understood', () => {
  test.each([
    [['dance'], 'There is no command “dance”.'],
    [['inspect'], 'Which file? “inspect” needs one.'],
    [['inspect', 'a.json', 'b.json'], '“b.json” is one file too many.'],
    [['inspect', 'a.json', '--colour'], 'There is no option --colour.'],
    [['convert', 'a.json'], 'Into which file? “convert” needs its name after that of the first one.'],
    [['convert', 'a.json', 'b.csv', '--json'], 'The option --json does nothing for “convert”.'],
    [['inspect', 'a.json', '--force'], 'The option --force does nothing for “inspect”.'],
    [['inspect', 'a.json', '--lang'], 'The option --lang needs a value.'],
    [['inspect', 'a.json', '--json=yes'], 'The option --json takes no value.'],
    [['inspect', 'a.json', '--lang', 'xx'], 'The option --lang takes one of these: en, fr.'],
    [['inspect', 'a.csv', '--date-order', 'myd'], 'The option --date-order takes one of these: dmy, mdy, ymd.'],
  ])('%j is refused in a sentence', async (args, sentence) => {
    expect(await typed('.', args)).toEqual({ code: 2, printed: '', told: `${sentence} Try “chronotope --help”.\n` });
  });

  test('nothing typed is a question for help', async () => {
    const { code, printed } = await typed('.', []);
    expect(code).toBe(0);
    expect(printed).toMatch(/Exit codes[^]*\n {2}130 /);
  });
});

import { join } from 'node:path';
import { readdir, rm, writeFile } from 'node:fs/promises';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { TableOffer } from '../../shared/table-import.ts';
import { ImportingEngine } from '../fixtures/importing-engine.ts';
import { scratchFolder } from '../fixtures/scratch-folder.ts';
import { lookAtTable } from './look-at-table.ts';
import { stageImport } from './table-import.ts';

let importing: ImportingEngine;

beforeEach(async () => {
  importing = await ImportingEngine.start();
});
afterEach(() => importing[Symbol.asyncDispose]());

function rolesOf({ columns }: TableOffer) {
  return columns.map(({ role }) => role);
}

const visits = [
  'title,date,lat,lng,place,category',
  'Talks in Tokyo,28/10/2025,35.68,139.77,Akasaka Palace,visit',
  'No such day,31/06/2025,35.68,139.77,,visit',
  'Lunch,28/10/2025,135.68,39.77,,visit',
  'Walk,,,,Busan,walk',
  'Speech,29/10/2025,,,Nowhere Hill,speech',
  ',30/10/2025,35.1,129.04,Busan,speech',
  'Month first,10/30/2025,35.1,129.04,Busan,speech',
  'Talks in Tokyo,28/10/2025,35.681,139.771,Akasaka Palace,visit',
  '=HYPERLINK("http://a.b"),30/10/2025,35.1,129.04,Busan,<b>speech</b>',
  '',
].join('\n');

describe('a table', () => {
  test('is offered with the way it would be read, and opens nothing', async () => {
    const before = importing.events.filter(({ type }) => type === 'opened').length;
    const offered = await importing.offer(visits);
    expect(offered).toMatchObject({
      fileName: 'visits.csv',
      bytes: visits.length,
      settings: { encoding: 'utf-8', delimiter: ',', hasHeader: true, decimal: '.', dateOrder: 'dmy', language: 'en' },
      sure: { encoding: 1, dateOrder: 'mixed' },
      savedMapping: null,
      isOfRecords: false,
    });
    expect(rolesOf(offered)).toEqual(['title', 'when', 'lat', 'lng', 'place', 'category']);
    expect(importing.events.filter(({ type }) => type === 'opened').length).toBe(before);
  });

  test('is shown as events before it is read', async () => {
    const offered = await importing.offer(visits);
    const preview = await importing.engine.previewImport({
      importId: offered.importId,
      settings: offered.settings,
      roles: null,
      into: 'open',
    });
    if (!preview.ok) throw new Error('no preview');
    expect(preview.value.rows.map(({ line, result, when }) => [line, result, when.edtf])).toEqual([
      [2, 'accepted', '2025-10-28'],
      [3, 'trays', ''],
      [4, 'rejected', ''],
      [5, 'trays', ''],
      [6, 'trays', '2025-10-29'],
      [7, 'repaired', '2025-10-30'],
      [8, 'repaired', '2025-10-30'],
      [9, 'accepted', '2025-10-28'],
      // the open dataset has Busan near by
      [10, 'repaired', '2025-10-30'],
    ]);
    const apart = await importing.engine.previewImport({
      importId: offered.importId,
      settings: offered.settings,
      roles: null,
      into: 'new',
    });
    if (!apart.ok) throw new Error('no preview');
    // a new project knows nothing of it
    expect(apart.value.rows.map(({ line, result }) => [line, result]).at(-1)).toEqual([10, 'accepted']);
    // Busan is on the basemap; Nowhere Hill is not
    expect(preview.value.rows[3]).toMatchObject({ places: ['Busan'], point: { lng: 129.03 } });
    expect(preview.value.rows[4]).toMatchObject({ places: ['Nowhere Hill'], point: null });
  });

  test('shows both dates that a row may say, until a person has said whether the day or the month stands first', async () => {
    const offered = await importing.offer('title,date\nA fair,12/05/2019\nA march,5/5/2019\nGames,July 2021\n');
    expect(offered.settings.dateOrder).toBe('asked');
    const datesOf = async (dateOrder: 'asked' | 'mdy') => {
      const { importId, settings } = offered;
      const preview = await importing.engine.previewImport({
        importId,
        settings: { ...settings, dateOrder },
        roles: null,
        into: 'new',
      });
      return preview.ok && preview.value.rows.map(({ when, otherWhen }) => [when.edtf, otherWhen?.edtf ?? null]);
    };
    expect(await datesOf('asked')).toEqual([
      ['2019-05-12', '2019-12-05'],
      ['2019-05-05', null],
      ['2021-07', null],
    ]);
    expect(await datesOf('mdy')).toEqual([
      ['2019-12-05', null],
      ['2019-05-05', null],
      ['2021-07', null],
    ]);
  });

  test('is read whole, with a report whose sum is the rows', async () => {
    const offered = await importing.offer(visits);
    const report = await importing.run(offered);
    const { rows, accepted, repaired, trays, rejected, duplicates, undated, unplaced } = report;
    expect({ rows, accepted, repaired, trays, rejected, duplicates, undated, unplaced }).toEqual({
      rows: 9,
      accepted: 3,
      repaired: 2,
      trays: 3,
      rejected: 1,
      duplicates: 1,
      undated: 2,
      unplaced: 1,
    });
    expect(await importing.reasons(offered, 'rejected')).toEqual([[4, 'lat', 'table.pointSwapped']]);
    expect(await importing.reasons(offered, 'repaired')).toEqual([
      [7, 'title', 'table.titleMade'],
      [8, 'date', 'table.dayAndMonthSwapped'],
    ]);
    expect(await importing.reasons(offered, 'trays')).toEqual([
      [3, 'date', 'table.noSuchDay'],
      [5, '', 'table.undated'],
      [6, '', 'table.unplaced'],
    ]);
    expect(await importing.reasons(offered, 'duplicates')).toEqual([[9, '', 'table.sameAsLine']]);
    const all = await importing.reasons(offered, 'all');
    expect(all.map(([line]) => line)).toEqual([3, 4, 5, 6, 7, 8, 9]);
  });

  test('becomes a project among the drafts, with its report, and nothing else is left', async () => {
    const offered = await importing.offer(visits);
    await importing.run(offered);
    importing.events.length = 0;
    expect((await importing.engine.commitImport({ importId: offered.importId, duplicates: 'skip' })).ok).toBe(true);
    const { document } = await importing.told('opened');
    expect(document.fileName).toBe('visits.gpkg');
    expect(document.columns.count).toBe(7);
    expect(document.rejected).toBe(1);
    expect(document.problems.map(({ path, message }) => [path, message.key])).toEqual([
      ['visits.csv:4 lat', 'table.pointSwapped'],
    ]);
    expect(document.categories.map(({ name }) => name['en'])).toEqual(['visit', 'walk', 'speech', '<b>speech</b>']);
    expect(document.edits.keptIn).toBe('draft');
    const again = await importing.engine.commitImport({ importId: offered.importId, duplicates: 'keep' });
    expect(again.ok).toBe(false);
    await importing.engine.cancelImport({ importId: offered.importId });
    expect(await readdir(importing.path('data/imports'))).toEqual([]);
  });

  test('can be given up while it is read, and nothing is left', async () => {
    const offered = await importing.offer(visits + 'Talks,28/10/2025,35.68,139.77,Akasaka,visit\n'.repeat(20_000));
    const { importId, settings } = offered;
    await importing.engine.runImport({ importId, settings, roles: rolesOf(offered), into: 'new' });
    await importing.told('importing');
    const begun = performance.now();
    await importing.engine.cancelImport({ importId });
    expect(performance.now() - begun).toBeLessThan(1000);
    expect(await readdir(importing.path('data/imports'))).toEqual([]);
    expect(await readdir(importing.path('data/drafts')).catch(() => [])).toEqual([]);
    expect(importing.events.some(({ type }) => type === 'importRead' || type === 'importFailed')).toBe(false);
  });

  test('with dates that can be read in two ways is not read before a person has said how', async () => {
    const offered = await importing.offer('title,date\nTalks,04/05/2025\n');
    const { importId, settings } = offered;
    expect(offered.sure.dateOrder).toBe('ambiguous');
    const asked = await importing.engine.runImport({ importId, settings, roles: rolesOf(offered), into: 'new' });
    expect(asked.ok ? '' : asked.problems[0]?.message.key).toBe('problem.dateOrderAsked');
    await importing.run(offered, 'new', { dateOrder: 'mdy' });
    importing.events.length = 0;
    await importing.engine.commitImport({ importId, duplicates: 'keep' });
    const { document } = await importing.told('opened');
    const details = await importing.engine.getEventDetails({ revision: document.revision, row: 0 });
    expect(details.ok && details.value.event.when.edtf).toBe('2025-04-05');
  });

  test('with a header that was mapped before is offered in the same way again', async () => {
    const offered = await importing.offer('what,when\nTalks,04/05/2025\n');
    const { importId } = offered;
    const settings = { ...offered.settings, dateOrder: 'mdy' } as const;
    await importing.engine.runImport({ importId, settings, roles: ['summary', 'when'], into: 'new' });
    await importing.told('importRead');
    importing.events.length = 0;
    const again = await importing.offer('what,when\nLunch,06/05/2025\n', 'other.csv');
    expect(again).toMatchObject({ savedMapping: 'visits.csv', settings: { dateOrder: 'mdy' } });
    expect(rolesOf(again)).toEqual(['summary', 'when']);
  });
});

test('a table that the app was started with is offered over the first dataset, to the window that comes', async () => {
  await writeFile(importing.path('visits.csv'), visits);
  await using started = await ImportingEngine.start({ path: importing.path('visits.csv'), fileName: 'visits.csv' });
  const session = await started.engine.getSession(null);
  if (!session.ok) throw new Error('no session');
  expect(session.value.document?.fileName).toBe('tokyo-gyeongju-china.json');
  expect(session.value.offer?.fileName).toBe('visits.csv');
  if (session.value.offer !== undefined) await started.run(session.value.offer);
  const later = await started.engine.getSession(null);
  expect(later.ok && later.value.offer).toBeUndefined();
});

test('of two tables at once, the last one is offered', async () => {
  const names = ['a.csv', 'b.csv'];
  for (const name of names) await writeFile(importing.path(name), visits);
  await Promise.all(names.map((name) => importing.engine.openPath(importing.path(name), name)));
  const offers = importing.events.filter((event) => event.type === 'importOffered');
  expect(offers.at(-1)?.offer.fileName).toBe('b.csv');
  const session = await importing.engine.getSession(null);
  expect(session.ok && session.value.offer?.fileName).toBe('b.csv');
  expect(await readdir(importing.path('data/imports'))).toHaveLength(1);
});

test('what is no table is told, and what is open stays', async () => {
  for (const [content, key] of [
    ['', 'problem.fileEmpty'],
    [new Uint8Array([0, 1, 2, 0, 0, 0, 0, 0, 0, 0, 255, 7]), 'problem.tableNotText'],
    [new Uint8Array([80, 75, 3, 4, 0, 0, 0, 0, 0, 0, 255, 7]), 'problem.zipDamaged'],
    ['title\n', 'problem.tableWithoutRows'],
  ] as const) {
    importing.events.length = 0;
    await writeFile(importing.path('x.csv'), content);
    await importing.engine.openPath(importing.path('x.csv'), 'x.csv');
    expect((await importing.told('openFailed')).problems[0]?.message.key).toBe(key);
  }
});

test('a table that is taken away once it was offered is told', async () => {
  const { importId, settings, columns } = await importing.offer(visits);
  await rm(importing.path('visits.csv'));
  const roles = columns.map(({ role }) => role);
  const answers = [
    await importing.engine.previewImport({ importId, settings, roles, into: 'open' }),
    await importing.engine.runImport({ importId, settings, roles, into: 'new' }),
  ];
  for (const answer of answers)
    expect(answer).toMatchObject({ problems: [{ message: { key: 'problem.fileMissing' } }] });
});

test('a table that goes between the questions and the reading is told as gone, not as a file that cannot be written', async () => {
  await using folder = await scratchFolder();
  const path = join(folder.path, 'visits.csv');
  await writeFile(path, visits);
  const found = await lookAtTable(path, 'visits.csv', 'en');
  if (!found.ok) throw new Error('no table');
  await rm(path);
  const table = { importId: 1, path, fileName: 'visits.csv', folder: folder.path, found: found.value };
  const mapping = { settings: found.value.settings, roles: ['title' as const] };
  const staged = await stageImport(
    table,
    ['title'],
    mapping,
    null,
    { toldApart: () => [], find: () => [], isChosen: () => false, countryOf: () => undefined, suggest: () => [] },
    () => Promise.resolve(),
  );
  expect(staged).toMatchObject({ problems: [{ message: { key: 'problem.fileMissing' } }] });
});

test('where nothing can be kept in the data folder, that is told, and the app goes on', async () => {
  await writeFile(importing.path('data', 'imports'), 'in the way');
  await writeFile(importing.path('visits.csv'), visits);
  await importing.engine.openPath(importing.path('visits.csv'), 'visits.csv');
  expect((await importing.told('openFailed')).problems[0]?.message.key).toBe('problem.receivedNotKept');
  expect((await importing.engine.getSession(null)).ok).toBe(true);
});

test('a table that is opened while another file is does not keep that from being opened', async () => {
  importing.events = [];
  await writeFile(importing.path('visits.csv'), visits);
  const opening = importing.engine.openFirstDataset(null);
  await importing.engine.openPath(importing.path('visits.csv'), 'visits.csv');
  await opening;
  expect((await importing.told('importOffered')).offer.fileName).toBe('visits.csv');
  expect(importing.events.filter(({ type }) => type === 'opened')).toHaveLength(1);
});

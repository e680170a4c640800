import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { EventRecord } from '../../shared/dataset.ts';
import { viewColumns, type EventColumns, type TextColumn } from '../../shared/event-columns.ts';
import { buildColumns } from '../columns/build-columns.ts';
import { createEngine, type ExplorerEngine } from '../explorer-engine.ts';
import { joinPieces } from '../fixtures/join-pieces.ts';
import { scratchFolder } from '../fixtures/scratch-folder.ts';
import { tinyDataset } from '../fixtures/tiny-dataset.ts';
import { addSpatialFunctions } from './spatial-functions.ts';
import { saveProject } from './save-project.ts';

let folder: Awaited<ReturnType<typeof scratchFolder>>;
let path: string;
let engine: ExplorerEngine;
beforeEach(async () => {
  folder = await scratchFolder();
  path = join(folder.path, 'talks.gpkg');
  await saveProject(tinyDataset(), { path, fileName: 'talks.gpkg', mayReplace: false }, 'tiny.json');
});
afterEach(async () => {
  await engine.close();
  await folder[Symbol.asyncDispose]();
});

async function start(change = ''): Promise<void> {
  const database = new Sqlite(path);
  addSpatialFunctions(database);
  database.exec(change);
  database.close();
  engine = createEngine({
    resourcesFolder: folder.path,
    dataFolder: join(folder.path, 'data'),
    version: '1',
    startFile: { path, fileName: 'talks.gpkg' },
    firstRevision: 1,
    emit: () => undefined,
    noteOpened: () => undefined,
  });
  await engine.getSession(null);
}

async function shown() {
  const session = await engine.getSession(null);
  const document = session.ok ? session.value.document : null;
  if (document === null) throw new Error('nothing is open');
  const bytes = await engine.readBytes(`/bytes/${document.revision}/columns`);
  if (!bytes.ok) throw new Error('no columns');
  return { document, columns: viewColumns(document.columns, joinPieces(bytes.value)) };
}

function texts({ offsets, bytes }: TextColumn): readonly string[] {
  return Array.from({ length: offsets.length - 1 }, (_, row) =>
    Buffer.from(bytes.subarray(offsets[row], offsets[row + 1])).toString(),
  );
}

/** What rows are called, in one of their orders: an edited row keeps its place in the columns until they are read anew. */
function inOrder(columns: EventColumns, order: 'byId' | 'byStart' | 'byList'): readonly unknown[] {
  const titles = texts(columns.title['ko'] ?? columns.title['en'] ?? columns.id);
  return Array.from(columns[order], (row) => titles[row]);
}

async function details(row: number): Promise<unknown> {
  const { document } = await shown();
  const read = await engine.getEventDetails({ revision: document.revision, row });
  return read.ok ? read.value : read.problems;
}

test('a project opens with the columns of the dataset that it was made of, and the details of each event', async () => {
  await start();
  const { document, columns } = await shown();
  // rows stand in the order of time
  const [summit, pact, rumour] = tinyDataset().events as [EventRecord, EventRecord, EventRecord];
  const { events: expected, statuses, certainties } = buildColumns(tinyDataset([pact, summit, rumour]));
  const words = (numbers: Uint8Array, of: readonly string[]) => Array.from(numbers, (number) => of[number]);
  expect({
    ...columns,
    id: texts(columns.id),
    status: words(columns.status, document.statuses),
    certainty: words(columns.certainty, document.certainties),
  }).toEqual({
    ...expected,
    id: texts(expected.id),
    status: words(expected.status, statuses),
    certainty: words(expected.certainty, certainties),
  });
  expect(document.problems).toEqual([]);
  expect(await details(0)).toMatchObject({
    event: { ...pact, places: ['tokyo', 'beijing'], tags: ['trade'] },
    claims: [{ id: 'c1' }],
  });
  expect(await details(3)).toMatchObject([{ message: { key: 'problem.badRequest' } }]);
});

test('the zone of a time of day is read from its record, and of a date alone none is', async () => {
  const zone = `doc = json_set(doc, '$.timeZone', 'Asia/Tokyo'), rev = rev + 1`;
  await start(
    `UPDATE events SET edtf = '2025-10-28T10:00', ${zone} WHERE id = 'pact'; UPDATE events SET ${zone} WHERE id = 'summit'`,
  );
  const { document, columns } = await shown();
  const zones = texts(columns.id).map((id, row) => [id, document.timeZones[columns.timeZone[row] ?? 0]]);
  expect(Object.fromEntries(zones)).toEqual({ pact: 'Asia/Tokyo', summit: '', rumour: '' });
});

test('an event whose record cannot be read any more is shown, and told when it is asked for', async () => {
  await start(`UPDATE events SET doc = '{"id": "pact", ', rev = rev + 1 WHERE id = 'pact'`);
  expect(texts((await shown()).columns.id)).toEqual(['pact', 'summit', 'rumour']);
  expect(await details(0)).toMatchObject([{ message: { key: 'problem.projectRecord' } }]);
  expect(await details(1)).toMatchObject({ event: { id: 'summit' } });
});

test('where a row does not say what the columns need, its record does', async () => {
  for (const brief of ['NULL', "''", `'{"places":7}'`, `'{"language":"en","titles":[]}'`]) {
    await start(`UPDATE events SET brief = ${brief}, rev = rev + 1`);
    const { columns } = await shown();
    expect(texts(columns.title['ja'] ?? columns.id)).toEqual(['重要鉱物の枠組み', 'Trump–Xi summit', 'A rumour']);
    expect([...columns.places.values]).toEqual([0, 2, 1]);
    await engine.close();
  }
});

test('a category that nobody lists is one, and a place that is not there is none', async () => {
  await start(`UPDATE events SET category = 'talks', rev = rev + 1 WHERE fid = 1;
    DELETE FROM claims; DELETE FROM places WHERE id = 'tokyo'`);
  const { document, columns } = await shown();
  expect(document.categories.at(-1)).toEqual({ id: 'talks', name: { und: 'talks' } });
  expect([...columns.category]).toEqual([1, 2, 1]);
  expect([...columns.places.values]).toEqual([1, 0]);
});

test('bytes that stand in the place of a text are read as one', async () => {
  await start(`UPDATE events SET id = CAST(id AS BLOB), title = CAST('Été' AS BLOB), edtf = CAST('2025-10-20' AS BLOB),
    category = CAST('minerals' AS BLOB), brief = CAST('{"language":"fr"}' AS BLOB), rev = rev + 1 WHERE id = 'pact'`);
  const { columns, document } = await shown();
  expect(texts(columns.id)).toEqual(['pact', 'summit', 'rumour']);
  expect(texts(columns.edtf)[0]).toBe('2025-10-20');
  expect(texts(columns.title['fr'] ?? columns.id)[0]).toBe('Été');
  expect(document.categories.map(({ id }) => id)).toEqual(['diplomacy', 'minerals']);
});

test('a project without any event opens', async () => {
  await start('DELETE FROM claims; DELETE FROM events');
  expect((await shown()).columns.count).toBe(0);
});

test('after an edit, an undo and a redo the columns are what a restart would read', async () => {
  await start();
  const edit = async (fields: object): Promise<void> => {
    const { document } = await shown();
    const answer = await engine.edit({
      revision: document.revision,
      edit: { kind: 'change', list: 'events', ids: ['pact'], fields: { ...fields } },
    });
    expect(answer).toMatchObject({ ok: true });
  };
  const state = async () => {
    const { columns, document } = await shown();
    return { ...columns, words: [document.statuses, document.categories, document.columns.languages] };
  };
  const before = await state();
  await edit({ when: '2025-12-24', status: 'planned', places: ['busan'] });
  // a language that no title had
  await edit({ title: { ko: '광물' } });
  const after = await state();
  expect(texts(after.title['ko'] ?? after.id)[1]).toBe('광물');
  await engine.undo(null);
  await engine.undo(null);
  expect(inOrder(await state(), 'byStart')).toEqual(inOrder(before, 'byStart'));
  expect(inOrder(await state(), 'byList')).toEqual(inOrder(before, 'byList'));
  await engine.redo(null);
  await engine.redo(null);
  expect((await state()).places).toEqual(after.places);
  await engine.close();
  await start();
  const restarted = await state();
  for (const order of ['byId', 'byStart', 'byList'] as const) {
    expect(inOrder(restarted, order)).toEqual(inOrder(after, order));
  }
});

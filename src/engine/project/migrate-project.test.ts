import { createHash } from 'node:crypto';
import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import Sqlite from 'better-sqlite3';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createEngine, type ExplorerEngine } from '../explorer-engine.ts';
import { eventDetailsById } from '../fixtures/event-details-by-id.ts';
import { scratchFolder } from '../fixtures/scratch-folder.ts';
import { tinyDataset } from '../fixtures/tiny-dataset.ts';
import { sweepCopies } from './opened-copies.ts';
import { saveProject } from './save-project.ts';

/**
 * The tiny dataset with a note, a second note and a tag, written by the first version that wrote projects, which edited
 * it: a title, then a date twice, of which it took the last one back.
 */
const fixture = fileURLToPath(new URL('../fixtures/project-of-schema-1.gpkg.gz', import.meta.url));

let folder: Awaited<ReturnType<typeof scratchFolder>>;
let path: string;
let engine: ExplorerEngine;
beforeEach(async () => {
  folder = await scratchFolder();
  path = join(folder.path, 'old.gpkg');
  await writeFile(path, gunzipSync(await readFile(fixture)));
  engine = createEngine({
    resourcesFolder: folder.path,
    dataFolder: join(folder.path, 'data'),
    version: '1',
    startFile: { path, fileName: 'old.gpkg' },
    firstRevision: 1,
    emit: () => undefined,
    noteOpened: () => undefined,
  });
});
afterEach(async () => {
  await engine.close();
  await folder[Symbol.asyncDispose]();
});

async function shown(): Promise<unknown> {
  const session = await engine.getSession(null);
  if (!session.ok || session.value.document === null) throw new Error('nothing is open');
  const { edits } = session.value.document;
  const details = await Promise.all(['summit', 'pact'].map((id) => eventDetailsById(engine, id)));
  const events = details.map(({ event }) => [event.title['en'], event.when.edtf]);
  return { events, canUndo: edits.undo !== null, canRedo: edits.redo !== null };
}

async function retitle(title: string): Promise<string> {
  const session = await engine.getSession(null);
  const revision = session.ok ? (session.value.document?.revision ?? 0) : 0;
  const answer = await engine.edit({
    revision,
    edit: { kind: 'change', list: 'events', ids: ['summit'], fields: { title: { en: title } } },
  });
  return answer.ok ? 'done' : (answer.problems[0]?.message.key ?? '');
}

async function hash(file: string): Promise<string> {
  return createHash('sha256')
    .update(await readFile(file))
    .digest('hex');
}

function rowsOf(file: string, sql: string): readonly unknown[] {
  const database = new Sqlite(file, { readonly: true });
  try {
    return database.prepare(sql).raw().all();
  } finally {
    database.close();
  }
}

/** What a project of schema 1 says. */
const everything = 'SELECT doc FROM events UNION ALL SELECT doc FROM ct_list UNION ALL SELECT value FROM ct_meta';

const asItWas = {
  events: [
    ['Summit in Busan', '2025-10-30'],
    ['Minerals framework', '2025-10-29'],
  ],
  canUndo: true,
  canRedo: true,
};

test('a project of schema 1 opens with its journal, and is not written to', async () => {
  const before = await hash(path);
  expect(await shown()).toEqual(asItWas);
  await engine.close();
  expect(await hash(path)).toBe(before);
});

test('with its first edit it is one of this schema, beside a copy of how it was', async () => {
  const before = rowsOf(path, everything);
  await shown();
  expect(await retitle('Summit')).toBe('done');
  await engine.close();
  expect(rowsOf(path, "SELECT value FROM ct_meta WHERE key = 'schema'")).toEqual([['2']]);
  expect(rowsOf(path, 'PRAGMA integrity_check')).toEqual([['ok']]);
  expect(rowsOf(path, "SELECT list, id FROM ct_list WHERE list IN ('notes', 'tags') ORDER BY fid")).toEqual([
    ['notes', 'n1'],
    ['notes', 'n2'],
    ['tags', 'rare'],
  ]);
  // nothing of it counts as written by another program
  expect(rowsOf(path, 'SELECT * FROM ct_touched')).toEqual([]);
  const [copy = '', ...more] = await readdir(join(folder.path, 'data/copies'));
  expect(more).toEqual([]);
  expect(rowsOf(join(folder.path, 'data/copies', copy), everything)).toEqual(before);
});

test('that copy stays: days later, and after it was opened and left', async () => {
  await shown();
  expect(await retitle('Summit')).toBe('done');
  const copies = join(folder.path, 'data/copies');
  const [copy = ''] = await readdir(copies);
  await sweepCopies(join(folder.path, 'data'), Date.now() + 2 * 24 * 60 * 60 * 1000);
  expect(await readdir(copies)).toEqual([copy]);
  await engine.openPath(join(copies, copy), copy);
  expect(await shown()).toEqual(asItWas);
  await engine.openPath(path, 'old.gpkg');
  await engine.close();
  expect(await readdir(copies)).toEqual([copy]);
});

test('what was done before can be undone after', async () => {
  await shown();
  await retitle('Summit');
  await engine.undo(null);
  expect(await shown()).toMatchObject({ events: asItWas.events, canUndo: true });
  await engine.undo(null);
  await engine.undo(null);
  expect(await shown()).toMatchObject({
    events: [
      ['Trump–Xi summit', '2025-10-30'],
      ['Minerals framework', '2025-10'],
    ],
    canUndo: false,
  });
});

test('it has then the tables of a new project', async () => {
  await shown();
  await retitle('Summit');
  await engine.close();
  const fresh = join(folder.path, 'fresh.gpkg');
  await saveProject(tinyDataset(), { path: fresh, fileName: 'fresh.gpkg', mayReplace: false }, 'tiny.json');
  const parts = "SELECT type, name FROM sqlite_schema WHERE name NOT LIKE 'sqlite_%' ORDER BY type, name";
  expect(rowsOf(path, parts)).toEqual(rowsOf(fresh, parts));
  const registered = 'SELECT table_name, data_type FROM gpkg_contents ORDER BY table_name';
  expect(rowsOf(path, registered)).toEqual(rowsOf(fresh, registered));
});

test('where no copy can be made, the edit is refused and the project stays as it was', async () => {
  const before = await hash(path);
  await shown();
  await writeFile(join(folder.path, 'data/copies'), 'no folder');
  expect(await retitle('Summit')).toBe('problem.editNotKept');
  await engine.close();
  expect(await hash(path)).toBe(before);
});

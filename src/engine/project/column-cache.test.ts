import { readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { scratchFolder } from '../fixtures/scratch-folder.ts';
import { tinyDataset } from '../fixtures/tiny-dataset.ts';
import { untoldSteps } from '../opening-steps.ts';
import { success } from '../../shared/problem.ts';
import { toWireText } from '../../shared/wire-text.ts';
import { wordFileBeside } from './column-file.ts';
import { readColumnCache, wantsColumnCache, writeColumnCache, type ReadProject } from './column-cache.ts';
import { openToRead, openToWrite, type Database } from './open-database.ts';
import { projectRevision, raiseRevision } from './project-revision.ts';
import { addSpatialFunctions } from './spatial-functions.ts';
import { saveProject } from './save-project.ts';
import { openStoredDataset, readStoredProject, type StoredProject } from './stored-dataset.ts';

let folder: Awaited<ReturnType<typeof scratchFolder>>;
let path: string;
let database: Database;
let project: StoredProject;
beforeEach(async () => {
  folder = await scratchFolder();
  path = join(folder.path, 'talks.gpkg');
  await saveProject(tinyDataset(), { path, fileName: 'talks.gpkg', mayReplace: false }, 'tiny.json');
  database = await openToWrite(path);
  project = await open();
});
afterEach(async () => {
  database.close();
  await folder[Symbol.asyncDispose]();
});

async function open(reader = database): Promise<StoredProject> {
  const read = await readStoredProject(reader, [], untoldSteps, folder.path, () => success(null));
  if (!read.ok) throw new Error(read.problems[0]?.message.key);
  return read.value;
}

const keep = (): Promise<string | null> =>
  writeColumnCache(database, project, projectRevision(database), project.columnFolder);
async function kept(reader = database): Promise<unknown> {
  const read = await readColumnCache(reader, project.columnFolder);
  return read === null ? null : await contentOf(read);
}

/** All that is read, the columns too. */
async function contentOf({ columns, lists }: ReadProject): Promise<unknown> {
  const { directory, fids, statuses, certainties, lists: named } = columns;
  const content = { events: await columns.events(), directory, fids, statuses, certainties, named, lists };
  await columns.kept?.close();
  return content;
}

const files = (): Promise<readonly string[]> => readdir(project.columnFolder);

test('columns come back from the file as they were kept', async () => {
  expect(await kept()).toBeNull();
  await keep();
  expect(await kept()).toEqual(await contentOf(project));
});

test('they are not those of a project that was edited since, by us or by another program', async () => {
  await keep();
  raiseRevision(database);
  expect(await kept()).toBeNull();
  await keep();
  const other = new Sqlite(path);
  addSpatialFunctions(other);
  other.exec("UPDATE events SET title = 'Another' WHERE fid = 1");
  other.close();
  const reader = await openToRead(path);
  expect(await kept(reader)).toBeNull();
  reader.close();
});

test('they are not kept for a state that is no more', async () => {
  raiseRevision(database);
  const path = await writeColumnCache(database, project, project.revision, project.columnFolder);
  expect(path).toBeNull();
  expect(database.prepare('SELECT count(*) FROM ct_column').pluck().get()).toBe(0);
  expect(await files()).toEqual([]);
});

test('what is not whole, or names another file, is not taken', async () => {
  for (const damage of [
    "UPDATE ct_column SET data = 'text' WHERE name = 'head'",
    `UPDATE ct_column SET data = CAST('{"layout":8}' AS BLOB) WHERE name = 'head'`,
    `UPDATE ct_column SET data = CAST(replace(data, '"layout":8', '"layout":7') AS BLOB) WHERE name = 'head'`,
    `UPDATE ct_column SET data = CAST(json_set(CAST(data AS TEXT), '$.file.name', '../talks.gpkg') AS BLOB)`,
  ]) {
    await keep();
    expect(await kept()).not.toBeNull();
    database.exec(damage);
    expect(await kept()).toBeNull();
  }
  await keep();
  for (const name of await files()) await truncate(join(project.columnFolder, name), 100);
  expect(await kept()).toBeNull();
  await rm(project.columnFolder, { recursive: true });
  expect(await kept()).toBeNull();
});

test('of a file in which one bit is another, nothing is taken', async () => {
  await keep();
  const [name = ''] = await files();
  const file = join(project.columnFolder, name);
  const bytes = await readFile(file);
  // in the first of the columns, in the numbers of the rows before the lists, and in the lists
  const fidsAt = bytes.length - Buffer.byteLength(toWireText(project.lists)) - 8 * project.columns.fids.length;
  for (const at of [0, fidsAt, bytes.length - 9]) {
    const damaged = Buffer.from(bytes);
    damaged.writeUInt8(damaged.readUInt8(at) ^ 1, at);
    await writeFile(file, damaged);
    expect(await kept()).toBeNull();
  }
  await writeFile(file, bytes);
  expect(await kept()).toEqual(await contentOf(project));
});

test('a project has one file, and the folder those that were used last, each with the words beside it', async () => {
  await writeFile(wordFileBeside((await keep()) ?? ''), 'words');
  await writeFile(wordFileBeside((await keep()) ?? ''), 'words');
  const before = await files();
  expect(before).toHaveLength(2);
  expect(before).toContain(wordFileBeside(before[0] ?? ''));
  for (let count = 0; count < 12; count++) {
    database.exec('DELETE FROM ct_column');
    await keep();
  }
  expect(await files()).toHaveLength(8);
  expect(await files()).not.toContain(before[0]);
  expect(await kept()).toEqual(await contentOf(project));
});

test('words whose columns were gone before they came are swept away', async () => {
  const first = (await keep()) ?? '';
  await keep();
  await writeFile(wordFileBeside(first), 'words');
  await writeFile(wordFileBeside((await keep()) ?? ''), 'words');
  expect(await files()).toHaveLength(2);
  expect(await files()).not.toContain(basename(wordFileBeside(first)));
});

const stateOf = (fileKey: string) => {
  const edits = { keptIn: 'file', undo: null, redo: null } as const;
  return { fileName: 'talks.gpkg', originName: 'tiny.json', fileKey, edits, notices: [] };
};

test('words of a project that is edited while they are gathered are not kept beside the columns of before', async () => {
  const columns = (await keep()) ?? '';
  const dataset = openStoredDataset(await open(await openToRead(path)), { ...stateOf(path), revision: 1 });
  raiseRevision(database);
  await dataset.prepare(new AbortController().signal);
  expect(await files()).toEqual([basename(columns)]);
  await dataset.close();
});

test('words that were gathered once are there at the next opening, without the full text', async () => {
  await keep();
  const state = stateOf(path);
  const first = openStoredDataset(await open(await openToRead(path)), { ...state, revision: 1 });
  await first.prepare(new AbortController().signal);
  const found = await first.search('summ');
  await first.close();
  database.exec('DELETE FROM ct_search');
  const next = openStoredDataset(await open(await openToRead(path)), { ...state, revision: 2 });
  expect(await next.search('summ')).toEqual(found);
  expect(found).not.toEqual(new Uint8Array(1));
  await next.close();
});

test('of a small project they are read from its rows, which is as fast', async () => {
  expect(await wantsColumnCache(database, project, project.revision, project.columnFolder)).toBe(false);
});

test('of a large project they are wanted while it is what they were read from, and are not kept yet', async () => {
  const columns = { ...project.columns, directory: { ...project.columns.directory, count: 2000 } };
  const large = { ...project, columns };
  const isWanted = (): Promise<boolean> => wantsColumnCache(database, large, project.revision, project.columnFolder);
  expect(await isWanted()).toBe(true);
  await keep();
  expect(await isWanted()).toBe(false);
  // damaged, as is found when it is read
  for (const name of await files()) await truncate(join(project.columnFolder, name), 100);
  expect([await kept(), await isWanted()]).toEqual([null, true]);
  await keep();
  expect(await kept()).toEqual(await contentOf(project));
  database.exec('DELETE FROM ct_column');
  raiseRevision(database);
  expect(await isWanted()).toBe(false);
});

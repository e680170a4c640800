import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { scratchFolder } from '../fixtures/scratch-folder.ts';
import { tinyDataset } from '../fixtures/tiny-dataset.ts';
import { untoldSteps } from '../fixtures/untold-steps.ts';
import { readColumnCache, wantsColumnCache, writeColumnCache } from './column-cache.ts';
import { openToRead, openToWrite, type Database } from './open-database.ts';
import { projectRevision, raiseRevision } from './project-revision.ts';
import { addSpatialFunctions } from './spatial-functions.ts';
import { saveProject } from './save-project.ts';
import { readStoredProject, type StoredProject } from './stored-dataset.ts';

let folder: Awaited<ReturnType<typeof scratchFolder>>;
let path: string;
let database: Database;
let project: StoredProject;
beforeEach(async () => {
  folder = await scratchFolder();
  path = join(folder.path, 'talks.gpkg');
  await saveProject(tinyDataset(), { path, fileName: 'talks.gpkg', mayReplace: false }, 'tiny.json');
  database = await openToWrite(path);
  project = await readStoredProject(database, untoldSteps);
});
afterEach(async () => {
  database.close();
  await folder[Symbol.asyncDispose]();
});

function keep(): void {
  writeColumnCache(database, project.columns, projectRevision(database));
}

test('columns come back from the file as they were kept', () => {
  expect(readColumnCache(database, project.lists)).toBeNull();
  keep();
  const { buffer, ...columns } = project.columns;
  const cached = readColumnCache(database, project.lists);
  expect(cached).toMatchObject(columns);
  expect(Buffer.from(cached?.buffer ?? new ArrayBuffer(0)).equals(Buffer.from(buffer))).toBe(true);
});

test('they are not those of a project that was edited since, by us or by another program', async () => {
  keep();
  raiseRevision(database);
  expect(readColumnCache(database, project.lists)).toBeNull();
  keep();
  const other = new Sqlite(path);
  addSpatialFunctions(other);
  other.exec("UPDATE events SET title = 'Another' WHERE fid = 1");
  other.close();
  const reader = await openToRead(path);
  expect(readColumnCache(reader, project.lists)).toBeNull();
  reader.close();
});

test('they are not kept for a state that is no more', () => {
  raiseRevision(database);
  writeColumnCache(database, project.columns, project.revision);
  expect(database.prepare('SELECT count(*) FROM ct_column').pluck().get()).toBe(0);
});

test('what is not whole, or names other lists, is not taken', () => {
  for (const damage of [
    "DELETE FROM ct_column WHERE name = 'fids'",
    "UPDATE ct_column SET data = zeroblob(8) WHERE name = 'columns'",
    "UPDATE ct_column SET data = 'text' WHERE name = 'head'",
    `UPDATE ct_column SET data = CAST('{"layout":2}' AS BLOB) WHERE name = 'head'`,
    `UPDATE ct_column SET data = CAST(replace(data, '"layout":2', '"layout":1') AS BLOB) WHERE name = 'head'`,
  ]) {
    keep();
    expect(readColumnCache(database, project.lists)).not.toBeNull();
    database.exec(damage);
    expect(readColumnCache(database, project.lists)).toBeNull();
  }
  keep();
  expect(readColumnCache(database, { ...project.lists, places: [] })).toBeNull();
});

test('of a small project they are read from its rows, which is as fast', () => {
  expect(wantsColumnCache(database, project.columns)).toBe(false);
});

import { createHash } from 'node:crypto';
import { copyFile, readFile, readdir, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readWhole } from '../fixtures/read-whole.ts';
import { scratchFolder } from '../fixtures/scratch-folder.ts';
import { tinyDataset } from '../fixtures/tiny-dataset.ts';
import { untoldSteps } from '../opening-steps.ts';
import { readDatasetFile } from '../files/read-file.ts';
import type { LoadedDataset } from '../dataset/loaded-dataset.ts';
import { addSpatialFunctions } from './spatial-functions.ts';
import { saveProject } from './save-project.ts';

let folder: Awaited<ReturnType<typeof scratchFolder>>;
let project: string;
beforeAll(async () => {
  folder = await scratchFolder();
  project = join(folder.path, 'project.gpkg');
  await saveProject(tinyDataset(), { path: project, fileName: 'project.gpkg', mayReplace: false }, 'tiny.json');
});
afterAll(() => folder[Symbol.asyncDispose]());

/** A copy of the project, changed. */
async function changed(name: string, change: (path: string) => void | Promise<void>): Promise<string> {
  const path = join(folder.path, name);
  await copyFile(project, path);
  await change(path);
  return path;
}

function inDatabase(sql: string): (path: string) => void {
  return (path) => {
    const database = new Sqlite(path);
    addSpatialFunctions(database);
    database.exec(sql);
    database.close();
  };
}

async function bytesOf(path: string): Promise<string> {
  return createHash('sha256')
    .update(await readFile(path))
    .digest('hex');
}

/** The message that a person gets; what was read where nothing is wrong. Whatever it is, the file stays as it was. */
async function opened(path: string): Promise<unknown> {
  const before = await bytesOf(path);
  const read = await readWhole(path, 'talks.gpkg');
  expect(await bytesOf(path)).toBe(before);
  expect((await readdir(folder.path)).filter((name) => /-(journal|wal|shm)$/.test(name))).toEqual([]);
  return read.ok ? read.value : read.problems[0]?.message;
}

test('a project opens under any name', async () => {
  const path = await changed('project.data', () => undefined);
  expect(await opened(path)).toMatchObject({ title: { en: 'Tiny' }, rejected: 0 });
});

test('a database that is no GeoPackage is told as such', async () => {
  const path = join(folder.path, 'plain.gpkg');
  inDatabase('CREATE TABLE a (b); INSERT INTO a VALUES (1)')(path);
  expect(await opened(path)).toEqual({ key: 'problem.databaseNotGeoPackage', values: { fileName: 'talks.gpkg' } });
});

test('a GeoPackage of another program is read by its layers, and nothing is written to it', async () => {
  const path = await changed('others.gpkg', inDatabase('DROP TABLE ct_meta'));
  expect(await opened(path)).toMatchObject({ title: { und: 'talks' }, rejected: 0 });
});

test('a project of a newer version is told as such', async () => {
  const path = await changed('newer.gpkg', inDatabase("UPDATE ct_meta SET value = '7' WHERE key = 'schema'"));
  const values = { fileName: 'talks.gpkg', version: 7, known: 2 };
  expect(await opened(path)).toEqual({ key: 'problem.projectNewer', values });
});

test('a project whose end is missing is told as such', async () => {
  for (const bytes of [16, 99, 100, 4096, 40_000]) {
    const path = await changed(`cut-${bytes}.gpkg`, (copy) => truncate(copy, bytes));
    expect(await opened(path)).toEqual({ key: 'problem.projectTruncated', values: { fileName: 'talks.gpkg' } });
  }
});

test('a project whose growth was cut short by a crash is whole again, and not taken for one without its end', async () => {
  await using own = await scratchFolder();
  const path = join(own.path, 'growing.gpkg');
  const crashed = join(own.path, 'crashed.gpkg');
  await copyFile(project, path);
  const database = new Sqlite(path);
  try {
    database.pragma('journal_mode = TRUNCATE');
    // pages go into the file before the commit, as a commit writes them: the first, which tells how many there are, and some
    database.pragma('cache_size = 1');
    database.exec('BEGIN; CREATE TABLE growth (bytes); INSERT INTO growth VALUES (randomblob(1000000))');
    await copyFile(`${path}-journal`, `${crashed}-journal`);
    await copyFile(path, crashed);
  } finally {
    database.close();
  }
  const grown = await readFile(crashed);
  grown.writeUInt32BE(grown.byteLength / 8192, 28);
  await writeFile(crashed, grown.subarray(0, -8192));
  const whole = await readWhole(project, 'talks.gpkg');
  expect(await readWhole(crashed, 'talks.gpkg')).toEqual(whole);
  expect(await bytesOf(crashed)).toBe(await bytesOf(project));
});

test('a project with damaged pages is told as such', async () => {
  const path = await changed('damaged.gpkg', async (copy) => {
    const bytes = await readFile(copy);
    bytes.fill(0xa5, 8192 * 3, bytes.length);
    await writeFile(copy, bytes);
  });
  expect(await opened(path)).toEqual({ key: 'problem.projectDamaged', values: { fileName: 'talks.gpkg' } });
});

test('of a damaged record the rest opens, and it is told', async () => {
  const path = await changed(
    'record.gpkg',
    inDatabase(
      `UPDATE events SET doc = '{"id": "pact", ' WHERE id = 'pact'; UPDATE places SET doc = NULL WHERE fid = 1`,
    ),
  );
  const read = (await opened(path)) as LoadedDataset;
  expect(read.events.map(({ id }) => id)).toEqual(['summit', 'rumour']);
  // the event, the place, and the relation that led to the event
  expect(read.rejected).toBe(3);
  expect(read.problems).toContainEqual({
    path: 'events[1]',
    message: { key: 'problem.projectRecord' },
    severity: 'error',
  });
});

test('a stranger’s trigger is told, and does not run', async () => {
  const path = await changed(
    'trigger.gpkg',
    inDatabase('CREATE TRIGGER evil AFTER INSERT ON events BEGIN DELETE FROM events; END'),
  );
  expect(((await opened(path)) as LoadedDataset).problems).toEqual([
    { path: '', message: { key: 'problem.projectForeignTriggers', values: { count: 1 } }, severity: 'warning' },
  ]);
});

test('a project that another program is writing is told as such, and opens once it has finished', async () => {
  const writer = new Sqlite(project);
  writer.exec('BEGIN EXCLUSIVE');
  const busy = await readDatasetFile({ path: project, fileName: 'talks.gpkg' }, untoldSteps, folder.path);
  expect(busy.ok ? null : busy.problems[0]?.message.key).toBe('problem.projectBusy');
  writer.exec('ROLLBACK');
  writer.close();
  expect(await opened(project)).toMatchObject({ title: { en: 'Tiny' } });
});

test('what another program adds and does not know to describe is told, never half taken', async () => {
  const path = await changed('report.gpkg', inDatabase('UPDATE ct_batch SET report = \'[{"path": 1}]\''));
  expect(await opened(path)).toMatchObject({ problems: [] });
  const hostile = `[{"path": "", "message": {"key": "problem.date"}, "severity": "error"}]`;
  expect(
    await opened(await changed('said.gpkg', inDatabase(`UPDATE ct_batch SET report = '${hostile}'`))),
  ).toMatchObject({
    problems: [],
  });
});

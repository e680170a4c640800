import { randomFillSync } from 'node:crypto';
import { chmod, mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { scratchFolder } from '../fixtures/scratch-folder.ts';
import { mountSmallDisk } from '../fixtures/small-disk.ts';
import { tinyDataset } from '../fixtures/tiny-dataset.ts';
import { addSpatialFunctions } from './spatial-functions.ts';
import { saveProject } from './save-project.ts';

let folder: Awaited<ReturnType<typeof scratchFolder>>;
beforeEach(async () => {
  folder = await scratchFolder();
});
afterEach(() => folder[Symbol.asyncDispose]());

/** What became of it: 'saved', or the key of the problem. */
async function save(path: string, mayReplace = false): Promise<string> {
  const saved = await saveProject(tinyDataset(), { path, fileName: 'talks.gpkg', mayReplace }, 'tiny.json');
  return saved.ok ? 'saved' : (saved.problems[0]?.message.key ?? '');
}

test('a saved project is one file, whole, that leaves no other behind', async () => {
  const path = join(folder.path, 'talks.gpkg');
  expect(await save(path)).toBe('saved');
  expect(await readdir(folder.path)).toEqual(['talks.gpkg']);
  const database = new Sqlite(path, { readonly: true });
  expect(database.pragma('integrity_check', { simple: true })).toBe('ok');
  expect(database.pragma('foreign_key_check')).toEqual([]);
  expect(database.pragma('journal_mode', { simple: true })).toBe('delete');
  expect(database.pragma('user_version', { simple: true })).toBe(10300);
  database.close();
});

test('other programs find places, times and names in the columns', async () => {
  const path = join(folder.path, 'talks.gpkg');
  await save(path);
  const database = new Sqlite(path, { readonly: true });
  const columns = 'title, edtf, earliest, latest, start_ms, end_ms, place_names, length(geom) AS bytes';
  expect(database.prepare(`SELECT ${columns} FROM events`).all()).toEqual([
    {
      title: 'Trump–Xi summit',
      edtf: '2025-10-30',
      earliest: '2025-10-30T00:00:00.000Z',
      latest: '2025-10-30T23:59:59.999Z',
      start_ms: Date.UTC(2025, 9, 30),
      end_ms: Date.UTC(2025, 9, 31),
      place_names: 'Busan',
      bytes: 70,
    },
    expect.objectContaining({ edtf: '2025-10', latest: '2025-10-31T23:59:59.999Z', bytes: 91 }),
    expect.objectContaining({ edtf: null, earliest: null, latest: null, start_ms: null, end_ms: null, bytes: null }),
  ]);
  expect(database.prepare('SELECT count(*) FROM rtree_events_geom').pluck().get()).toBe(2);
  expect(database.prepare("SELECT min_x, max_y FROM gpkg_contents WHERE table_name = 'places'").raw().get()).toEqual([
    129.08, 35.68,
  ]);
  database.close();
});

test('a program that knows GeoPackages, and nothing of ours, is noticed when it writes', async () => {
  const path = join(folder.path, 'talks.gpkg');
  await save(path);
  const database = new Sqlite(path);
  addSpatialFunctions(database);
  database.exec("UPDATE events SET title = 'Another' WHERE fid = 2; DELETE FROM actors WHERE fid = 1");
  expect(database.prepare('SELECT * FROM ct_touched').all()).toEqual([
    { tab: 'actors', row: 1 },
    { tab: 'events', row: 2 },
  ]);
  database.close();
});

test('a file that is there gives way only where a person has said so', async () => {
  const path = join(folder.path, 'talks.gpkg');
  await writeFile(path, 'precious');
  expect(await save(path)).toBe('problem.saveTargetExists');
  expect(await readFile(path, 'utf8')).toBe('precious');
  expect(await save(path, true)).toBe('saved');
  expect(await readdir(folder.path)).toEqual(['talks.gpkg']);
});

test('a link stays one, and what it leads to is replaced', async () => {
  if (process.platform === 'win32') return;
  await mkdir(join(folder.path, 'far'));
  await writeFile(join(folder.path, 'far/real.gpkg'), 'old');
  await symlink('far/real.gpkg', join(folder.path, 'talks.gpkg'));
  expect(await save(join(folder.path, 'talks.gpkg'), true)).toBe('saved');
  expect(await readdir(join(folder.path, 'far'))).toEqual(['real.gpkg']);
  expect((await readFile(join(folder.path, 'far/real.gpkg'))).subarray(0, 6).toString()).toBe('SQLite');
});

test('a file beside which another program keeps a journal is left alone', async () => {
  const path = join(folder.path, 'talks.gpkg');
  await save(path);
  const before = await readFile(path);
  await writeFile(`${path}-journal`, 'half written');
  expect(await save(path, true)).toBe('problem.saveTargetBusy');
  expect(await readFile(path)).toEqual(before);
});

test('a folder that is not there, and a name that is a folder’s, are told', async () => {
  expect(await save(join(folder.path, 'none/talks.gpkg'))).toBe('problem.saveFolderMissing');
  await mkdir(join(folder.path, 'taken/inside'), { recursive: true });
  expect(await save(join(folder.path, 'taken'), true)).toBe('problem.saveRefused');
  expect(await readdir(folder.path)).toEqual(['taken']);
});

test('a folder that cannot be written to is told', async (context) => {
  const closed = join(folder.path, 'closed');
  await mkdir(closed);
  using disk = mountSmallDisk(closed);
  if (disk === null) {
    await chmod(closed, 0o500);
    if (process.platform === 'win32' || process.getuid?.() === 0) context.skip('this account writes wherever it likes');
  } else {
    disk.makeReadOnly();
  }
  expect(await save(join(closed, 'talks.gpkg'))).toBe('problem.saveRefused');
  expect(await readdir(closed)).toEqual([]);
});

test('a full disk is told, and what was there before is there still', async (context) => {
  const small = join(folder.path, 'small');
  await mkdir(small);
  using disk = mountSmallDisk(small);
  if (disk === null) context.skip('this account cannot mount a small disk');
  const path = join(small, 'talks.gpkg');
  expect(await save(path)).toBe('saved');
  const before = await readFile(path);
  await writeFile(join(small, 'filler'), randomFillSync(new Uint8Array(1_500_000)));
  expect(await save(path, true)).toBe('problem.saveDiskFull');
  expect(await readdir(small)).toEqual(['filler', 'talks.gpkg']);
  expect(await readFile(path)).toEqual(before);
});

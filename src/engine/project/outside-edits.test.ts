import { spawnSync } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { ExplorerEvent } from '../../shared/explorer-api.ts';
import { createEngine, type ExplorerEngine } from '../explorer-engine.ts';
import { readWhole } from '../fixtures/read-whole.ts';
import { scratchFolder } from '../fixtures/scratch-folder.ts';
import { tinyDataset } from '../fixtures/tiny-dataset.ts';
import { multiPointBlob, pointBlob } from './geometry-blob.ts';
import { saveProject } from './save-project.ts';
import { addSpatialFunctions } from './spatial-functions.ts';

let folder: Awaited<ReturnType<typeof scratchFolder>>;
let path: string;
let engine: ExplorerEngine;
let nextChange: Promise<void>;
beforeEach(async () => {
  folder = await scratchFolder();
  path = join(folder.path, 'talks.gpkg');
  await saveProject(tinyDataset(), { path, fileName: 'talks.gpkg', mayReplace: false }, 'tiny.json');
});
afterEach(async () => {
  await engine.close();
  await folder[Symbol.asyncDispose]();
});

async function start(): Promise<void> {
  let tell = (): void => undefined;
  nextChange = new Promise((resolve) => {
    tell = resolve;
  });
  engine = createEngine({
    resourcesFolder: folder.path,
    dataFolder: join(folder.path, 'data'),
    version: '1',
    startFile: { path, fileName: 'talks.gpkg' },
    firstRevision: 1,
    emit(event: ExplorerEvent) {
      if (event.type === 'changed') tell();
    },
    noteOpened: () => undefined,
  });
  await engine.getSession(null);
}

/** As a program that knows GeoPackages, and nothing of ours. */
function otherProgram(sql: string, ...values: readonly unknown[]): void {
  const database = new Sqlite(path, { timeout: 5000 });
  addSpatialFunctions(database);
  if (values.length === 0) database.exec(sql);
  else database.prepare(sql).run(...values);
  database.close();
}

const patience = { timeout: 10_000 };

/** What the engine's records say once it has taken up what was written. */
async function records() {
  await nextChange;
  const read = await readWhole(path, 'talks.gpkg');
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  const { events, places, actors, problems } = read.value;
  return { events: new Map(events.map((event) => [event.id, event])), places, actors, problems };
}

async function journal(): Promise<unknown> {
  const session = await engine.getSession(null);
  return session.ok && session.value.document?.edits.undo;
}

test('what another program writes while the project is open is taken up, and can be undone', async () => {
  await start();
  otherProgram(
    "UPDATE events SET title = 'Summit in Busan', edtf = '2025-11', category = 'minerals', importance = 2 WHERE id = 'summit'",
  );
  const { events } = await records();
  expect(events.get('summit')).toMatchObject({
    title: { en: 'Summit in Busan', fr: 'Sommet Trump–Xi' },
    when: { edtf: '2025-11' },
    category: 'minerals',
    importance: 2,
  });
  expect(await journal()).toEqual({ key: 'journal.outside' });
  await engine.undo(null);
  const back = await readWhole(path, 'talks.gpkg');
  expect(back.ok && back.value.events[0]).toMatchObject(tinyDataset().events[0] ?? {});
  const database = new Sqlite(path, { readonly: true });
  expect(database.prepare("SELECT title, edtf, category FROM events WHERE id = 'summit'").raw().get()).toEqual([
    'Trump–Xi summit',
    '2025-10-30',
    'diplomacy',
  ]);
  expect(database.prepare('SELECT count(*) FROM ct_touched').pluck().get()).toBe(0);
  database.close();
});

test('what was written while it was closed is taken up when it is opened', async () => {
  otherProgram("UPDATE actors SET title = 'Xi' WHERE id = 'xi'");
  await start();
  const { actors } = await records();
  expect(actors.find(({ id }) => id === 'xi')?.name).toEqual({ en: 'Xi', zh: '习近平' });
});

test('an event that was moved on the map is at a new place; a place that was moved is where it is now', async () => {
  await start();
  otherProgram("UPDATE events SET geom = ? WHERE id = 'summit'", multiPointBlob([[129.3, 35.8]]));
  otherProgram("UPDATE places SET geom = ? WHERE id = 'tokyo'", pointBlob([139.7, 35.7]));
  const { events, places } = await records();
  const [at = ''] = events.get('summit')?.places ?? [];
  expect(places.find(({ id }) => id === at)).toMatchObject({
    name: { en: 'Trump–Xi summit' },
    coordinates: { lng: 129.3, lat: 35.8 },
  });
  await expect
    .poll(async () => (await records()).places[0]?.coordinates, patience)
    .toMatchObject({ lng: 139.7, lat: 35.7 });
});

test('dates of other programs are days and times', async () => {
  await start();
  otherProgram(
    "UPDATE events SET earliest = '2025-11-01T00:00:00Z', latest = '2025-11-02T23:59:59.999Z' WHERE id = 'summit'",
  );
  const { events } = await records();
  expect(events.get('summit')?.when.edtf).toBe('2025-11-01/2025-11-02');
});

test('rows that were added, copied and deleted', async () => {
  await start();
  otherProgram(`
    INSERT INTO events (id, title, edtf, category) VALUES ('new', 'A new one', '2025-12', 'diplomacy');
    INSERT INTO events (id, title, edtf, earliest, latest, category, doc, brief, geom)
      SELECT 'copy', 'Copied', edtf, earliest, latest, category, doc, brief, geom FROM events WHERE id = 'summit';
    DELETE FROM events WHERE id = 'rumour'`);
  const { events } = await records();
  expect([...events.keys()].toSorted()).toEqual(['copy', 'new', 'pact', 'summit']);
  expect(events.get('new')).toMatchObject({ title: { en: 'A new one' }, when: { edtf: '2025-12' } });
  expect(events.get('copy')).toMatchObject({ title: { en: 'Copied' }, when: { edtf: '2025-10-30' }, actors: ['xi'] });
  expect(events.get('summit')).toMatchObject({ title: { en: 'Trump–Xi summit' } });
});

test('a row is taken up that says NULL where it could say nothing, as of how often it was written', async () => {
  await start();
  otherProgram(`
    INSERT INTO events (id, title, edtf, category, rev, doc) VALUES ('new', 'A new one', '2025-12', 'diplomacy', NULL, NULL);
    UPDATE events SET title = 'Summit in Busan', rev = NULL WHERE id = 'summit'`);
  const { events } = await records();
  expect(events.get('new')).toMatchObject({ title: { en: 'A new one' }, when: { edtf: '2025-12' } });
  expect(events.get('summit')).toMatchObject({ title: { en: 'Summit in Busan' } });
});

test('a value that cannot stand is not taken, and all others are', async () => {
  await start();
  otherProgram("UPDATE events SET title = '', edtf = '30 February', importance = 99 WHERE id = 'summit'");
  otherProgram("UPDATE events SET title = 'Pact' WHERE id = 'pact'");
  await expect.poll(async () => (await records()).events.get('pact')?.title['en'], patience).toBe('Pact');
  const { events, problems } = await records();
  expect(events.get('summit')).toMatchObject({ title: { en: 'Trump–Xi summit' }, importance: 5 });
  expect(problems).toEqual([]);
});

const hasGdal = spawnSync('ogrinfo', ['--version']).status === 0;
test.skipIf(!hasGdal)('an edit by GDAL is taken up (skipped where GDAL is not installed)', async () => {
  await start();
  const sql = "UPDATE events SET title = 'By GDAL' WHERE id = 'summit'";
  const { status, stderr } = spawnSync('ogrinfo', [path, '-sql', sql], { encoding: 'utf8' });
  expect([status, stderr]).toEqual([0, '']);
  expect((await records()).events.get('summit')?.title['en']).toBe('By GDAL');
});

test('an edit in WAL is taken up, and all is in the one file again once it is closed', async () => {
  await start();
  const other = new Sqlite(path);
  addSpatialFunctions(other);
  other.pragma('journal_mode = WAL');
  other.exec("UPDATE events SET title = 'In WAL' WHERE id = 'summit'");
  expect((await records()).events.get('summit')?.title['en']).toBe('In WAL');
  expect(() => other.pragma('journal_mode = DELETE')).toThrow(/locked/);
  other.close();
  expect(await engine.undo(null)).toMatchObject({ ok: true });
  await engine.close();
  expect([...(await readFile(path)).subarray(18, 20)]).toEqual([1, 1]);
  expect(await readdir(folder.path)).not.toContain('talks.gpkg-wal');
  const back = await readWhole(path, 'talks.gpkg');
  expect(back.ok && back.value.events[0]?.title).toEqual(tinyDataset().events[0]?.title);
});

/** QGIS comes with the system's own Python, which another one may stand before. */
const pythons = ['python3', '/usr/bin/python3'];

test('QGIS reads the layers with places and times, and what it edits is taken up', async ({ skip }) => {
  const python = pythons.find((name) => spawnSync(name, ['-c', 'import qgis.core']).status === 0);
  if (python === undefined) return skip('QGIS is not installed here for Python (python3-qgis)');
  await start();
  const script = join(import.meta.dirname, '../fixtures/edit-in-qgis.py');
  const env = { ...process.env, QT_QPA_PLATFORM: 'offscreen' };
  const { stdout } = spawnSync(python, [script, path], { encoding: 'utf8', env });
  const layer = { isValid: true, srs: 'EPSG:4326' };
  expect(JSON.parse(stdout)).toEqual({
    events: { ...layer, ids: ['summit', 'pact', 'rumour'], placed: ['summit', 'pact'] },
    places: { ...layer, ids: ['tokyo', 'busan', 'beijing'], placed: ['tokyo', 'busan'] },
    hasStyle: true,
    times: [true, 'earliest', 'latest'],
    summit: ['2025-10-30', 'MultiPoint ((129.08 35.18))'],
    isCommitted: true,
    said: ['SUCCESS: 1 attribute value(s) changed.', 'SUCCESS: 1 feature(s) added.'],
  });
  const { events, places } = await records();
  expect(events.get('summit')?.title).toMatchObject({ en: 'Changed in QGIS', fr: 'Sommet Trump–Xi' });
  const drawn = events.get('drawn');
  expect(drawn).toMatchObject({ title: { en: 'Drawn in QGIS' }, when: { edtf: '2025-12-01' } });
  const at = places.find(({ id }) => id === drawn?.places[0]);
  expect(at?.coordinates).toMatchObject({ lng: 2.5, lat: 48.5 });
  expect(await journal()).toEqual({ key: 'journal.outside' });
}, 60_000);

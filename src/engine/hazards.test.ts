import { copyFile, mkdir, readFile, readdir, rename, rm, truncate, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Result } from '../shared/problem.ts';
import { createEngine, type ExplorerEngine } from './explorer-engine.ts';
import { ImportingEngine } from './fixtures/importing-engine.ts';
import { scratchFolder } from './fixtures/scratch-folder.ts';
import { mountSmallDisk } from './fixtures/small-disk.ts';
import { tinyDataset } from './fixtures/tiny-dataset.ts';
import { saveProject } from './project/save-project.ts';

let folder: Awaited<ReturnType<typeof scratchFolder>>;
let engines: ExplorerEngine[];
beforeEach(async () => {
  folder = await scratchFolder();
  engines = [];
});
afterEach(async () => {
  for (const engine of engines) await engine.close();
  await folder[Symbol.asyncDispose]();
});

function open(path: string): ExplorerEngine {
  const engine = createEngine({
    resourcesFolder: 'resources',
    dataFolder: join(folder.path, 'data'),
    version: '0',
    startFile: { path, fileName: basename(path) },
    firstRevision: 1,
    emit: () => undefined,
    noteOpened: () => undefined,
  });
  engines.push(engine);
  return engine;
}

async function projectAt(path: string): Promise<string> {
  await saveProject(tinyDataset(), { path, fileName: basename(path), mayReplace: true }, 'tiny.json');
  return path;
}

/** 'done', or the key of the problem. */
async function retitle(engine: ExplorerEngine, title: string): Promise<string> {
  const session = await engine.getSession(null);
  const revision = session.ok ? (session.value.document?.revision ?? 0) : 0;
  const fields = { title: { en: title } };
  return outcomeOf(await engine.edit({ revision, edit: { kind: 'change', list: 'events', ids: ['summit'], fields } }));
}

async function detailsOf(engine: ExplorerEngine): Promise<string> {
  const session = await engine.getSession(null);
  const revision = session.ok ? (session.value.document?.revision ?? 0) : 0;
  return outcomeOf(await engine.getEventDetails({ revision, row: 0 }));
}

function outcomeOf(result: Result<unknown>): string {
  return result.ok ? 'done' : (result.problems[0]?.message.key ?? '');
}

/** The title of the summit in the project that "Save as" makes of what is open, or the key of why it makes none. */
async function rescued(engine: ExplorerEngine): Promise<string> {
  const path = join(folder.path, 'rescued.gpkg');
  const saved = await engine.saveProject({ path, fileName: 'rescued.gpkg', mayReplace: true });
  return saved.ok ? titleIn(path) : outcomeOf(saved);
}

function titleIn(path: string): string {
  const database = new Sqlite(path, { readonly: true });
  expect(database.pragma('integrity_check', { simple: true })).toBe('ok');
  expect(database.prepare('SELECT count(*) FROM events').pluck().get()).toBe(3);
  const title = database.prepare("SELECT doc ->> '$.title.en' FROM events WHERE id = 'summit'").pluck().get();
  database.close();
  return String(title);
}

describe('a disk that fills up', () => {
  test('refuses the next edit with a message; all before is kept, can be saved elsewhere, and goes on once there is room', async (context) => {
    const small = join(folder.path, 'small');
    await mkdir(small);
    using disk = mountSmallDisk(small);
    if (disk === null) return context.skip('this account cannot mount a small disk');
    const path = await projectAt(join(small, 'talks.gpkg'));
    const engine = open(path);
    expect(await retitle(engine, 'First')).toBe('done');
    const filler = join(small, 'filler');
    await writeFile(filler, new Uint8Array(2_000_000)).catch(() => null);
    expect(await retitle(engine, 'Second')).toBe('problem.changeDiskFull');
    expect(titleIn(path)).toBe('First');
    expect(await rescued(engine)).toBe('First');
    await rm(filler);
    expect(await retitle(engine, 'Third')).toBe('done');
    expect(titleIn(path)).toBe('Third');
    await engine.close();
  });
});

describe('a disk that fills up while a table is added', () => {
  test('is told, the project is as it was, and the table is added once there is room', async (context) => {
    const small = join(folder.path, 'small');
    await mkdir(small);
    using disk = mountSmallDisk(small);
    if (disk === null) return context.skip('this account cannot mount a small disk');
    const path = await projectAt(join(small, 'talks.gpkg'));
    await using importing = await ImportingEngine.start({ path, fileName: 'talks.gpkg' });
    const { engine } = importing;
    const rows = Array.from({ length: 200 }, (_, row) => `Talks number ${row};2025-10-28;Tokyo`);
    const offer = await importing.offer(['title;date;place', ...rows, ''].join('\n'), 'more.csv');
    await importing.run(offer, 'open');
    const filler = join(small, 'filler');
    await writeFile(filler, new Uint8Array(2_000_000)).catch(() => null);
    const commit = { importId: offer.importId, duplicates: 'keep' } as const;
    expect(outcomeOf(await engine.commitImport(commit))).toBe('problem.changeDiskFull');
    expect(titleIn(path)).toBe('Trump–Xi summit');
    await rm(filler);
    expect(outcomeOf(await engine.commitImport(commit))).toBe('done');
    expect((await importing.told('changed')).document.columns.count).toBe(203);
    expect(await retitle(engine, 'After')).toBe('done');
  });
});

describe('a folder that becomes write-protected', () => {
  test('refuses the edit with a message, and what is open can be saved elsewhere', async (context) => {
    const closed = join(folder.path, 'closed');
    await mkdir(closed);
    using disk = mountSmallDisk(closed);
    if (disk === null) return context.skip('this account cannot mount a disk, and may write wherever it likes');
    const path = await projectAt(join(closed, 'talks.gpkg'));
    disk.makeReadOnly();
    const before = await readFile(path);
    const engine = open(path);
    expect(await retitle(engine, 'Second')).toBe('problem.changeRefused');
    expect(await readFile(path)).toEqual(before);
    expect(await rescued(engine)).toBe('Trump–Xi summit');
    await engine.close();
  });
});

describe('a file that is changed underneath', () => {
  test('by another one in its place: neither is harmed, and what was open can be saved', async () => {
    const path = await projectAt(join(folder.path, 'talks.gpkg'));
    const other = await projectAt(join(folder.path, 'other.gpkg'));
    const engine = open(path);
    expect(await retitle(engine, 'First')).toBe('done');
    await rename(other, path);
    const before = await readFile(path);
    expect(await retitle(engine, 'Second')).toBe('problem.changeFileMoved');
    expect(await readFile(path)).toEqual(before);
    expect(await rescued(engine)).toBe('First');
  });

  test('by being deleted', async () => {
    const path = await projectAt(join(folder.path, 'talks.gpkg'));
    const engine = open(path);
    expect(await retitle(engine, 'First')).toBe('done');
    await rm(path);
    expect(await retitle(engine, 'Second')).toBe('problem.changeFileMoved');
    expect(await rescued(engine)).toBe('First');
  });

  test.each([0, 100, 8192, 81_920])('by being cut off after %i bytes', async (bytes) => {
    const path = await projectAt(join(folder.path, 'talks.gpkg'));
    const engine = open(path);
    expect(await retitle(engine, 'First')).toBe('done');
    await truncate(path, bytes);
    expect(await detailsOf(engine)).toBe('problem.openFileDamaged');
    expect(await retitle(engine, 'Second')).toBe('problem.changeFileDamaged');
    expect(await rescued(engine)).toBe('First');
  });

  test('by being written over with something else', async () => {
    const path = await projectAt(join(folder.path, 'talks.gpkg'));
    const other = join(folder.path, 'other.txt');
    await writeFile(other, 'no project\n'.repeat(30_000));
    const engine = open(path);
    expect(await retitle(engine, 'First')).toBe('done');
    await copyFile(other, path);
    expect(await retitle(engine, 'Second')).toBe('problem.changeFileDamaged');
    expect(await rescued(engine)).toBe('First');
    // what it was rescued from goes with it
    await engine.close();
    expect(await readdir(join(folder.path, 'data/safety'))).toEqual([]);
  });
});

describe('a clock that is moved', () => {
  afterEach(() => vi.useRealTimers());

  test('back by years between edits: they are undone in the order in which they were made', async () => {
    const path = await projectAt(join(folder.path, 'talks.gpkg'));
    const engine = open(path);
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2031-01-01') });
    expect(await retitle(engine, 'First')).toBe('done');
    vi.setSystemTime(new Date('1999-12-31'));
    expect(await retitle(engine, 'Second')).toBe('done');
    vi.setSystemTime(new Date('2025-06-01'));
    expect(await retitle(engine, 'Third')).toBe('done');
    const titles = [];
    for (let step = 0; step < 3; step++) {
      expect(outcomeOf(await engine.undo(null))).toBe('done');
      titles.push(titleIn(path));
    }
    expect(titles).toEqual(['Second', 'First', 'Trump–Xi summit']);
    expect(outcomeOf(await engine.redo(null))).toBe('done');
    expect(titleIn(path)).toBe('First');
    expect(await rescued(engine)).toBe('First');
  });
});

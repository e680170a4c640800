import { copyFile, mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { DatasetDocument } from '../../shared/dataset-document.ts';
import { noDrafts } from '../../shared/draft.ts';
import type { Session } from '../../shared/explorer-api.ts';
import type { ExplorerEngine } from '../explorer-engine.ts';
import { scratchFolder } from '../fixtures/scratch-folder.ts';
import { retitleSummit, sessionOf, shownIn, startOnSummit } from '../fixtures/summit-engine.ts';
import { newCopy, placeToOpen, sweepCopies } from './opened-copies.ts';
import { lockProject } from './project-lock.ts';
import { closeDatabase, openToWrite } from './open-database.ts';
import type { SaveTarget } from './save-project.ts';

let folder: Awaited<ReturnType<typeof scratchFolder>>;
let engine: ExplorerEngine;
let dataFolder: string;
/** What windows hear of the download of the draft that is open. */
let told: (boolean | undefined)[];
/** A person's own file, with an edit and a version that has a name. */
let own: string;
beforeEach(async () => {
  told = [];
  folder = await scratchFolder();
  own = join(folder.path, 'talks.gpkg');
  dataFolder = join(folder.path, 'elsewhere');
  await start();
  await retitle('Changed');
  await engine.nameVersion({ name: 'Reviewed' });
  await engine.saveProject({ path: own, fileName: 'talks.gpkg', mayReplace: false });
  await engine.close();
  dataFolder = join(folder.path, 'data');
  await mkdir(join(dataFolder, 'received'), { recursive: true });
  await start();
});
afterEach(async () => {
  await engine.close();
  await folder[Symbol.asyncDispose]();
});

async function start(): Promise<void> {
  engine = await startOnSummit(folder.path, dataFolder, ({ download }) => told.push(download?.isCurrent));
  await shown();
}

const session = (): Promise<Session> => sessionOf(engine);
const shown = (): Promise<DatasetDocument> => shownIn(engine);
const retitle = (title: string): Promise<void> => retitleSummit(engine, title);

/** As a browser's window hands a file over. */
async function openFromWindow(): Promise<void> {
  const received = join(dataFolder, 'received/1234.gpkg');
  await copyFile(own, received);
  await engine.openPath(received, 'talks.gpkg');
  await rm(received, { force: true });
}

/** As a browser's window does. */
async function handOver(target: SaveTarget): Promise<void> {
  expect(await engine.saveProject(target)).toMatchObject({ ok: true });
  expect(await engine.noteDownload({ fileName: target.fileName })).toMatchObject({ ok: true });
}

const namesIn = async (name: string): Promise<readonly string[]> =>
  await readdir(join(dataFolder, name)).catch(() => []);
async function draftNames(): Promise<readonly string[]> {
  const all = await engine.getDrafts(null);
  return all.ok ? all.value.drafts.map(({ fileName }) => fileName) : [];
}

test('a project that a window handed over is no draft, however often it is opened, and its journal can be read', async () => {
  await openFromWindow();
  await openFromWindow();
  expect(await shown()).toMatchObject({ fileName: 'talks.gpkg', fileKey: 'talks.gpkg', edits: { keptIn: 'copy' } });
  expect((await shown()).edits.undo).toMatchObject({ key: 'journal.change' });
  expect(await engine.getJournal(null)).toMatchObject({
    value: { entries: [{ isUndone: false }], versions: [{ name: 'Reviewed' }] },
  });
  expect(await draftNames()).toEqual([]);
  expect((await session()).drafts).toEqual(noDrafts);
  await engine.openVersion({ name: 'Reviewed' });
  await engine.openPath(join(folder.path, 'summit.json'), 'summit.json');
  // the last one goes while it is closed
  await expect.poll(() => namesIn('opened')).toEqual([]);
  // of what is open now
  const locks = async (): Promise<number> =>
    (await namesIn('open')).filter((name) => !name.endsWith('-journal')).length;
  await expect.poll(locks).toBe(1);
  expect(await draftNames()).toEqual([]);
});

test('its first edit makes a draft of it, with its whole journal; so does what takes an edit back', async () => {
  await openFromWindow();
  await retitle('Changed again');
  expect(await shown()).toMatchObject({ fileName: 'talks.gpkg', edits: { keptIn: 'draft' } });
  expect(await engine.getJournal(null)).toMatchObject({
    value: { entries: [{}, {}], versions: [{ name: 'Reviewed' }] },
  });
  expect(await draftNames()).toEqual(['talks.gpkg']);
  await expect.poll(() => namesIn('opened')).toEqual([]);

  await openFromWindow();
  expect(await engine.undo(null)).toMatchObject({ ok: true });
  const names = { fileName: 'talks 2.gpkg', originName: 'talks.gpkg' };
  expect(await shown()).toMatchObject({ ...names, edits: { keptIn: 'draft', undo: null } });
  expect((await draftNames()).toSorted()).toEqual(['talks 2.gpkg', 'talks.gpkg']);
});

test('what is opened as it was in a version is no draft either before it is edited', async () => {
  await openFromWindow();
  expect(await engine.openVersion({ name: 'Reviewed' })).toMatchObject({ ok: true });
  expect(await shown()).toMatchObject({ fileName: 'talks (Reviewed).gpkg', edits: { keptIn: 'copy' } });
  expect(await draftNames()).toEqual([]);
  await retitle('From the version');
  expect(await draftNames()).toEqual(['talks (Reviewed).gpkg']);
});

test('a draft of before it noted what it was made of is called after its first rows’ file only if it is named so', async () => {
  const origins = async (): Promise<unknown> => {
    const all = await engine.getDrafts(null);
    return all.ok && Object.fromEntries(all.value.drafts.map(({ fileName, content }) => [fileName, content?.origin]));
  };
  await openFromWindow();
  await retitle('Changed again');
  await engine.openPath(join(folder.path, 'summit.json'), 'summit.json');
  await retitle('Changed');
  await engine.openPath(join(folder.path, 'summit.json'), 'summit.json');
  for (const name of await draftNames()) {
    const database = await openToWrite(join(dataFolder, 'drafts', name));
    database.exec("DELETE FROM ct_meta WHERE key = 'origin'");
    closeDatabase(database);
  }
  expect(await origins()).toEqual({ 'summit.gpkg': 'summit.json', 'talks.gpkg': '' });
});

test('what another program has written into it is taken up, and is no edit that makes a draft', async () => {
  const database = await openToWrite(own);
  database.exec("UPDATE events SET importance = 5 WHERE id = 'summit'");
  closeDatabase(database);
  await openFromWindow();
  expect((await shown()).edits).toMatchObject({ keptIn: 'copy', undo: { key: 'journal.outside' } });
  expect(await draftNames()).toEqual([]);
});

test('what was moved to be opened is opened from there, also where nothing that others wrote can be taken up', async () => {
  const received = join(dataFolder, 'received/1234.gpkg');
  await copyFile(own, received);
  const database = await openToWrite(received);
  database.exec('DROP TABLE ct_touched');
  closeDatabase(database);
  const { path } = await placeToOpen(dataFolder, { path: received, fileName: 'talks.gpkg' });
  expect(path).toBe(join(dataFolder, 'opened', basename(path)));
  expect(await namesIn('opened')).toEqual([basename(path)]);
});

test('a draft says what was downloaded of it, and whether it has changed since', async () => {
  await openFromWindow();
  await retitle('Before');
  expect((await session()).drafts.download).toBeNull();
  const target = { path: join(folder.path, 'handed.gpkg'), fileName: 'talks.gpkg', mayReplace: true };
  await handOver(target);
  const download = { fileName: 'talks.gpkg', at: expect.stringMatching(/^20/), isCurrent: true };
  expect((await session()).drafts.download).toEqual(download);
  const listed = async (): Promise<unknown> => {
    const all = await engine.getDrafts(null);
    return all.ok && all.value.drafts[0]?.content?.download;
  };
  expect(await listed()).toEqual(download);
  await retitle('After');
  expect((await session()).drafts.download).toEqual({ ...download, isCurrent: false });
  expect(await listed()).toEqual({ ...download, isCurrent: false });
  await engine.undo(null);
  expect((await session()).drafts.download).toEqual(download);
  await engine.nameVersion({ name: 'Since' });
  expect((await session()).drafts.download).toEqual({ ...download, isCurrent: false });
  await expect.poll(() => told.at(-1)).toBe(false);
  await engine.removeVersion({ name: 'Since' });
  await expect.poll(() => told.at(-1)).toBe(true);
  await engine.removeVersion({ name: 'Reviewed' });
  await expect.poll(() => told.at(-1)).toBe(false);

  // what a second download is made of knows of the first; a draft of it has none
  await handOver(target);
  own = target.path;
  await openFromWindow();
  await retitle('Elsewhere');
  expect((await session()).drafts.download).toBeNull();
});

test('what was made for a browser is noted once it has it, as it was when it was made', async () => {
  await openFromWindow();
  await retitle('Before');
  const target = { path: join(folder.path, 'handed.gpkg'), fileName: 'talks.gpkg', mayReplace: true };
  expect(await engine.saveProject(target)).toMatchObject({ ok: true });
  expect((await session()).drafts.download).toBeNull();
  expect(await engine.noteDownload({ fileName: 'others.gpkg' })).toMatchObject({ ok: false });
  await retitle('After');
  expect(await engine.noteDownload({ fileName: 'talks.gpkg' })).toMatchObject({ ok: true });
  expect((await session()).drafts.download).toMatchObject({ fileName: 'talks.gpkg', isCurrent: false });
  await engine.undo(null);
  expect((await session()).drafts.download).toMatchObject({ isCurrent: true });
  expect(told.at(-1)).toBe(true);
});

test('a draft whose work is in a file that is opened is none any more, and can be brought back', async () => {
  await openFromWindow();
  await retitle('Edited');
  const target = { path: join(folder.path, 'downloaded.gpkg'), fileName: 'talks.gpkg', mayReplace: true };
  await handOver(target);
  // the file that it was made of says less
  await openFromWindow();
  expect(await draftNames()).toEqual(['talks.gpkg']);
  own = target.path;
  await openFromWindow();
  expect(await draftNames()).toEqual([]);
  const all = await engine.getDrafts(null);
  const [deleted] = all.ok ? all.value.deleted : [];
  expect((await session()).drafts).toEqual({ ...noDrafts, left: 'talks.gpkg' });
  expect(await engine.restoreDraft({ id: deleted?.id ?? '' })).toMatchObject({ ok: true });
  expect((await session()).drafts).toEqual({ ...noDrafts, hasOther: true });

  // with an edit since, it is work that is in no file
  await engine.openDraft({ fileName: 'talks.gpkg' });
  await retitle('Edited since');
  await openFromWindow();
  expect(await draftNames()).toEqual(['talks.gpkg']);
  await engine.openDraft({ fileName: 'talks.gpkg' });
  await engine.undo(null);
  await openFromWindow();
  expect(await draftNames()).toEqual(['talks.gpkg']);

  // right after it was downloaded
  await engine.openDraft({ fileName: 'talks.gpkg' });
  await handOver(target);
  await openFromWindow();
  expect(await draftNames()).toEqual([]);
});

test('a draft is kept where a copy of it is opened as it was in a version: that is in no file', async () => {
  await openFromWindow();
  await retitle('Edited');
  await engine.nameVersion({ name: 'Now' });
  await engine.openVersion({ name: 'Now' });
  expect((await shown()).fileName).toBe('talks (Now).gpkg');
  expect(await draftNames()).toEqual(['talks.gpkg']);
});

test('a copy that a process left which was killed is swept a day later, and never one that is open', async () => {
  await openFromWindow();
  const left = await newCopy(dataFolder, 'left.gpkg');
  await writeFile(left.path, 'left');
  const inHours = async (count: number): Promise<number> => {
    await sweepCopies(dataFolder, Date.now() + count * 60 * 60 * 1000);
    return (await namesIn('opened')).filter((name) => name.endsWith('.gpkg')).length;
  };
  expect(await inHours(23)).toBe(2);
  const lock = await lockProject(left.path, dataFolder);
  expect(await inHours(25)).toBe(2);
  lock?.release();
  expect(await inHours(25)).toBe(1);
  expect(await engine.getJournal(null)).toMatchObject({ value: { versions: [{ name: 'Reviewed' }] } });
});

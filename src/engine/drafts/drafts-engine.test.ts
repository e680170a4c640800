import { randomBytes } from 'node:crypto';
import { mkdir, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Draft } from '../../shared/draft.ts';
import { createEngine, type ExplorerEngine } from '../explorer-engine.ts';
import { writeDatasetFile } from '../fixtures/dataset-file.ts';
import { scratchFolder } from '../fixtures/scratch-folder.ts';
import { lockProject } from '../project/project-lock.ts';
import { moveProject, sweepDeletedDrafts } from './deleted-drafts.ts';

let folder: Awaited<ReturnType<typeof scratchFolder>>;
let engine: ExplorerEngine;
let dataFolder: string;
beforeEach(async () => {
  folder = await scratchFolder();
  dataFolder = join(folder.path, 'data');
  const path = await writeDatasetFile(folder.path, 'summit');
  engine = createEngine({
    resourcesFolder: 'resources',
    dataFolder,
    version: '1',
    startFile: { path, fileName: 'summit.json' },
    firstRevision: 1,
    emit: () => undefined,
    noteOpened: () => undefined,
  });
});
afterEach(async () => {
  await engine.close();
  await folder[Symbol.asyncDispose]();
});

async function editTitle(title: string): Promise<void> {
  const session = await engine.getSession(null);
  const revision = session.ok ? (session.value.document?.revision ?? 0) : 0;
  const edit = { kind: 'change', list: 'events', ids: ['summit'], fields: { title: { en: title } } } as const;
  expect(await engine.edit({ revision, edit })).toMatchObject({ ok: true });
}

/** Two drafts of one file; the second one is open. */
async function makeTwo(): Promise<void> {
  const path = join(folder.path, 'summit.json');
  await editTitle('First');
  await engine.openPath(path, 'summit.json');
  await editTitle('Second');
}

async function listed(): Promise<readonly Draft[]> {
  const drafts = await engine.getDrafts(null);
  return drafts.ok ? drafts.value : [];
}

const names = async (): Promise<readonly string[]> => (await listed()).map(({ fileName }) => fileName);
const openName = async (): Promise<string | undefined> => (await listed()).find(({ isOpen }) => isOpen)?.fileName;

test('all drafts are told by title, events, origin and their last edit, the newest first, and each can be opened', async () => {
  expect(await listed()).toEqual([]);
  await makeTwo();
  // the background may write to one that nobody edits: its time is not that of an edit
  await utimes(join(dataFolder, 'drafts/summit.gpkg'), new Date(2050, 1), new Date(2050, 1));
  const changeOf = (name: string): unknown => ({
    key: 'journal.change',
    values: { list: 'events', count: 1, name },
  });
  const content = { title: { en: 'summit' }, eventCount: 1, origin: 'summit.json' };
  expect(await listed()).toMatchObject([
    { fileName: 'summit 2.gpkg', content: { ...content, lastEdit: changeOf('Second') }, problems: [], isOpen: true },
    { fileName: 'summit.gpkg', content: { ...content, lastEdit: changeOf('First') }, problems: [], isOpen: false },
  ]);
  const [second, first] = await listed();
  expect(Date.parse(first?.changed ?? '')).toBeLessThanOrEqual(Date.parse(second?.changed ?? ''));

  expect(await engine.openDraft({ fileName: 'summit.gpkg' })).toEqual({ ok: true, value: null });
  expect(await openName()).toBe('summit.gpkg');
  const details = await engine.getEventDetails({ revision: await revisionNow(), row: 0 });
  expect(details).toMatchObject({ value: { event: { title: { en: 'First' } } } });
});

async function revisionNow(): Promise<number> {
  const session = await engine.getSession(null);
  return session.ok ? (session.value.document?.revision ?? 0) : 0;
}

test('a draft that is deleted comes back as it was, until the engine is closed', async () => {
  await makeTwo();
  const path = join(dataFolder, 'drafts/summit.gpkg');
  // as SQLite leaves it where its program was stopped
  await writeFile(`${path}-journal`, 'half written');
  const before = await readFile(path);
  expect(await engine.deleteDraft({ fileName: 'summit.gpkg' })).toEqual({ ok: true, value: null });
  expect(await names()).toEqual(['summit 2.gpkg']);
  expect(await engine.openDraft({ fileName: 'summit.gpkg' })).toMatchObject({ ok: false });
  expect(await engine.restoreDraft({ fileName: 'summit.gpkg' })).toEqual({ ok: true, value: null });
  expect((await readFile(path)).equals(before)).toBe(true);
  expect(await readFile(`${path}-journal`, 'utf8')).toBe('half written');
  expect(await engine.restoreDraft({ fileName: 'summit.gpkg' })).toMatchObject({ ok: false });

  await engine.deleteDraft({ fileName: 'summit.gpkg' });
  await engine.close();
  expect(await readdir(join(dataFolder, 'deleted-drafts'))).toEqual([]);
  expect(await readdir(join(dataFolder, 'drafts'))).toEqual(['summit 2.gpkg']);
});

test('a draft that cannot be moved stays whole where it is, and one that cannot come back takes no name', async () => {
  await makeTwo();
  const path = join(dataFolder, 'drafts/summit.gpkg');
  await writeFile(`${path}-journal`, 'half written');
  const elsewhere = join(folder.path, 'elsewhere.gpkg');
  // no file takes the place of a folder
  await mkdir(elsewhere);
  await expect(moveProject(path, elsewhere)).rejects.toThrow();
  expect(await readFile(`${path}-journal`, 'utf8')).toBe('half written');
  await rm(elsewhere, { recursive: true });
  await mkdir(`${elsewhere}-journal`);
  await expect(moveProject(path, elsewhere)).rejects.toThrow();
  expect(await names()).toContain('summit.gpkg');

  await rm(`${path}-journal`, { force: true });
  await engine.deleteDraft({ fileName: 'summit.gpkg' });
  await rm(join(dataFolder, 'deleted-drafts'), { recursive: true });
  expect(await engine.restoreDraft({ fileName: 'summit.gpkg' })).toMatchObject({ ok: false });
  expect(await readdir(join(dataFolder, 'drafts'))).not.toContain('summit.gpkg');
});

test('one that comes back takes no other’s place', async () => {
  await makeTwo();
  await engine.deleteDraft({ fileName: 'summit.gpkg' });
  await engine.openPath(join(folder.path, 'summit.json'), 'summit.json');
  await editTitle('Third');
  expect(await openName()).toBe('summit.gpkg');
  expect(await engine.restoreDraft({ fileName: 'summit.gpkg' })).toMatchObject({ ok: true });
  expect((await names()).toSorted()).toEqual(['summit 2.gpkg', 'summit 3.gpkg', 'summit.gpkg']);
});

test('what is open, here or in another process, is not deleted; nor is what is no draft', async () => {
  await makeTwo();
  const keyOf = async (fileName: string): Promise<string> => {
    const answer = await engine.deleteDraft({ fileName });
    return answer.ok ? 'done' : (answer.problems[0]?.message.key ?? '');
  };
  expect(await keyOf('summit 2.gpkg')).toBe('problem.draftOpen');
  const lock = await lockProject(join(dataFolder, 'drafts/summit.gpkg'), dataFolder);
  expect(await keyOf('summit.gpkg')).toBe('problem.projectInUse');
  lock?.release();
  await writeFile(join(folder.path, 'own.gpkg'), 'precious');
  for (const name of ['../own.gpkg', '../../own.gpkg', join(folder.path, 'own.gpkg'), 'summit.gpkg/', '.', '']) {
    expect(await keyOf(name)).toBe('problem.noDraft');
    expect(await engine.openDraft({ fileName: name })).toMatchObject({ ok: false });
    expect(await engine.restoreDraft({ fileName: name })).toMatchObject({ ok: false });
  }
  expect(await readFile(join(folder.path, 'own.gpkg'), 'utf8')).toBe('precious');
  expect((await names()).length).toBe(2);
});

test('a draft that is saved and goes on in a file of one’s own is a draft no more; a copy of it leaves it one', async () => {
  await makeTwo();
  const own = join(folder.path, 'own.gpkg');
  const target = { path: own, fileName: 'own.gpkg', mayReplace: false };
  expect(await engine.saveProject(target)).toMatchObject({ ok: true });
  expect((await names()).length).toBe(2);
  expect(await engine.saveProject(target, true)).toMatchObject({ ok: false });
  expect(await openName()).toBe('summit 2.gpkg');

  expect(await engine.saveProject({ ...target, mayReplace: true }, true)).toMatchObject({ ok: true });
  expect(await names()).toEqual(['summit.gpkg']);
  await editTitle('Third');
  expect(await names()).toEqual(['summit.gpkg']);
  expect((await engine.getJournal(null)).ok && (await engine.undo(null)).ok).toBe(true);
  const details = await engine.getEventDetails({ revision: await revisionNow(), row: 0 });
  expect(details).toMatchObject({ value: { event: { title: { en: 'Second' } } } });
  // nor is a file of one's own taken away as it is saved under another name
  await engine.saveProject({ ...target, path: join(folder.path, 'other.gpkg'), fileName: 'other.gpkg' }, true);
  expect(await readdir(folder.path)).toEqual(expect.arrayContaining(['own.gpkg', 'other.gpkg']));
});

test('a damaged draft is told with its problem among the others, and can be deleted', async () => {
  await makeTwo();
  const damaged = join(dataFolder, 'drafts/damaged.gpkg');
  await writeFile(damaged, randomBytes(20_000));
  const whole = await readFile(join(dataFolder, 'drafts/summit.gpkg'));
  await writeFile(join(dataFolder, 'drafts/cut.gpkg'), whole.subarray(0, 9000));
  await mkdir(join(dataFolder, 'drafts/folder.gpkg'));
  const found = await listed();
  expect(found.length).toBe(5);
  for (const fileName of ['damaged.gpkg', 'cut.gpkg', 'folder.gpkg']) {
    const draft = found.find((one) => one.fileName === fileName);
    expect(draft).toMatchObject({ content: null, problems: [{ message: { values: { fileName } } }] });
    expect(Date.parse(draft?.changed ?? '')).toBeGreaterThan(0);
  }
  expect(await engine.deleteDraft({ fileName: 'damaged.gpkg' })).toEqual({ ok: true, value: null });
  expect(await names()).not.toContain('damaged.gpkg');
});

test('what a program that was stopped has left among the deleted is swept after a day', async () => {
  await makeTwo();
  await engine.deleteDraft({ fileName: 'summit.gpkg' });
  const deleted = join(dataFolder, 'deleted-drafts');
  await sweepDeletedDrafts(dataFolder);
  expect((await readdir(deleted)).length).toBe(1);
  await sweepDeletedDrafts(dataFolder, Date.now() + 25 * 60 * 60 * 1000);
  expect(await readdir(deleted)).toEqual([]);
});

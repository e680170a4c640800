import { randomBytes } from 'node:crypto';
import { mkdir, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { AllDrafts, Draft } from '../../shared/draft.ts';
import type { ExplorerEngine } from '../explorer-engine.ts';
import { scratchFolder } from '../fixtures/scratch-folder.ts';
import { retitleSummit, startOnSummit } from '../fixtures/summit-engine.ts';
import { lockProject } from '../project/project-lock.ts';
import { deletedFiles, moveProject, sweepDeletedDrafts } from './deleted-drafts.ts';

let folder: Awaited<ReturnType<typeof scratchFolder>>;
let engine: ExplorerEngine;
let dataFolder: string;
/** Whether there is a draft beside what is open, as windows hear of it. */
let told: boolean[] = [];
beforeEach(async () => {
  told = [];
  folder = await scratchFolder();
  dataFolder = join(folder.path, 'data');
  await start();
});
afterEach(async () => {
  await engine.close();
  await folder[Symbol.asyncDispose]();
});

async function start(): Promise<void> {
  engine = await startOnSummit(folder.path, dataFolder, ({ hasOther }) => told.push(hasOther));
}

const editTitle = (title: string): Promise<void> => retitleSummit(engine, title);

/** Two drafts of one file; the second one is open. */
async function makeTwo(): Promise<void> {
  const path = join(folder.path, 'summit.json');
  await editTitle('First');
  await engine.openPath(path, 'summit.json');
  await editTitle('Second');
}

async function all(): Promise<AllDrafts> {
  const found = await engine.getDrafts(null);
  return found.ok ? found.value : { drafts: [], deleted: [] };
}

const listed = async (): Promise<readonly Draft[]> => (await all()).drafts;

/** The id of what was deleted. */
async function deleteDraft(fileName: string): Promise<string> {
  const answer = await engine.deleteDraft({ fileName });
  return answer.ok ? answer.value.id : '';
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

test('the last draft is the first one of the list that is not open, and can be read', async () => {
  await makeTwo();
  await engine.openPath(join(folder.path, 'summit.json'), 'summit.json');
  // what the background, or another program, has written to last
  await utimes(join(dataFolder, 'drafts/summit.gpkg'), new Date(2050, 1), new Date(2050, 1));
  await writeFile(join(dataFolder, 'drafts/damaged.gpkg'), randomBytes(20_000));
  expect(await names()).toEqual(['damaged.gpkg', 'summit 2.gpkg', 'summit.gpkg']);
  expect(await engine.openDraft({ fileName: null })).toMatchObject({ ok: true });
  expect(await openName()).toBe('summit 2.gpkg');
});

test('a draft that is deleted is told of, and comes back as it was', async () => {
  await makeTwo();
  const path = join(dataFolder, 'drafts/summit.gpkg');
  // as SQLite leaves it where its program was stopped
  await writeFile(`${path}-journal`, 'half written');
  const before = await readFile(path);
  const id = await deleteDraft('summit.gpkg');
  expect(await all()).toMatchObject({
    drafts: [{ fileName: 'summit 2.gpkg' }],
    deleted: [
      {
        id,
        fileName: 'summit.gpkg',
        // it cannot be read before what was half written is undone
        title: {},
        changed: expect.stringMatching(/^20/),
        deleted: expect.stringMatching(/^20/),
      },
    ],
  });
  expect(await engine.openDraft({ fileName: 'summit.gpkg' })).toMatchObject({ ok: false });
  expect(await engine.restoreDraft({ id })).toEqual({ ok: true, value: { fileName: 'summit.gpkg' } });
  expect((await readFile(path)).equals(before)).toBe(true);
  expect(await readFile(`${path}-journal`, 'utf8')).toBe('half written');
  expect((await all()).deleted).toEqual([]);
  expect(await engine.restoreDraft({ id })).toMatchObject({ ok: false });
});

test('windows hear that there is no other draft any more, and that it is back', async () => {
  await makeTwo();
  await engine.openPath(join(folder.path, 'summit.json'), 'summit.json');
  const hasOther = async (): Promise<unknown> => {
    const session = await engine.getSession(null);
    return session.ok && session.value.drafts.hasOther;
  };
  expect(await hasOther()).toBe(true);
  await deleteDraft('summit 2.gpkg');
  const id = await deleteDraft('summit.gpkg');
  expect(await hasOther()).toBe(false);
  await engine.restoreDraft({ id });
  expect(await hasOther()).toBe(true);
  expect(told).toEqual([true, false, true]);
});

test('a window that has asked hears also that it is as it was in the beginning', async () => {
  const draft = join(dataFolder, 'drafts/theirs.gpkg');
  await engine.getSession(null);
  await mkdir(join(dataFolder, 'drafts'), { recursive: true });
  // as another process makes it, which tells nothing
  await writeFile(draft, 'a draft');
  expect(await engine.getSession(null)).toMatchObject({ value: { drafts: { hasOther: true } } });
  await rm(draft);
  await engine.openPath(join(folder.path, 'summit.json'), 'summit.json');
  await expect.poll(() => told.at(-1)).toBe(false);
});

test('of two that had one name both can be brought back, by another engine too', async () => {
  await makeTwo();
  const first = await deleteDraft('summit.gpkg');
  await engine.openPath(join(folder.path, 'summit.json'), 'summit.json');
  await editTitle('Third');
  await engine.openPath(join(folder.path, 'summit.json'), 'summit.json');
  const second = await deleteDraft('summit.gpkg');
  await engine.close();
  await start();
  const toldOf = (id: string): unknown => ({ id, title: { en: 'summit' }, changed: expect.stringMatching(/^20/) });
  expect((await all()).deleted).toMatchObject([toldOf(second), toldOf(first)]);
  expect(await engine.restoreDraft({ id: first })).toEqual({ ok: true, value: { fileName: 'summit.gpkg' } });
  expect(await engine.restoreDraft({ id: second })).toEqual({ ok: true, value: { fileName: 'summit 3.gpkg' } });
  const editsOf = new Map(
    (await listed()).map(({ fileName, content }) => [fileName, content?.lastEdit?.values?.['name']]),
  );
  expect(editsOf.get('summit.gpkg')).toBe('First');
  expect(editsOf.get('summit 3.gpkg')).toBe('Third');
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
  const id = await deleteDraft('summit.gpkg');
  // what lies there cannot take the draft's place
  const deleted = join(dataFolder, 'deleted-drafts', id, 'summit.gpkg');
  await rm(deleted);
  await mkdir(deleted);
  expect(await engine.restoreDraft({ id })).toMatchObject({ ok: false });
  expect(await readdir(join(dataFolder, 'drafts'))).not.toContain('summit.gpkg');
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
    expect(await engine.restoreDraft({ id: name })).toMatchObject({ ok: false });
  }
  expect(await readFile(join(folder.path, 'own.gpkg'), 'utf8')).toBe('precious');
  expect((await names()).length).toBe(2);
});

test('a draft that is saved and goes on in a file of one’s own is a draft no more; a copy of it leaves it one', async () => {
  await makeTwo();
  const own = join(folder.path, 'own.gpkg');
  const target = { path: own, fileName: 'own.gpkg', mayReplace: false };
  const session = await engine.getSession(null);
  const count = session.ok ? session.value.document?.columns.count : null;
  expect(await engine.saveProject(target)).toEqual({ ok: true, value: { count } });
  expect((await names()).length).toBe(2);
  expect(await engine.saveProject(target, true)).toMatchObject({ ok: false });
  expect(await openName()).toBe('summit 2.gpkg');

  expect(await engine.saveProject({ ...target, mayReplace: true }, true)).toEqual({ ok: true, value: { count } });
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

test('what becomes a draft with an edit that is under way is none either once it is saved and goes on elsewhere', async () => {
  const own = join(folder.path, 'own.gpkg');
  await engine.getSession(null);
  const edited = editTitle('First');
  // the edit is asked for, and its draft is not there yet
  await nextTurn();
  expect(await engine.saveProject({ path: own, fileName: 'own.gpkg', mayReplace: false }, true)).toMatchObject({
    ok: true,
  });
  await edited;
  expect(await names()).toEqual([]);
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
  expect(await engine.deleteDraft({ fileName: 'damaged.gpkg' })).toMatchObject({ ok: true });
  expect(await names()).not.toContain('damaged.gpkg');
});

test('what was deleted more than a day ago is told of no more, and swept', async () => {
  await makeTwo();
  await deleteDraft('summit.gpkg');
  const left = join(dataFolder, 'deleted-drafts');
  const hours = (count: number): number => Date.now() + count * 60 * 60 * 1000;
  await sweepDeletedDrafts(dataFolder, hours(23));
  expect((await deletedFiles(dataFolder, hours(23))).length).toBe(1);
  expect(await deletedFiles(dataFolder, hours(25))).toEqual([]);
  expect((await readdir(left)).length).toBe(1);
  await sweepDeletedDrafts(dataFolder, hours(25));
  expect(await readdir(left)).toEqual([]);
});

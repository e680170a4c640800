import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { DatasetDocument } from '../../shared/dataset-document.ts';
import type { RecordFields } from '../../shared/edit.ts';
import type { Message } from '../../shared/problem.ts';
import { createEngine, type ExplorerEngine, type FileToOpen } from '../explorer-engine.ts';
import { writeDatasetFile } from '../fixtures/dataset-file.ts';
import { scratchFolder } from '../fixtures/scratch-folder.ts';
import { shownIn } from '../fixtures/summit-engine.ts';
import { hasOtherDraft, newDraft } from './drafts.ts';

let folder: Awaited<ReturnType<typeof scratchFolder>>;
let engine: ExplorerEngine;
let noted: FileToOpen | null;
beforeEach(async () => {
  folder = await scratchFolder();
});
afterEach(async () => {
  await engine.close();
  await folder[Symbol.asyncDispose]();
});

async function start(path: string, fileName: string): Promise<DatasetDocument> {
  engine = createEngine({
    resourcesFolder: 'resources',
    dataFolder: join(folder.path, 'data'),
    version: '1',
    startFile: { path, fileName },
    firstRevision: 1,
    emit: () => undefined,
    noteOpened: (file) => {
      noted = file;
    },
  });
  return await shown();
}

const shown = (): Promise<DatasetDocument> => shownIn(engine);

async function hasOther(): Promise<boolean> {
  const session = await engine.getSession(null);
  return session.ok && session.value.drafts.hasOther;
}

/** 'done', or the key of the problem. */
async function edit(fields: RecordFields): Promise<string> {
  const { revision } = await shown();
  const answer = await engine.edit({ revision, edit: { kind: 'change', list: 'events', ids: ['summit'], fields } });
  return answer.ok ? 'done' : (answer.problems[0]?.message.key ?? '');
}

/** What the journal says of a change of one event. */
function change(name: string): Message {
  return { key: 'journal.change', values: { list: 'events', count: 1, name } };
}

async function titleAndWhen(): Promise<unknown> {
  const details = await engine.getEventDetails({ revision: (await shown()).revision, row: 0 });
  return details.ok && [details.value.event.title['en'], details.value.event.when.edtf];
}

async function drafts(): Promise<readonly string[]> {
  const names = await readdir(join(folder.path, 'data/drafts')).catch(() => []);
  // the journal of what is being edited
  return names.filter((name) => !name.endsWith('-journal'));
}

test('a dataset becomes a draft with its first edit, which is there after a restart, and can be undone', async () => {
  const path = await writeDatasetFile(folder.path, 'summit');
  expect((await start(path, 'summit.json')).edits).toEqual({
    keptIn: 'none',
    undo: null,
    redo: null,
  });
  const before = await titleAndWhen();
  expect(await engine.undo(null)).toEqual({ ok: true, value: null });
  expect(await drafts()).toEqual([]);

  expect(await edit({ title: { en: 'Talks' }, when: '2025-11' })).toBe('done');
  const edits = { keptIn: 'draft', undo: change('Talks'), redo: null };
  expect(await shown()).toMatchObject({ fileName: 'summit.gpkg', edits });
  const draft = { path: join(folder.path, 'data/drafts/summit.gpkg'), fileName: 'summit.gpkg' };
  expect(noted).toEqual({ ...draft, originName: 'summit.json' });

  await engine.close();
  expect((await start(draft.path, draft.fileName)).edits).toEqual(edits);
  expect(await titleAndWhen()).toEqual(['Talks', '2025-11']);
  await engine.undo(null);
  expect(await titleAndWhen()).toEqual(before);
  expect((await shown()).edits).toMatchObject({ undo: null, redo: change('Talks') });
  await engine.redo(null);
  expect(await titleAndWhen()).toEqual(['Talks', '2025-11']);
});

test('no draft takes another’s place, and the last one can be opened', async () => {
  const path = await writeDatasetFile(folder.path, 'summit');
  await start(path, 'summit.json');
  expect(await engine.openDraft({ fileName: null })).toMatchObject({ ok: false });
  await edit({ title: { en: 'First' } });
  await engine.close();
  expect((await start(path, 'summit.json')).edits).toMatchObject({ keptIn: 'none' });
  expect(await hasOther()).toBe(true);
  await edit({ title: { en: 'Second' } });
  expect(await drafts()).toEqual(['summit 2.gpkg', 'summit.gpkg']);

  await engine.openPath(path, 'summit.json');
  expect(await hasOther()).toBe(true);
  expect(await engine.openDraft({ fileName: null })).toMatchObject({ ok: true });
  expect(await titleAndWhen()).toMatchObject(['Second', expect.any(String)]);
  expect((await shown()).edits).toMatchObject({ keptIn: 'draft', undo: change('Second') });
  // the first one, whichever was written to last
  expect(await hasOther()).toBe(true);
});

test('a draft is called after the file that it was made of, wherever its own name is nobody’s', async () => {
  const path = await writeDatasetFile(folder.path, 'summit');
  await start(path, 'summit.json');
  await edit({ title: { en: 'First' } });
  await engine.openPath(path, 'summit.json');
  await edit({ title: { en: 'Second' } });
  const names = { fileName: 'summit 2.gpkg', originName: 'summit.json' };
  expect(await shown()).toMatchObject(names);
  // as it says itself
  await engine.close();
  expect(await start(join(folder.path, 'data/drafts/summit 2.gpkg'), 'summit 2.gpkg')).toMatchObject(names);
  const own = { path: join(folder.path, 'own.gpkg'), fileName: 'own.gpkg', mayReplace: false };
  await engine.saveProject(own, true);
  expect(await shown()).toMatchObject({ fileName: 'own.gpkg', originName: 'own.gpkg' });
});

test('the gazetteer of a draft takes the place of that of its file', async () => {
  await start(await writeDatasetFile(folder.path, 'summit'), 'summit.json');
  await engine.openFirstDataset(null);
  const keep = async (): Promise<unknown> => await engine.keepGazetteer({ revision: (await shown()).revision });
  expect(await keep()).toMatchObject({ ok: true });
  const { revision } = await shown();
  const fields = { title: { en: 'One more' } };
  expect(await engine.edit({ revision, edit: { kind: 'create', list: 'events', fields } })).toMatchObject({ ok: true });
  expect(await keep()).toMatchObject({ ok: true });
  expect(await engine.removeGazetteers(null)).toEqual({ ok: true, value: { count: 1 } });
});

test('a refused edit makes no draft', async () => {
  await start(await writeDatasetFile(folder.path, 'summit'), 'summit.json');
  expect(await edit({ when: '30 February' })).toBe('problem.date');
  expect(await drafts()).toEqual([]);
  expect((await shown()).edits.keptIn).toBe('none');
});

test('what a window handed over and is no project of ours is opened where it lies, and makes no draft', async () => {
  await mkdir(join(folder.path, 'data/received'), { recursive: true });
  const received = join(folder.path, 'data/received/1234.gpkg');
  await writeFile(received, 'SQLite format 3, or so it says');
  await start(received, 'talks.gpkg').catch(() => null);
  expect(await drafts()).toEqual([]);
});

test('two that make a draft of the same name at once get a place each', async () => {
  await start(await writeDatasetFile(folder.path, 'summit'), 'summit.json');
  const places = await Promise.all(Array.from({ length: 4 }, () => newDraft(folder.path, 'talks.gpkg')));
  const names = places.map(({ fileName }) => fileName);
  expect(names.toSorted()).toEqual(['talks 2.gpkg', 'talks 3.gpkg', 'talks 4.gpkg', 'talks.gpkg']);
  // places that nothing is in yet
  expect(await hasOtherDraft({ path: '', fileName: '' }, folder.path)).toBe(false);
});

import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { DatasetDocument } from '../shared/dataset-document.ts';
import type { Edit, RecordFields } from '../shared/edit.ts';
import type { Result } from '../shared/problem.ts';
import { createEngine, type ExplorerEngine } from './explorer-engine.ts';
import { scratchFolder } from './fixtures/scratch-folder.ts';
import { tinyDataset } from './fixtures/tiny-dataset.ts';
import { saveProject } from './project/save-project.ts';

let folder: Awaited<ReturnType<typeof scratchFolder>>;
let engine: ExplorerEngine;
beforeEach(async () => {
  folder = await scratchFolder();
  await start();
});
afterEach(async () => {
  await engine.close();
  await folder[Symbol.asyncDispose]();
});

async function start(): Promise<void> {
  const path = join(folder.path, 'talks.gpkg');
  await saveProject(tinyDataset(), { path, fileName: 'talks.gpkg', mayReplace: false }, 'tiny.json');
  engine = createEngine({
    resourcesFolder: folder.path,
    dataFolder: join(folder.path, 'data'),
    version: '1',
    startFile: { path, fileName: 'talks.gpkg' },
    firstRevision: 1,
    emit: () => undefined,
    noteOpened: () => undefined,
  });
}

async function shown(): Promise<DatasetDocument> {
  const session = await engine.getSession(null);
  if (!session.ok || session.value.document === null) throw new Error('nothing is open');
  return session.value.document;
}

/** The ids that an edit was about, or the key of the problem. */
async function edit(wanted: Edit, revision?: number): Promise<readonly string[] | string | undefined> {
  const made = await engine.edit({ revision: revision ?? (await shown()).revision, edit: wanted });
  return made.ok ? made.value.ids : made.problems[0]?.message.key;
}

function retitle(title: string): Edit {
  return { kind: 'change', list: 'events', ids: ['summit'], fields: { title: { en: title } } };
}

async function fields(list: 'events' | 'places', id: string): Promise<RecordFields | undefined> {
  const record = await engine.getRecord({ revision: (await shown()).revision, list, id });
  return record.ok ? record.value.fields : undefined;
}

function problem(result: Result<unknown>): string | undefined {
  return result.ok ? 'done' : result.problems[0]?.message.key;
}

test('each list follows its edits: what is created, merged and deleted is so in the document', async () => {
  expect(await edit({ kind: 'create', list: 'places', fields: { name: { en: 'Gyeongju' } } })).toEqual(['gyeongju']);
  expect((await shown()).places.map(({ id }) => id)).toEqual(['tokyo', 'busan', 'beijing', 'gyeongju']);
  await edit({ kind: 'merge', list: 'places', ids: ['gyeongju', 'busan'] });
  expect((await fields('events', 'summit'))?.['places']).toEqual(['gyeongju']);
  expect((await fields('places', 'gyeongju'))?.['coordinates']).toMatchObject({ lng: 129.08 });
  await edit({ kind: 'delete', list: 'events', ids: ['summit', 'rumour'] });
  expect((await shown()).columns.count).toBe(1);
  for (let steps = 0; steps < 3; steps++) await engine.undo(null);
  expect(await shown()).toMatchObject({ columns: { count: 3 }, edits: { undo: null } });
  expect((await fields('events', 'summit'))?.['places']).toEqual(['busan']);
});

test('a record tells who names it', async () => {
  const { revision } = await shown();
  expect(await engine.getRecord({ revision, list: 'actors', id: 'xi' })).toMatchObject({
    ok: true,
    value: {
      fields: { id: 'xi' },
      usedBy: [{ list: 'events', count: 2, ids: ['pact', 'summit'] }, { list: 'relations' }],
    },
  });
  expect(await engine.getRecord({ revision, list: 'events', id: 'summit' })).toMatchObject({
    value: { usedBy: [{ list: 'relations' }, { list: 'notes', count: 1, ids: ['n1'] }] },
  });
  for (const [list, id] of [
    ['categories', 'minerals'],
    ['tags', 'trade'],
  ] as const) {
    const record = await engine.getRecord({ revision, list, id });
    const ids = list === 'tags' ? ['pact'] : ['pact', 'rumour'];
    expect(record).toMatchObject({ value: { usedBy: [{ list: 'events', count: ids.length, ids }] } });
  }
  expect(problem(await engine.getRecord({ revision, list: 'events', id: 'nobody' }))).toBe('problem.recordGone');
});

test('of two windows that began with the same, both have their way on different fields; on the same, the later one', async () => {
  const { revision } = await shown();
  expect(await edit(retitle('By the first'), revision)).toEqual(['summit']);
  const status = { kind: 'change', list: 'events', ids: ['summit'], fields: { status: 'cancelled' } } as const;
  expect(await edit(status, revision)).toEqual(['summit']);
  expect(await fields('events', 'summit')).toMatchObject({ title: { en: 'By the first' }, status: 'cancelled' });
  await edit(retitle('By the second'), revision);
  expect((await fields('events', 'summit'))?.['title']).toEqual({ en: 'By the second' });
  const journal = await engine.getJournal(null);
  expect(journal.ok && journal.value.entries.map(({ label }) => label.values?.['name'])).toEqual([
    'By the second',
    'By the first',
    'By the first',
  ]);
  await edit({ kind: 'delete', list: 'events', ids: ['summit'] }, revision);
  expect(await edit(status, revision)).toBe('problem.recordGone');
  expect(await edit(status, revision + 40)).toBe('problem.stale');
});

test('what is told of relations is those between two events, by their ids, and an edit adds to them', async () => {
  const told = { id: 'r1', subject: 'summit', predicate: 'led to', object: 'pact' };
  expect((await shown()).relations).toEqual([told]);
  const added = { subject: 'events/pact', predicate: 'follows', object: 'events/rumour' };
  const toPlace = { subject: 'events/pact', predicate: 'causes', object: 'places/busan' };
  const ids = await edit({ kind: 'create', list: 'relations', fields: added });
  await edit({ kind: 'create', list: 'relations', fields: toPlace });
  expect((await shown()).relations).toEqual([
    told,
    { id: ids?.[0], subject: 'pact', predicate: 'follows', object: 'rumour' },
  ]);
});

test('a version is named, gone back to as an edit like others, and opened as a copy of its own', async () => {
  expect(await engine.getJournal(null)).toEqual({ ok: true, value: { entries: [], versions: [] } });
  await edit(retitle('Second draft'));
  expect(problem(await engine.nameVersion({ name: 'For the editor: 2/2' }))).toBe('done');
  expect(problem(await engine.nameVersion({ name: 'For the editor: 2/2' }))).toBe('problem.versionExists');
  await edit(retitle('Third draft'));
  await engine.restoreVersion({ name: 'For the editor: 2/2' });
  expect((await fields('events', 'summit'))?.['title']).toEqual({ en: 'Second draft' });
  expect((await shown()).edits.undo).toEqual({ key: 'journal.restore', values: { name: 'For the editor: 2/2' } });
  await engine.undo(null);
  expect((await fields('events', 'summit'))?.['title']).toEqual({ en: 'Third draft' });

  expect(problem(await engine.openVersion({ name: 'For the editor: 2/2' }))).toBe('done');
  expect(await shown()).toMatchObject({ fileName: 'talks (For the editor 2 2).gpkg', edits: { keptIn: 'copy' } });
  expect((await fields('events', 'summit'))?.['title']).toEqual({ en: 'Second draft' });
  await engine.redo(null);
  expect((await fields('events', 'summit'))?.['title']).toEqual({ en: 'Third draft' });
  const drafts = await readdir(join(folder.path, 'data/drafts'));
  expect(drafts.filter((name) => name.endsWith('.gpkg'))).toEqual(['talks (For the editor 2 2).gpkg']);
  expect(await shown()).toMatchObject({ fileName: 'talks (For the editor 2 2).gpkg', edits: { keptIn: 'draft' } });
  expect(problem(await engine.removeVersion({ name: 'For the editor: 2/2' }))).toBe('done');
  expect(problem(await engine.restoreVersion({ name: 'For the editor: 2/2' }))).toBe('problem.noVersion');
});

test('an entry of the journal is gone to, and from there on', async () => {
  for (const title of ['one', 'two', 'three']) await edit(retitle(title));
  await engine.goToEntry({ entry: 1 });
  expect((await fields('events', 'summit'))?.['title']).toEqual({ en: 'one' });
  const journal = await engine.getJournal(null);
  expect(journal.ok && journal.value.entries.map(({ isUndone }) => isUndone)).toEqual([true, true, false]);
  await engine.redo(null);
  expect((await fields('events', 'summit'))?.['title']).toEqual({ en: 'two' });
  await engine.goToEntry({ entry: 0 });
  expect((await shown()).edits).toMatchObject({ undo: null });
  expect(problem(await engine.goToEntry({ entry: 77 }))).toBe('problem.noEntry');
});

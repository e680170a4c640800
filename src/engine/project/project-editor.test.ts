import { readdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { RecordFields } from '../../shared/edit.ts';
import type { ExplorerEvent } from '../../shared/explorer-api.ts';
import { createEngine, type ExplorerEngine } from '../explorer-engine.ts';
import { eventDetailsById } from '../fixtures/event-details-by-id.ts';
import { scratchFolder } from '../fixtures/scratch-folder.ts';
import { tinyDataset } from '../fixtures/tiny-dataset.ts';
import { saveProject } from './save-project.ts';

let folder: Awaited<ReturnType<typeof scratchFolder>>;
let path: string;
let engine: ExplorerEngine;
let revision: number;
beforeEach(async () => {
  folder = await scratchFolder();
  path = join(folder.path, 'talks.gpkg');
  await saveProject(tinyDataset(), { path, fileName: 'talks.gpkg', mayReplace: false }, 'tiny.json');
  await start(path);
});
afterEach(async () => {
  await engine.close();
  await folder[Symbol.asyncDispose]();
});

async function start(file: string): Promise<void> {
  engine = createEngine({
    resourcesFolder: folder.path,
    dataFolder: folder.path,
    version: '1',
    startFile: { path: file, fileName: 'talks.gpkg' },
    firstRevision: 1,
    emit: (event: ExplorerEvent) => {
      if (event.type === 'changed') revision = event.document.revision;
    },
    noteOpened: () => undefined,
  });
  const session = await engine.getSession(null);
  revision = session.ok ? (session.value.document?.revision ?? 0) : 0;
}

/** 'done', or the key of the problem. */
async function editing(fields: RecordFields, id = 'pact'): Promise<string> {
  const answer = await engine.edit({ revision, edit: { kind: 'change', list: 'events', ids: [id], fields } });
  return answer.ok ? 'done' : (answer.problems[0]?.message.key ?? '');
}

async function event(id = 'pact'): Promise<unknown> {
  const { title, when } = (await eventDetailsById(engine, id)).event;
  return { title, when: when.edtf };
}

const before = { title: { en: 'Minerals framework', ja: '重要鉱物の枠組み' }, when: '2025-10' };

test('an edit shows at once, and is there after a restart; so is what undo can take back', async () => {
  expect(await editing({ title: { en: 'Minerals pact', fr: 'Pacte' }, when: '2025-10-28' })).toBe('done');
  const after = { title: { en: 'Minerals pact', fr: 'Pacte' }, when: '2025-10-28' };
  expect(await event()).toEqual(after);
  expect(revision).toBe(2);
  await engine.close();
  expect((await readdir(folder.path)).filter((name) => name.startsWith('talks'))).toEqual(['talks.gpkg']);

  await start(path);
  expect(await event()).toEqual(after);
  expect(await engine.undo(null)).toMatchObject({ ok: true });
  expect(await event()).toEqual(before);
  await engine.undo(null);
  expect(await event()).toEqual(before);
  await engine.redo(null);
  expect(await event()).toEqual(after);
});

test('the columns that other programs read follow an edit, and the rest of the record stays', async () => {
  await editing({ when: null });
  const database = new Sqlite(path, { readonly: true });
  const row = database.prepare("SELECT title, edtf, earliest, start_ms, rev, doc FROM events WHERE id = 'pact'").get();
  expect(row).toMatchObject({ title: 'Minerals framework', edtf: null, earliest: null, start_ms: null, rev: 2 });
  const doc = JSON.parse(String((row as { doc: unknown }).doc)) as object;
  expect(doc).toMatchObject({ actors: ['takaichi', 'xi'], status: 'announced' });
  expect(doc).not.toHaveProperty('when');
  expect(database.prepare('SELECT command FROM ct_history').pluck().all()).toEqual(['journal.date']);
  database.close();
});

test('a short title is changed, and goes where it has no text any more', async () => {
  const short = async (): Promise<unknown> => (await eventDetailsById(engine, 'pact')).event.shortTitle;
  const first = await short();
  await editing({ shortTitle: { en: 'Pact' } });
  expect(await short()).toEqual({ en: 'Pact' });
  await editing({ shortTitle: null });
  expect(await short()).toBeUndefined();
  await engine.undo(null);
  expect(await short()).toEqual({ en: 'Pact' });
  await engine.undo(null);
  expect(await short()).toEqual(first);
});

test('what cannot stand is refused, and nothing changes', async () => {
  expect(await editing({ when: '30 February' })).toBe('problem.date');
  expect(await editing({ title: {} })).toBe('problem.emptyText');
  expect(await editing({ title: { en: 7 } })).toBe('problem.expected');
  expect(await editing({ when: '2025' }, 'nobody')).toBe('problem.recordGone');
  expect(await event()).toEqual(before);
  revision = 7;
  expect(await editing({ when: '2025' })).toBe('problem.stale');
});

test('while another program writes, and once the file was replaced, an edit is refused and what is shown stays', async () => {
  expect(await editing({ when: '2025-10-01' })).toBe('done');
  const other = new Sqlite(path);
  other.exec('BEGIN IMMEDIATE');
  expect(await editing({ when: '2025-10-02' })).toBe('problem.changeBusy');
  other.exec('ROLLBACK');
  other.close();
  expect(await editing({ when: '2025-10-03' })).toBe('done');
  await writeFile(join(folder.path, 'new'), 'another file');
  await rename(join(folder.path, 'new'), path);
  expect(await editing({ when: '2025-10-04' })).toBe('problem.changeFileMoved');
  expect(await event()).toMatchObject({ when: '2025-10-03' });
});

test('a stranger’s trigger keeps a project from being edited', async () => {
  const database = new Sqlite(path);
  database.exec('CREATE TRIGGER evil AFTER UPDATE ON events BEGIN DELETE FROM claims; END');
  database.close();
  await engine.close();
  await start(path);
  expect(await editing({ when: '2025' })).toBe('problem.projectForeignTriggers');
});

test('what is saved as another file goes on in that one, between two edits', async () => {
  const target = join(folder.path, 'copy.gpkg');
  const edits = [editing({ when: '2025-11-01' }), editing({ when: '2025-11-02' })];
  const saved = engine.saveProject({ path: target, fileName: 'copy.gpkg', mayReplace: false }, true);
  const after = editing({ when: '2025-11-03' });
  expect(await Promise.all([...edits, after])).toEqual(['done', 'done', 'done']);
  expect(await saved).toEqual({ ok: true, value: { count: 3 } });
  const session = await engine.getSession(null);
  const shown = { revision, fileName: 'copy.gpkg', edits: { keptIn: 'file' } };
  expect(session.ok && session.value.document).toMatchObject(shown);
  const whenIn = (file: string): unknown => {
    const database = new Sqlite(file, { readonly: true });
    const edtf = database.prepare("SELECT edtf FROM events WHERE id = 'pact'").pluck().get();
    database.close();
    return edtf;
  };
  expect([whenIn(path), whenIn(target)]).toEqual(['2025-11-02', '2025-11-03']);
  for (let step = 0; step < 3; step++) await engine.undo(null);
  expect(whenIn(target)).toBe('2025-10');
});

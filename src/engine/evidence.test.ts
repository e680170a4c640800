import { createHash, randomBytes } from 'node:crypto';
import { rm, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Attachment } from '../shared/attachment.ts';
import type { Edit, EditedList } from '../shared/edit.ts';
import type { Result } from '../shared/problem.ts';
import { createEngine, type ExplorerEngine } from './explorer-engine.ts';
import { scratchFolder } from './fixtures/scratch-folder.ts';
import { tinyDataset } from './fixtures/tiny-dataset.ts';
import { saveProject } from './project/save-project.ts';

let folder: Awaited<ReturnType<typeof scratchFolder>>;
let path: string;
let engine: ExplorerEngine;
beforeEach(async () => {
  folder = await scratchFolder();
  path = join(folder.path, 'talks.gpkg');
  await saveProject(tinyDataset(), { path, fileName: 'talks.gpkg', mayReplace: false }, 'tiny.json');
  start();
});
afterEach(async () => {
  await engine.close();
  await folder[Symbol.asyncDispose]();
});

function start(): void {
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

async function revision(): Promise<number> {
  const session = await engine.getSession(null);
  return session.ok ? (session.value.document?.revision ?? 0) : 0;
}

async function make(edit: Edit): Promise<void> {
  expect(await engine.edit({ revision: await revision(), edit })).toMatchObject({ ok: true });
}

/** Writes a file and attaches it: 'done', or the key of the problem. */
async function attach(name: string, bytes: Uint8Array | string, list: EditedList = 'events', id = 'summit') {
  const file = { path: join(folder.path, name), fileName: name };
  await writeFile(file.path, bytes);
  // until it is open
  await revision();
  return problem(await engine.attachFile({ list, id, file, stays: true }));
}

async function attachments(list: EditedList, id: string): Promise<readonly Attachment[]> {
  const record = await engine.getRecord({ revision: await revision(), list, id });
  return record.ok ? record.value.attachments : [];
}

async function states(): Promise<unknown> {
  const checked = await engine.verifyEvidence(null);
  return checked.ok && checked.value.map(({ attachment, state, original }) => [attachment.name, state, original]);
}

function problem(result: Result<unknown>): string | undefined {
  return result.ok ? 'done' : result.problems[0]?.message.key;
}

function inFile(sql: string): unknown {
  const database = new Sqlite(path);
  try {
    return database.prepare(sql).pluck().get();
  } finally {
    database.close();
  }
}

test('a file is kept with a record, byte for byte, with what is known of it, and after a restart', async () => {
  const bytes = randomBytes(2 ** 21 + 5);
  expect(await attach('letter.pdf', bytes)).toBe('done');
  const [kept] = await attachments('events', 'summit');
  expect(kept).toMatchObject({
    owner: 'events/summit',
    name: 'letter.pdf',
    mediaType: 'application/pdf',
    bytes: bytes.byteLength,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    modified: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
  });
  expect(inFile('SELECT count(*) FROM ct_blob')).toBe(3);
  await engine.close();
  start();
  await revision();
  const read = await engine.readAttachment(kept?.id ?? '');
  expect(read.ok && Buffer.compare(read.value.bytes, bytes)).toBe(0);
  expect(problem(await engine.readAttachment('nobody'))).toBe('problem.noAttachment');
});

test('the same bytes are kept once; an empty file is evidence too', async () => {
  for (const name of ['a.txt', 'b.txt']) await attach(name, 'the same');
  await attach('empty.txt', '');
  expect((await attachments('events', 'summit')).map(({ name }) => name)).toEqual(['a.txt', 'b.txt', 'empty.txt']);
  expect(inFile('SELECT count(DISTINCT sha256) FROM ct_blob')).toBe(2);
  expect(await states()).toEqual([
    ['a.txt', 'same', 'same'],
    ['b.txt', 'same', 'same'],
    ['empty.txt', 'same', 'same'],
  ]);
});

test('verifying says what changed: the file that it came from, and what the project keeps', async () => {
  for (const name of ['kept.txt', 'changed.txt', 'gone.txt', 'damaged.txt', 'lost.txt']) await attach(name, name);
  const handed = { path: join(folder.path, 'handed'), fileName: 'handed.txt' };
  await writeFile(handed.path, 'by a browser');
  await engine.attachFile({ list: 'events', id: 'summit', file: handed, stays: false });
  await writeFile(join(folder.path, 'changed.txt'), 'something else');
  await rm(join(folder.path, 'gone.txt'));
  const sha = (text: string): string => createHash('sha256').update(text).digest('hex');
  const other = new Sqlite(path);
  other.prepare("UPDATE ct_blob SET data = x'00' WHERE sha256 = ?").run(sha('damaged.txt'));
  other.prepare('DELETE FROM ct_blob WHERE sha256 = ?').run(sha('lost.txt'));
  other.close();
  expect(await states()).toEqual([
    ['kept.txt', 'same', 'same'],
    ['changed.txt', 'same', 'changed'],
    ['gone.txt', 'same', 'missing'],
    ['damaged.txt', 'changed', 'same'],
    ['lost.txt', 'missing', 'same'],
    ['handed.txt', 'same', 'unknown'],
  ]);
  const damaged = (await attachments('events', 'summit')).find(({ name }) => name === 'damaged.txt');
  expect(problem(await engine.readAttachment(damaged?.id ?? ''))).toBe('problem.attachmentDamaged');
});

test('to attach and to take away are edits that undo takes back', async () => {
  await attach('letter.txt', 'Dear Sir');
  const journal = await engine.getJournal(null);
  const label = { key: 'journal.attach', values: { file: 'letter.txt', name: 'Trump–Xi summit' } };
  expect(journal.ok && journal.value.entries[0]?.label).toEqual(label);
  const [kept] = await attachments('events', 'summit');
  expect(problem(await engine.removeAttachment({ id: kept?.id ?? '' }))).toBe('done');
  expect(await attachments('events', 'summit')).toEqual([]);
  expect(problem(await engine.removeAttachment({ id: kept?.id ?? '' }))).toBe('problem.noAttachment');
  await engine.undo(null);
  expect(await attachments('events', 'summit')).toEqual([kept]);
  await engine.undo(null);
  expect(await attachments('events', 'summit')).toEqual([]);
  await engine.redo(null);
  expect(await states()).toEqual([['letter.txt', 'same', 'same']]);
});

test('evidence goes with its record, comes back with it, and follows a merge', async () => {
  await attach('map.png', 'a map', 'places', 'busan');
  await make({ kind: 'merge', list: 'places', ids: ['tokyo', 'busan'] });
  expect(await attachments('places', 'tokyo')).toMatchObject([{ name: 'map.png', owner: 'places/tokyo' }]);
  await engine.undo(null);
  expect(await attachments('places', 'tokyo')).toEqual([]);
  await attach('letter.txt', 'Dear Sir');
  await make({ kind: 'delete', list: 'events', ids: ['summit'] });
  expect(await states()).toMatchObject([['map.png', 'same', 'same']]);
  await engine.undo(null);
  expect(await attachments('events', 'summit')).toMatchObject([{ name: 'letter.txt' }]);
});

test('what is too large, no file, or for nobody is refused, and nothing is kept', async () => {
  const large = join(folder.path, 'large.bin');
  await writeFile(large, '');
  await truncate(large, 100 * 2 ** 20 + 1);
  const attached = (filePath: string, id = 'summit') =>
    engine.attachFile({ list: 'events', id, file: { path: filePath, fileName: 'x.bin' }, stays: true });
  expect(await attached(large)).toMatchObject({
    problems: [{ message: { key: 'problem.attachmentTooLarge', values: { megabytes: 101, limit: 100 } } }],
  });
  expect(problem(await attached(folder.path))).toBe('problem.fileIsDevice');
  expect(problem(await attached(join(folder.path, 'nowhere')))).toBe('problem.fileUnreadable');
  expect(problem(await attached(path, 'nobody'))).toBe('problem.recordGone');
  expect(inFile('SELECT count(*) FROM ct_blob')).toBe(0);
  expect(await engine.undo(null)).toMatchObject({ ok: true });
});

test('what is no project becomes a draft with its first evidence', async () => {
  const dataset = join(folder.path, 'talks.json');
  const events = [{ id: 'talk', title: { en: 'Talk' }, when: '2025' }];
  await writeFile(dataset, JSON.stringify({ format: 'chronotope-dataset', version: 1, title: { en: 'T' }, events }));
  await engine.openPath(dataset, 'talks.json');
  expect(await engine.verifyEvidence(null)).toEqual({ ok: true, value: [] });
  expect(await attach('letter.txt', 'Dear Sir', 'events', 'talk')).toBe('done');
  expect(await attachments('events', 'talk')).toMatchObject([{ name: 'letter.txt' }]);
  const session = await engine.getSession(null);
  expect(session.ok && session.value.document?.edits.keptIn).toBe('draft');
});

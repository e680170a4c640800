import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { success } from '../../shared/problem.ts';
import { scratchFolder } from '../fixtures/scratch-folder.ts';
import { tinyDataset } from '../fixtures/tiny-dataset.ts';
import type { RowChange } from './edited-rows.ts';
import { edit, enterRowsSince, goTo, lastRows, redo, restore, undo } from './history.ts';
import { nameVersion, nextSteps, readJournal, versionEntry } from './journal.ts';
import { headOf } from './journal-tree.ts';
import { closeDatabase, openToWrite, type Database } from './open-database.ts';
import { saveProject } from './save-project.ts';

const label = (name: string) => ({ key: 'journal.named', values: { label: name } });

async function newProject(folder: string): Promise<string> {
  const path = join(folder, 'talks.gpkg');
  await saveProject(tinyDataset(), { path, fileName: 'talks.gpkg', mayReplace: false }, 'tiny.json');
  return path;
}

async function open(path: string): Promise<Database> {
  const database = await openToWrite(path);
  // the disk is not what is tested here
  database.pragma('synchronous = OFF');
  return database;
}

/** All that a person can lose; not how often a row was written. */
function contentOf(database: Database): string {
  const tables = ['events', 'places', 'actors', 'ct_list'].map((table) => {
    const names = database.prepare<[string], string>('SELECT name FROM pragma_table_info(?)').pluck().all(table);
    const told = names.filter((name) => name !== 'rev').map((name) => (name === 'geom' ? 'hex(geom)' : name));
    return database
      .prepare(`SELECT ${told.join(', ')} FROM ${table} ORDER BY fid`)
      .raw()
      .all();
  });
  return JSON.stringify([tables, database.prepare('SELECT * FROM rtree_events_geom ORDER BY id').raw().all()]);
}

type Step =
  | { readonly kind: 'edit'; readonly fids: readonly number[]; readonly text: string; readonly goes: boolean }
  | { readonly kind: 'undo' }
  | { readonly kind: 'redo' }
  | { readonly kind: 'reopen' }
  | { readonly kind: 'goTo' | 'restore'; readonly to: number };

const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 50,
    arbitrary: fc.record({
      kind: fc.constant('edit' as const),
      fids: fc.uniqueArray(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 3 }),
      text: fc.string({ maxLength: 5 }),
      goes: fc.boolean(),
    }),
  },
  { weight: 40, arbitrary: fc.record({ kind: fc.constant('undo' as const) }) },
  { weight: 20, arbitrary: fc.record({ kind: fc.constant('redo' as const) }) },
  { weight: 5, arbitrary: fc.record({ kind: fc.constantFrom('goTo' as const, 'restore' as const), to: fc.nat() }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('reopen' as const) }) },
);

/** A row that is there goes, or has another title; one that is not there is made. */
function changesOf(database: Database, { fids, text, goes }: Extract<Step, { kind: 'edit' }>): readonly RowChange[] {
  const isThere = database.prepare<[number]>('SELECT 1 FROM events WHERE fid = ?').pluck();
  return fids.map((fid) => {
    const values = isThere.get(fid) === undefined ? { id: `made-${fid}`, title: text } : { title: text, geom: null };
    return { table: 'events', fid, values: goes && !('id' in values) ? null : values };
  });
}

test(
  'over 1,500 steps of edits, undo, redo, jumps, branches and restarts, each state is again what it was',
  { timeout: 120_000 },
  async () => {
    await using folder = await scratchFolder();
    const path = await newProject(folder.path);
    let database = await open(path);
    /** What there was after each entry; 0: at the beginning. */
    const states = new Map([[0, contentOf(database)]]);
    const parents = new Map<number, number>();
    let head = 0;
    let tip = 0;
    const lineOf = (entry: number): readonly number[] =>
      entry === 0 ? [0] : [entry, ...lineOf(parents.get(entry) ?? 0)];
    const steps = fc.sample(step, { numRuns: 1500, seed: 20_251_028 });
    for (const taken of steps) {
      if (taken.kind === 'edit')
        edit(database, () => success({ label: label('x'), changes: changesOf(database, taken) }));
      else if (taken.kind === 'undo') undo(database);
      else if (taken.kind === 'redo') redo(database);
      else if (taken.kind === 'reopen') {
        closeDatabase(database);
        database = await open(path);
      } else {
        const to = taken.to % states.size;
        const before = headOf(database);
        const gone = taken.kind === 'goTo' ? goTo(database, to || null) : restore(database, to || null, label('back'));
        expect(gone.ok).toBe(true);
        expect(contentOf(database)).toBe(states.get(to));
        if (taken.kind === 'restore' && headOf(database) !== before) undo(database);
        if (taken.kind === 'restore') expect(contentOf(database)).toBe(states.get(head));
        if (taken.kind === 'restore') redo(database);
      }
      const now = headOf(database) ?? 0;
      const content = contentOf(database);
      if (taken.kind === 'undo') expect(now).toBe(parents.get(head) ?? 0);
      if (taken.kind === 'redo') expect(now).toBe(lineOf(tip)[lineOf(tip).indexOf(head) - 1] ?? head);
      if (!states.has(now)) {
        parents.set(now, head);
        states.set(now, content);
      }
      expect(content, JSON.stringify(taken)).toBe(states.get(now));
      head = now;
      if (!lineOf(tip).includes(head)) tip = head;
    }
    expect(states.size).toBeGreaterThan(500);
    goTo(database, null);
    expect(contentOf(database)).toBe(states.get(0));
    for (const [entry, content] of [...states].slice(-40)) {
      goTo(database, entry || null);
      expect(contentOf(database)).toBe(content);
    }
    expect(database.pragma('integrity_check', { simple: true })).toBe('ok');
    expect(database.prepare('SELECT count(*) FROM ct_touched').pluck().get()).toBe(0);
    closeDatabase(database);
  },
);

test('1,200 edits are undone and made again, one by one, after a restart', { timeout: 60_000 }, async () => {
  await using folder = await scratchFolder();
  const path = await newProject(folder.path);
  let database = await open(path);
  const first = contentOf(database);
  for (let count = 1; count <= 1200; count++) {
    const changes = [{ table: 'events' as const, fid: 1, values: { title: `Step ${count}` } }];
    edit(database, () => success({ label: label(`Step ${count}`), changes }));
  }
  const last = contentOf(database);
  closeDatabase(database);
  database = await open(path);
  let steps = 0;
  while (undo(database) !== null) steps += 1;
  expect(steps).toBe(1200);
  expect(contentOf(database)).toBe(first);
  while (redo(database) !== null) steps += 1;
  expect(steps).toBe(2400);
  expect(contentOf(database)).toBe(last);
  expect(readJournal(database).entries).toHaveLength(1000);
  closeDatabase(database);
});

test('where the clock goes back, the journal keeps the order in which things were done', async () => {
  await using folder = await scratchFolder();
  const database = await open(await newProject(folder.path));
  vi.useFakeTimers({ toFake: ['Date'] });
  try {
    for (const [at, title] of [
      ['2026-03-01', 'first'],
      ['2025-01-01', 'second'],
      ['1999-12-31', 'third'],
    ] as const) {
      vi.setSystemTime(new Date(at));
      edit(database, () => success({ label: label(title), changes: [{ table: 'events', fid: 1, values: { title } }] }));
    }
  } finally {
    vi.useRealTimers();
  }
  const told = (): readonly unknown[] => readJournal(database).entries.map((entry) => entry.label.values?.['label']);
  expect(told()).toEqual(['third', 'second', 'first']);
  expect(nextSteps(database).undo).toEqual(label('third'));
  undo(database);
  expect(nextSteps(database)).toEqual({ undo: label('second'), redo: label('third') });
  expect(readJournal(database).entries.map(({ isUndone }) => isUndone)).toEqual([true, false, false]);
  expect(database.prepare('SELECT title FROM events WHERE fid = 1').pluck().get()).toBe('second');
  closeDatabase(database);
});

test('after an undo and another edit, what was undone is still to be reached, and a version leads to where it was', async () => {
  await using folder = await scratchFolder();
  const database = await open(await newProject(folder.path));
  const retitle = (title: string): void => {
    edit(database, () => success({ label: label(title), changes: [{ table: 'events', fid: 1, values: { title } }] }));
  };
  const title = (): unknown => database.prepare('SELECT title FROM events WHERE fid = 1').pluck().get();
  const began = title();
  expect(nameVersion(database, 'As it began')).toEqual({ ok: true, value: null });
  retitle('one');
  retitle('two');
  nameVersion(database, 'Two');
  expect(nameVersion(database, 'Two')).toMatchObject({ ok: false });
  undo(database);
  retitle('other');
  const two = versionEntry(database, 'Two');
  expect(two).toEqual({ ok: true, value: 2 });
  goTo(database, 2);
  expect(title()).toBe('two');
  goTo(database, 3);
  expect(title()).toBe('other');
  restore(database, null, label('back'));
  expect(title()).toBe(began);
  undo(database);
  expect(title()).toBe('other');
  expect(goTo(database, 99)).toMatchObject({ ok: false });
  expect(readJournal(database).versions).toMatchObject([
    { name: 'Two', entry: 2 },
    { name: 'As it began', entry: 0 },
  ]);
  closeDatabase(database);
});

test('rows that were put in by the thousand are one entry', async () => {
  await using folder = await scratchFolder();
  const database = await open(await newProject(folder.path));
  const before = contentOf(database);
  const insert = database.prepare("INSERT INTO events (id, title, rev) VALUES ('row-' || ?, 'Row', 1)");
  const changed = database
    .transaction(() => {
      const last = lastRows(database);
      for (let row = 0; row < 2000; row++) insert.run(row);
      return enterRowsSince(database, last, label('Import'));
    })
    .immediate();
  expect(changed).toHaveLength(2000);
  const after = contentOf(database);
  expect(readJournal(database).entries).toHaveLength(1);
  undo(database);
  expect(contentOf(database)).toBe(before);
  redo(database);
  expect(contentOf(database)).toBe(after);
  closeDatabase(database);
});

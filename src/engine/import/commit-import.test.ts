import { readdir, rm, writeFile } from 'node:fs/promises';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { TableOffer } from '../../shared/table-import.ts';
import { ImportingEngine } from '../fixtures/importing-engine.ts';

let importing: ImportingEngine;

beforeEach(async () => {
  importing = await ImportingEngine.start();
});
afterEach(() => importing[Symbol.asyncDispose]());

const over = { ok: false, problems: [{ message: { key: 'problem.noImport' } }] };

function tableOf(rows: number): string {
  const row = (at: number): string => `Visit ${at},2025-10-28,35.${at % 90},139.77`;
  return ['title,date,lat,lng', ...Array.from({ length: rows }, (_, at) => row(at)), ''].join('\n');
}

async function eventCount(): Promise<number> {
  const session = await importing.engine.getSession(null);
  return session.ok ? (session.value.document?.columns.count ?? 0) : 0;
}

async function nothingIsLeft(): Promise<void> {
  expect(await readdir(importing.path('data/imports'))).toEqual([]);
}

describe('adding events', () => {
  let offered: TableOffer;
  let before = 0;
  async function read(text: string, into: 'new' | 'open'): Promise<void> {
    before = await eventCount();
    offered = await importing.offer(text);
    await importing.run(offered, into);
    importing.events = [];
  }
  const commit = (duplicates: 'keep' | 'skip' = 'keep') =>
    importing.engine.commitImport({ importId: offered.importId, duplicates });
  const cancel = () => importing.engine.cancelImport({ importId: offered.importId });

  test('to what is open can be given up in the midst of it, and that is as it was', async () => {
    await read(tableOf(5000), 'open');
    const committed = commit();
    await importing.told('importing');
    await cancel();
    expect(await committed).toMatchObject(over);
    expect(await eventCount()).toBe(before);
    expect(importing.events.filter(({ type }) => type === 'changed')).toEqual([]);
    await nothingIsLeft();
    // neither a draft is left that nobody has asked for
    expect(await readdir(importing.path('data/drafts'))).toEqual([]);
    // and what is open can be edited
    await read('title,date\nTalks,2025-10-28\n', 'open');
    expect(await commit()).toEqual({ ok: true, value: null });
    expect(await eventCount()).toBe(before + 1);
  });

  test('to a new project can be given up, and no draft is left', async () => {
    await read(tableOf(5000), 'new');
    const committed = commit();
    await cancel();
    expect(await committed).toMatchObject(over);
    expect(await eventCount()).toBe(before);
    expect(await readdir(importing.path('data/drafts')).catch(() => [])).toEqual([]);
    await nothingIsLeft();
  });

  test('twice at once adds them once', async () => {
    await read(tableOf(100), 'open');
    const both = await Promise.all([commit(), commit()]);
    expect(both.map(({ ok }) => ok)).toEqual([true, false]);
    expect(await eventCount()).toBe(before + 100);
  });

  test('goes on where the table is asked for to be read again at the same time', async () => {
    await read(tableOf(5000), 'open');
    const { importId, settings, columns } = offered;
    const roles = columns.map(({ role }) => role);
    const [again, committed] = await Promise.all([
      importing.engine.runImport({ importId, settings, roles, into: 'open' }),
      commit('skip'),
    ]);
    expect([again, committed]).toMatchObject([over, { ok: true }]);
    expect(await eventCount()).toBe(before + 5000);
    const rows = await importing.engine.getImportRows({ importId, filter: 'all', from: 0, count: 1 });
    expect(rows).toMatchObject({ ok: true });
  });

  test('is not given up for another table, which is offered once they are there', async () => {
    await read(tableOf(5000), 'open');
    const committed = commit();
    await writeFile(importing.path('next.csv'), 'title,date\nTalks,2025-10-28\n');
    await importing.engine.openPath(importing.path('next.csv'), 'next.csv');
    expect(await committed).toEqual({ ok: true, value: null });
    expect(await eventCount()).toBe(before + 5000);
  });

  test('without duplicates, where it failed, can be asked for again with them', async () => {
    await read(`${tableOf(3)}Visit 1,2025-10-28,35.1,139.77\n`, 'new');
    await writeFile(importing.path('data', 'drafts'), 'in the way');
    expect(await commit('skip')).toMatchObject({ ok: false });
    await rm(importing.path('data', 'drafts'));
    expect(await commit('keep')).toEqual({ ok: true, value: null });
    expect(await eventCount()).toBe(4);
  });

  test('to what is open leaves duplicates out, and no second copy of the events behind', async () => {
    await read(`${tableOf(3)}Visit 1,2025-10-28,35.1,139.77\n`, 'open');
    expect(await commit('skip')).toEqual({ ok: true, value: null });
    expect(await eventCount()).toBe(before + 3);
    const rows = await importing.engine.getImportRows({ ...offered, filter: 'duplicates', from: 0, count: 10 });
    expect(rows.ok && rows.value.count).toBe(1);
    const files = async (): Promise<readonly string[]> =>
      await readdir(importing.path('data/imports'), { recursive: true });
    await vi.waitFor(async () => expect((await files()).filter((name) => name.endsWith('.gpkg'))).toEqual([]), 10_000);
  });
});

test('a table that is asked for twice at once is read once', async () => {
  const { importId, settings, columns } = await importing.offer(tableOf(2000));
  const run = () =>
    importing.engine.runImport({ importId, settings, roles: columns.map(({ role }) => role), into: 'new' });
  expect(await Promise.all([run(), run()])).toEqual([
    { ok: true, value: null },
    { ok: true, value: null },
  ]);
  const { report } = await importing.told('importRead');
  expect(report).toMatchObject({ rows: 2000, accepted: 2000 });
  await importing.engine.commitImport({ importId, duplicates: 'keep' });
  expect(importing.events.filter(({ type }) => type === 'importRead')).toHaveLength(1);
  expect(await eventCount()).toBe(2000);
});

test('a table that is given up before its reading has begun is not read', async () => {
  const { importId, settings, columns } = await importing.offer(tableOf(2000));
  const roles = columns.map(({ role }) => role);
  const [begun] = await Promise.all([
    importing.engine.runImport({ importId, settings, roles, into: 'new' }),
    importing.engine.cancelImport({ importId }),
  ]);
  expect(begun).toMatchObject(over);
  await nothingIsLeft();
});

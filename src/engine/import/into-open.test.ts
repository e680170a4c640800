import { joinPieces } from '../fixtures/join-pieces.ts';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { searchPath } from '../../shared/bytes-path.ts';
import type { DatasetDocument } from '../../shared/dataset-document.ts';
import { ImportingEngine } from '../fixtures/importing-engine.ts';

let importing: ImportingEngine;

beforeEach(async () => {
  importing = await ImportingEngine.start();
});
afterEach(() => importing[Symbol.asyncDispose]());

describe('a table that goes into what is open', () => {
  const more = ['titre;date;lieu', 'Entretiens à Tokyo;28/10/2025;Tokyo', 'Promenade;29/10/2025;Busan', ''].join('\n');

  async function importInto(text: string): Promise<DatasetDocument> {
    importing.events = [];
    const offered = await importing.offer(text, 'more.csv');
    const { importId } = offered;
    await importing.run(offered, 'open');
    const committed = await importing.engine.commitImport({ importId, duplicates: 'skip' });
    expect(committed).toEqual({ ok: true, value: null });
    return (await importing.told('changed')).document;
  }

  test('is one edit, which can be undone and made again; what was there is found by name', async () => {
    const { document: before } = await importing.told('opened');
    const after = await importInto(more);
    expect(after.columns.count).toBe(before.columns.count + 2);
    // both are there already
    expect(after.places.map(({ id }) => id)).toEqual(before.places.map(({ id }) => id));
    expect(after.edits.undo).toEqual({ key: 'journal.import', values: { count: 2, fileName: 'more.csv' } });
    importing.events = [];
    await importing.engine.undo(null);
    const undone = (await importing.told('changed')).document;
    expect([undone.columns.count, undone.rejected]).toEqual([before.columns.count, before.rejected]);
    importing.events = [];
    await importing.engine.redo(null);
    const redone = (await importing.told('changed')).document;
    expect(redone.columns.count).toBe(after.columns.count);
    const found = await importing.engine.readBytes(searchPath(redone.revision, 'promenade'));
    expect(found.ok && new Uint8Array(joinPieces(found.value)).some((byte) => byte !== 0)).toBe(true);
  });

  test('for a second time is all duplicates', async () => {
    await importInto(more);
    const again = await importInto(`${more}Banquet;30/10/2025;Busan\n`);
    expect(again.edits.undo).toEqual({ key: 'journal.import', values: { count: 1, fileName: 'more.csv' } });
  });

  test('is read again where that has changed since: its events may name what is gone', async () => {
    const { document } = await importing.told('opened');
    const offered = await importing.offer(more, 'more.csv');
    const { importId } = offered;
    await importing.run(offered, 'open');
    const busan = document.places.find(({ name }) => name['en'] === 'Busan')?.id ?? '';
    const { revision } = document;
    const deleted = await importing.engine.edit({ revision, edit: { kind: 'delete', list: 'places', ids: [busan] } });
    expect(deleted.ok).toBe(true);
    const commit = { importId, duplicates: 'skip' } as const;
    const refused = await importing.engine.commitImport(commit);
    expect(refused).toMatchObject({ ok: false, problems: [{ message: { key: 'problem.importStale' } }] });
    importing.events = [];
    await importing.run(offered, 'open');
    expect(await importing.engine.commitImport(commit)).toEqual({ ok: true, value: null });
  });
});

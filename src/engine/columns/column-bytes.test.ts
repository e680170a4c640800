import { expect, test } from 'vitest';
import {
  changedSince,
  namedColumns,
  viewColumns,
  type ColumnDirectory,
  type EventColumns,
} from '../../shared/event-columns.ts';
import { joinPieces } from '../fixtures/join-pieces.ts';
import { tinyDataset } from '../fixtures/tiny-dataset.ts';
import { buildColumns } from './build-columns.ts';
import { columnPieces, directoryOf } from './column-bytes.ts';

const columns = buildColumns(tinyDataset()).events;

const noText = { offsets: new Uint32Array(4), bytes: new Uint8Array(0) };

function sent(directory: ColumnDirectory, sender: EventColumns, before?: EventColumns): EventColumns {
  return viewColumns(directory, joinPieces(columnPieces(directory, sender)), before);
}

test('columns come out of their bytes as they were', () => {
  expect(sent(directoryOf(columns, 1), columns)).toEqual(columns);
  expect(sent(changedSince(directoryOf(columns, 1), 0), columns)).toEqual(columns);
});

test('columns that say the same lie in one place', () => {
  const { title, shortTitle } = columns;
  const inGerman = (texts: EventColumns['title']): EventColumns['title'] =>
    Object.fromEntries([...Object.entries(texts), ...Object.values(texts).map((text) => ['de', text] as const)]);
  const twice: EventColumns = { ...columns, title: inGerman(title), shortTitle: inGerman(shortTitle) };
  const { byteLength, entries } = directoryOf(twice, 1);
  expect(entries['title.de.bytes']?.offset).toBe(entries['title.ja.bytes']?.offset);
  expect(byteLength).toBe(directoryOf(columns, 1).byteLength);
  expect(sent(directoryOf(twice, 1), twice)).toEqual(twice);
});

test('of what has come from other columns, only what they do not share is sent', () => {
  const document = { columns: directoryOf(columns, 1) };
  const edited = { ...columns, importance: Uint8Array.of(1, 2, 3), category: columns.category.slice() };
  const directory = directoryOf(edited, 4, { columns, document });
  expect(directoryOf(edited, 5, { columns: edited, document: { columns: directory } })).toEqual(directory);
  const part = changedSince(directory, 3);
  expect([Object.keys(part.entries), part.byteLength]).toEqual([['category', 'importance'], 16]);
  expect(sent(part, edited, columns)).toEqual(edited);
  expect(changedSince(directory, 4).byteLength).toBe(0);
});

test('bytes of another length are a bug', () => {
  expect(() => viewColumns(directoryOf(columns, 1), new ArrayBuffer(8))).toThrow('expected');
});

test('of bytes that came together, only what is still shown is kept after an edit, and once', () => {
  const { title, shortTitle } = columns;
  const inGerman = (texts: EventColumns['title']): EventColumns['title'] => ({ ...texts, de: texts['ja'] ?? noText });
  const twice: EventColumns = { ...columns, title: inGerman(title), shortTitle: inGerman(shortTitle) };
  const document = { columns: directoryOf(twice, 1) };
  const shown = sent(document.columns, twice);
  const edited = { ...twice, importance: Uint8Array.of(1, 2, 3) };
  const after = sent(changedSince(directoryOf(edited, 2, { columns: twice, document }), 1), edited, shown);
  expect(after).toEqual(edited);
  const named = namedColumns(after);
  expect(named.get('title.de.bytes')?.buffer).toBe(named.get('title.ja.bytes')?.buffer);
  const buffers = new Set([...named.values()].map(({ buffer }) => buffer));
  const kept = [...buffers].reduce((sum, { byteLength }) => sum + byteLength, 0);
  expect(buffers).not.toContain(shown.importance.buffer);
  expect(kept).toBeLessThanOrEqual(document.columns.byteLength);
});

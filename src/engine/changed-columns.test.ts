import { basename, join } from 'node:path';
import { expect, test } from 'vitest';
import { changedColumnsPath, columnsPath } from '../shared/bytes-path.ts';
import type { DatasetDocument } from '../shared/dataset-document.ts';
import { changedSince, viewColumns } from '../shared/event-columns.ts';
import { createEngine, type ExplorerEngine } from './explorer-engine.ts';
import { writeDatasetFile } from './fixtures/dataset-file.ts';
import { joinPieces } from './fixtures/join-pieces.ts';
import { scratchFolder } from './fixtures/scratch-folder.ts';

async function documentIn(engine: ExplorerEngine): Promise<DatasetDocument> {
  const session = await engine.getSession(null);
  if (!session.ok || session.value.document === null) throw new Error('nothing is open');
  return session.value.document;
}

async function bytesOf(engine: ExplorerEngine, path: string): Promise<ArrayBuffer> {
  const bytes = await engine.readBytes(path);
  if (!bytes.ok) throw new Error('no columns');
  return joinPieces(bytes.value);
}

test('columns come as the document says, and after an edit only those that it has changed', async () => {
  await using folder = await scratchFolder();
  const path = await writeDatasetFile(folder.path, 'summit');
  const engine = createEngine({
    resourcesFolder: 'resources',
    dataFolder: join(folder.path, 'data'),
    version: '1.2.3',
    startFile: { path, fileName: basename(path) },
    firstRevision: 1,
    emit: () => undefined,
    noteOpened: () => undefined,
  });
  const redate = async (when: string): Promise<DatasetDocument> => {
    const { revision } = await documentIn(engine);
    await engine.edit({ revision, edit: { kind: 'change', list: 'events', ids: ['summit'], fields: { when } } });
    return await documentIn(engine);
  };
  // the first edit makes a draft, and all of it is new
  const first = await redate('2025-10-29');
  const before = viewColumns(first.columns, await bytesOf(engine, columnsPath(first.revision)));
  expect(before.startEarliest[0]).toBe(Date.UTC(2025, 9, 29));

  const second = await redate('2025-10-30');
  const part = changedSince(second.columns, first.revision);
  const orders = ['byStart', 'byEnd', 'byList'];
  const bounds = ['startEarliest', 'startLatest', 'endEarliest', 'endLatest'];
  expect(Object.keys(part.entries)).toEqual([...bounds, ...orders, 'edtf.offsets', 'edtf.bytes']);
  const changed = await bytesOf(engine, changedColumnsPath(second.revision, first.revision));
  const after = viewColumns(part, changed, before);
  expect(after).toEqual(viewColumns(second.columns, await bytesOf(engine, columnsPath(second.revision))));
  expect(after.startEarliest[0]).toBe(Date.UTC(2025, 9, 30));
  await engine.close();
});

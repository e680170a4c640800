import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { changedColumnsPath, columnsPath } from '../shared/bytes-path.ts';
import type { DatasetDocument } from '../shared/dataset-document.ts';
import type { Edit, RecordFields } from '../shared/edit.ts';
import { changedSince, viewColumns, type EventColumns } from '../shared/event-columns.ts';
import { createEngine, type ExplorerEngine } from './explorer-engine.ts';
import { joinPieces } from './fixtures/join-pieces.ts';
import { scratchFolder } from './fixtures/scratch-folder.ts';
import { tinyDataset } from './fixtures/tiny-dataset.ts';
import { saveProject } from './project/save-project.ts';

/** What a window has: a document, and its columns. */
interface Shown {
  readonly document: DatasetDocument;
  readonly columns: EventColumns;
}

async function openTiny(folder: string): Promise<ExplorerEngine> {
  const path = join(folder, 'talks.gpkg');
  await saveProject(tinyDataset(), { path, fileName: 'talks.gpkg', mayReplace: true }, 'tiny.json');
  return openProject(folder, path);
}

function openProject(folder: string, path: string): ExplorerEngine {
  return createEngine({
    resourcesFolder: 'resources',
    dataFolder: join(folder, 'data'),
    version: '1.2.3',
    startFile: { path, fileName: 'talks.gpkg' },
    firstRevision: 1,
    emit: () => undefined,
    noteOpened: () => undefined,
  });
}

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

async function whole(engine: ExplorerEngine): Promise<Shown> {
  const document = await documentIn(engine);
  return { document, columns: viewColumns(document.columns, await bytesOf(engine, columnsPath(document.revision))) };
}

/** As a window follows an edit: with only what has changed since it last looked. */
async function followed(engine: ExplorerEngine, before: Shown): Promise<Shown> {
  const document = await documentIn(engine);
  const since = before.document.revision;
  const bytes = await bytesOf(engine, changedColumnsPath(document.revision, since));
  return { document, columns: viewColumns(changedSince(document.columns, since), bytes, before.columns) };
}

function idOf({ id: { offsets, bytes } }: EventColumns, row: number): string {
  return Buffer.from(bytes.slice(offsets[row], offsets[row + 1])).toString();
}

/** What the columns say of each event, in words. */
function wordsOf({ document, columns }: Shown): unknown {
  return Array.from({ length: columns.count }, (_, row) => [
    idOf(columns, row),
    document.statuses[columns.status[row] ?? -1],
    document.certainties[columns.certainty[row] ?? -1],
    document.categories[columns.category[row] ?? -1]?.id,
  ]);
}

async function change(engine: ExplorerEngine, ids: readonly string[], fields: RecordFields): Promise<void> {
  await edit(engine, { kind: 'change', list: 'events', ids, fields });
}

async function edit(engine: ExplorerEngine, edit: Edit): Promise<void> {
  await engine.edit({ revision: (await documentIn(engine)).revision, edit });
}

test('after an edit only those columns come that it has changed', async () => {
  await using folder = await scratchFolder();
  const engine = await openTiny(folder.path);
  const before = await whole(engine);
  await change(engine, ['summit'], { when: '2025-10-31' });
  const { columns } = await documentIn(engine);
  const orders = ['byStart', 'byEnd', 'byList'];
  const bounds = ['startEarliest', 'startLatest', 'endEarliest', 'endLatest'];
  const part = changedSince(columns, before.document.revision);
  expect(Object.keys(part.entries)).toEqual([...bounds, ...orders, 'edtf.offsets', 'edtf.bytes']);
  const after = await followed(engine, before);
  expect(after).toEqual(await whole(engine));
  expect(after.columns.startEarliest[1]).toBe(Date.UTC(2025, 9, 31));
  await engine.close();
});

test('after “Save as” each event has the words that the file gives it', async () => {
  await using folder = await scratchFolder();
  const engine = await openTiny(folder.path);
  const opened = await whole(engine);
  await change(engine, ['summit'], { status: 'planned' });
  const edited = await followed(engine, opened);
  const path = join(folder.path, 'copy.gpkg');
  await engine.saveProject({ path, fileName: 'copy.gpkg', mayReplace: false }, true);
  const saved = await followed(engine, edited);
  expect(wordsOf(saved)).toEqual([
    ['pact', 'announced', '', 'minerals'],
    ['summit', 'planned', 'confirmed', 'diplomacy'],
    ['rumour', '', 'alleged', 'minerals'],
  ]);
  await engine.close();
});

const anyStep = fc.oneof(
  fc.record({
    kind: fc.constant('change'),
    event: fc.nat(),
    fields: fc.record(
      {
        status: fc.constantFrom('planned', 'happened', 'cancelled'),
        certainty: fc.constantFrom('alleged', 'confirmed'),
        category: fc.constantFrom('diplomacy', 'minerals'),
        title: fc.constantFrom({ en: 'Other' }, { en: 'Other', fr: 'Autre' }),
        when: fc.constantFrom('2025', '2025-11-02'),
      },
      { requiredKeys: [] },
    ),
  }),
  fc.record({ kind: fc.constant('delete'), event: fc.nat() }),
  fc.record({ kind: fc.constantFrom('create', 'undo', 'save', 'deleteCategory') }),
);

test('columns that follow from any earlier revision are those that are fetched whole, and those of the file', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyStep, { minLength: 1, maxLength: 4 }), async (steps) => {
      await using folder = await scratchFolder();
      const engine = await openTiny(folder.path);
      const earlier = [await whole(engine)];
      // in what is saved all is read anew
      for (const [index, step] of [...steps, { kind: 'save' } as const].entries()) {
        const { columns } = await whole(engine);
        const anyOf = (event: number): string => idOf(columns, event % Math.max(columns.count, 1));
        if (step.kind === 'change') await change(engine, [anyOf(step.event)], step.fields);
        else if (step.kind === 'delete')
          await edit(engine, { kind: 'delete', list: 'events', ids: [anyOf(step.event)] });
        else if (step.kind === 'deleteCategory')
          await edit(engine, { kind: 'delete', list: 'categories', ids: ['diplomacy'] });
        else if (step.kind === 'undo') await engine.undo(null);
        else if (step.kind === 'create') {
          const fields = { title: { en: `New ${index}` }, status: `new ${index}`, category: 'minerals' };
          await edit(engine, { kind: 'create', list: 'events', fields });
        } else {
          const fileName = `copy-${index}.gpkg`;
          await engine.saveProject({ path: join(folder.path, fileName), fileName, mayReplace: false }, true);
        }
        const now = await whole(engine);
        for (const before of earlier) expect(await followed(engine, before)).toEqual(now);
        earlier.push(now);
      }
      const last = wordsOf(await whole(engine));
      const { fileName } = await documentIn(engine);
      await engine.close();
      const reopened = openProject(folder.path, join(folder.path, fileName));
      expect(wordsOf(await whole(reopened))).toEqual(last);
      await reopened.close();
    }),
    { numRuns: 10 },
  );
});

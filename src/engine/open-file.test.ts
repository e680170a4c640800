import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { success } from '../shared/problem.ts';
import { scratchFolder } from './fixtures/scratch-folder.ts';
import { tinyDataset } from './fixtures/tiny-dataset.ts';
import { OpenFile } from './open-file.ts';
import { untoldSteps } from './opening-steps.ts';
import { indexedRows } from './project/full-text.ts';
import { openToWrite } from './project/open-database.ts';
import { saveProject } from './project/save-project.ts';

test('after a long change that has changed no rows, what is open is made ready for searches further', async () => {
  await using folder = await scratchFolder();
  const file = { path: join(folder.path, 'talks.gpkg'), fileName: 'talks.gpkg' };
  await saveProject(tinyDataset(), { ...file, mayReplace: false }, 'tiny.json');
  const openFile = new OpenFile({
    resourcesFolder: folder.path,
    dataFolder: join(folder.path, 'data'),
    version: '1',
    startFile: null,
    firstRevision: 1,
    emit: () => undefined,
    noteOpened: () => undefined,
  });
  const read = await openFile.read(file, untoldSteps);
  if (!read.ok) throw new Error(read.problems[0]?.message.key);
  openFile.show(file, read.value);
  const other = await openToWrite(file.path);
  const made = await openFile.changeAtLength(
    read.value.dataset.document.revision,
    () => {
      // what was not ready when the change stopped it
      other.exec("DELETE FROM ct_search; DELETE FROM ct_meta WHERE key = 'indexed'");
      return Promise.resolve(success({ rows: [] }));
    },
    () => undefined,
  );
  expect(made).toEqual({ ok: true, value: { rows: [] } });
  await vi.waitFor(() => expect(indexedRows(other)).toBe(Infinity), 10_000);
  other.close();
  await openFile.close();
});

import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { success } from '../../shared/problem.ts';
import { ImportingEngine } from '../fixtures/importing-engine.ts';
import { scratchFolder } from '../fixtures/scratch-folder.ts';
import { withTableOf } from './table-of-file.ts';

const onward = (): Promise<void> => Promise.resolve();

/** Two columns, one row; its date is a number in the format of one. */
const workbook = await readFile('src/engine/fixtures/visits.xlsx');

test('of a workbook the first sheet is a table, with dates as they are', async () => {
  await using folder = await scratchFolder();
  const path = join(folder.path, 'a.xlsx');
  await writeFile(path, workbook);
  const read = await withTableOf({ path, fileName: 'a.xlsx' }, folder.path, onward, async (table) =>
    success(await readFile(table, 'utf8')),
  );
  expect(read).toEqual(success('"Titre","Date"\n"Été ""1""","2025-10-28"\n'));
  expect(await readdir(folder.path)).toEqual(['a.xlsx']);
});

test('a workbook is offered like any other table, and nothing is left of it', async () => {
  await using importing = await ImportingEngine.start();
  const path = importing.path('visits.xlsx');
  await writeFile(path, workbook);
  await importing.engine.openPath(path, 'visits.xlsx');
  const { offer } = await importing.told('importOffered');
  expect(offer.fileName).toBe('visits.xlsx');
  expect(offer.columns.map(({ name, role }) => [name, role])).toEqual([
    ['Titre', 'title'],
    ['Date', 'when'],
  ]);
  expect(await readdir(importing.path('data', 'received'))).toEqual([]);
});

test('a file that is no workbook is told', async () => {
  await using folder = await scratchFolder();
  const path = join(folder.path, 'a.xlsx');
  await writeFile(path, 'title,date');
  const read = await withTableOf({ path, fileName: 'a.xlsx' }, folder.path, onward, (table) =>
    Promise.resolve(success(table)),
  );
  expect(read.ok ? '' : read.problems[0]?.message.key).toBe('problem.zipDamaged');
});

test('nothing is left where its use fails', async () => {
  await using folder = await scratchFolder();
  const path = join(folder.path, 'a.xlsx');
  await writeFile(path, workbook);
  const read = withTableOf({ path, fileName: 'a.xlsx' }, folder.path, onward, () => Promise.reject(new Error('no')));
  await expect(read).rejects.toThrow('no');
  expect(await readdir(folder.path)).toEqual(['a.xlsx']);
});

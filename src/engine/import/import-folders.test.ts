import { mkdir, readdir, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { scratchFolder } from '../fixtures/scratch-folder.ts';
import { makeImportFolder, sweepImportFolders } from './import-folders.ts';

test('what an import has left behind is taken away at the next start, and what another process works in is not', async () => {
  await using folder = await scratchFolder();
  const own = await makeImportFolder(folder.path);
  await writeFile(join(own, 'project.gpkg'), 'half');
  const imports = join(folder.path, 'imports');
  // the process that started this one, a number that no process has, and one that began two days ago
  const names = [`${process.ppid}-a`, '2147483646-b', `${process.ppid}-c`, 'no number'];
  await Promise.all(names.map((name) => mkdir(join(imports, name))));
  const longAgo = new Date(Date.now() - 2 * 86_400_000);
  await utimes(join(imports, `${process.ppid}-c`), longAgo, longAgo);
  await sweepImportFolders(folder.path);
  expect(await readdir(imports)).toEqual([`${process.ppid}-a`]);
});

test('a sweep where nothing was imported yet does nothing', async () => {
  await using folder = await scratchFolder();
  await sweepImportFolders(folder.path);
  expect(await readdir(folder.path)).toEqual([]);
});

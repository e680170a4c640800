import { readdir, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { scratchFolder } from '../fixtures/scratch-folder.ts';
import { tinyDataset } from '../fixtures/tiny-dataset.ts';
import { saveProject } from './save-project.ts';
import { sweepParts } from './sweep-parts.ts';

async function put(folder: string, name: string, days: number): Promise<void> {
  const path = join(folder, name);
  await writeFile(path, '');
  const at = Date.now() / 1000 - days * 24 * 60 * 60;
  await utimes(path, at, at);
}

test('parts that were left a week ago go, and nothing else does', async () => {
  await using folder = await scratchFolder();
  await put(folder.path, 'talks.gpkg.0a1b2c3d.part', 8);
  await put(folder.path, 'talks.gpkg.0a1b2c3d.part-journal', 8);
  const kept = ['notes.part', 'talks.gpkg', 'talks.gpkg.ffffffff.part', 'x.gpkg.0a1b2c3d.partial'];
  for (const name of kept) await put(folder.path, name, name === 'talks.gpkg.ffffffff.part' ? 6 : 800);
  await sweepParts(folder.path);
  expect((await readdir(folder.path)).toSorted()).toEqual(kept);
});

test('saving takes away what an earlier saving of the same file has left, and of no other', async () => {
  await using folder = await scratchFolder();
  await put(folder.path, 'talks.gpkg.0a1b2c3d.part', 8);
  await put(folder.path, 'other.gpkg.0a1b2c3d.part', 8);
  const target = { path: join(folder.path, 'talks.gpkg'), fileName: 'talks.gpkg', mayReplace: false };
  expect(await saveProject(tinyDataset(), target, 'tiny.json')).toMatchObject({ ok: true });
  expect((await readdir(folder.path)).toSorted()).toEqual(['other.gpkg.0a1b2c3d.part', 'talks.gpkg']);
});

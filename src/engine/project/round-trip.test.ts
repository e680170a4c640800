import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { decodeDataset } from '../dataset/decode-dataset.ts';
import type { LoadedDataset } from '../dataset/loaded-dataset.ts';
import { readWhole } from '../fixtures/read-whole.ts';
import { scratchFolder } from '../fixtures/scratch-folder.ts';
import { untoldSteps } from '../opening-steps.ts';
import { saveProject } from './save-project.ts';

const datasets = fileURLToPath(new URL('../../../resources/datasets/', import.meta.url));
const fixtures = fileURLToPath(new URL('../fixtures/', import.meta.url));

async function loaded(path: string): Promise<LoadedDataset> {
  const read = await decodeDataset(await readFile(path, 'utf8'), untoldSteps);
  if (!read.ok) throw new Error(`${path} is no dataset`);
  return read.value;
}

test.each([
  join(datasets, 'tokyo-gyeongju-china.json'),
  join(fixtures, 'whole-dataset.json'),
  join(fixtures, 'broken-dataset.json'),
])('%s comes back from a project as it went in', async (path) => {
  await using folder = await scratchFolder();
  const dataset = await loaded(path);
  const target = join(folder.path, 'talks.gpkg');
  expect(await saveProject(dataset, { path: target, fileName: 'talks.gpkg', mayReplace: false }, 'x.json')).toEqual({
    ok: true,
    value: null,
  });
  const back = await readWhole(target, 'talks.gpkg');
  expect(back).toEqual({ ok: true, value: dataset });
});

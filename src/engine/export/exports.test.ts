import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { scratchFolder } from '../fixtures/scratch-folder.ts';
import { tinyDataset } from '../fixtures/tiny-dataset.ts';
import { openDataset } from '../open-dataset.ts';
import { createExports } from './exports.ts';

const state = {
  fileName: 'tiny.json',
  originName: 'tiny.json',
  fileKey: 'tiny',
  edits: { keptIn: 'none', undo: null, redo: null },
  notices: [],
} as const;

const making = {
  version: '1',
  resourcesFolder: 'resources',
  dataFolder: '',
  pageTemplate: () => Promise.resolve('package.json'),
};

test.each(['csv', 'xlsx', 'geopackage', 'page'] as const)(
  'what is edited, or gives way to another file, while %s is written leaves no file of two states',
  async (format) => {
    await using folder = await scratchFolder();
    const [before, after] = [1, 2].map((revision) => openDataset(tinyDataset(), { ...state, revision }));
    let asked = 0;
    // the edit comes when the second event is about to be written
    const exports = createExports(() => (++asked <= 2 ? before : after) ?? null, making);
    const request = { revision: 1, format, language: 'en', rows: null } as const;
    const target = { path: join(folder.path, 'a'), fileName: 'a', mayReplace: false };
    const exported = await exports.exportTo(request, target);
    expect(exported.ok ? 'written' : exported.problems[0]?.message.key).toBe('problem.exportStale');
    expect(await readdir(folder.path)).toEqual([]);
  },
);

test('a file that comes to the place while another one is written there stays', async () => {
  await using folder = await scratchFolder();
  const dataset = openDataset(tinyDataset(), { ...state, revision: 1 });
  const path = join(folder.path, 'a.csv');
  let other: Promise<void> | null = null;
  const exports = createExports(() => {
    // first when it begins: what was looked for there has not been found
    other ??= writeFile(path, 'mine');
    return dataset;
  }, making);
  const request = { revision: 1, format: 'csv', language: 'en', rows: null } as const;
  const exported = await exports.exportTo(request, { path, fileName: 'a.csv', mayReplace: false });
  expect(exported.ok ? 'written' : exported.problems[0]?.message.key).toBe('problem.saveTargetExists');
  expect(await readdir(folder.path)).toEqual(['a.csv']);
});

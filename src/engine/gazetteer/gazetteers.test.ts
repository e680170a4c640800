import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { scratchFolder } from '../fixtures/scratch-folder.ts';
import { createGazetteers } from './gazetteers.ts';

const nothingOpen = { seen: () => null, file: { path: '', fileName: '' } };

test('a gazetteer that could not be read is read again once it is whole', async () => {
  await using folder = await scratchFolder();
  const path = join(folder.path, 'basemap', 'gazetteer.br');
  await mkdir(join(folder.path, 'basemap'));
  await writeFile(path, 'torn');
  const gazetteers = createGazetteers(folder.path, folder.path, nothingOpen);
  await expect(gazetteers.get()).rejects.toThrow();

  await copyFile('resources/basemap/gazetteer.br', path);
  const whole = await gazetteers.get();
  expect(whole.find('Tokyo', '')).toMatchObject([{ country: 'JP' }]);
  expect(gazetteers.get()).toBe(gazetteers.get());
});

test('a gazetteer whose memory was given back knows the same once it is asked for again', async () => {
  await using folder = await scratchFolder();
  const gazetteers = createGazetteers('resources', folder.path, nothingOpen);
  const first = await gazetteers.get();
  gazetteers.release();
  const again = await gazetteers.get();
  expect(again).not.toBe(first);
  expect(again.find('Pékin', '')).toEqual(first.find('Pékin', ''));
  expect(again.find('Pékin', '')).not.toEqual([]);
});

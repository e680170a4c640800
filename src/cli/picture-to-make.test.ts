import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { scratchFolder } from '../engine/fixtures/scratch-folder.ts';
import { typed } from './fixtures/typed.ts';

const firstDataset = 'resources/datasets/tokyo-gyeongju-china.json';

test.each(['near:Yokohama<40km', 'near:35.4333,139.65<40km'])('a view that asks for %s is drawn', async (search) => {
  await using folder = await scratchFolder();
  const { views, ...dataset } = JSON.parse(readFileSync(firstDataset, 'utf8'));
  const asked = { id: 'near', name: { en: 'Near' }, filters: { search } };
  await writeFile(join(folder.path, 'near.json'), JSON.stringify({ ...dataset, views: [...views, asked] }));
  const { code, printed } = await typed(folder.path, ['export', 'near.json', '--to', 'near.svg', '--view', 'near']);
  expect([code, printed]).toEqual([0, expect.stringMatching(/^14 events/)]);
});

test('of a view, it is told which own maps are not drawn', async () => {
  await using folder = await scratchFolder();
  const { views, ...dataset } = JSON.parse(readFileSync(firstDataset, 'utf8'));
  const maps = [{ path: 'C:\\maps\\old.pmtiles' }, { path: '/maps/off.mbtiles', isShown: false }];
  const asked = { id: 'mapped', name: { en: 'Mapped' }, layers: { maps } };
  await writeFile(join(folder.path, 'mapped.json'), JSON.stringify({ ...dataset, views: [...views, asked] }));
  const { code, told } = await typed(folder.path, ['export', 'mapped.json', '--to', 'm.svg', '--view', 'mapped']);
  expect([code, told]).toEqual([0, 'Your own map “old.pmtiles” is not on the picture.\n']);
});

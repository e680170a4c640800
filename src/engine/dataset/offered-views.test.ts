import { readFileSync } from 'node:fs';
import { assert, expect, test } from 'vitest';
import { untoldSteps } from '../opening-steps.ts';
import { decodeDataset } from './decode-dataset.ts';
import type { LoadedDataset } from './loaded-dataset.ts';

const firstDataset = new URL('../../../resources/datasets/tokyo-gyeongju-china.json', import.meta.url);

async function load(text: string): Promise<LoadedDataset> {
  const result = await decodeDataset(text, untoldSteps);
  assert(result.ok);
  return result.value;
}

test('the first dataset offers two views by name, one with figures on the map and shares beside them', async () => {
  const { offeredViews } = await load(readFileSync(firstDataset, 'utf8'));
  expect(offeredViews.map(({ id }) => id)).toEqual(['opening', 'supply-role']);
  const { layers, brush } = offeredViews[1] ?? {};
  expect(brush).toEqual({ from: Date.UTC(2024, 0, 1), to: Date.UTC(2025, 0, 1) });
  expect(layers?.figures).toMatchObject({ indicator: 'mine-cn', year: null });
  expect(layers?.figures?.beside.map(({ indicator }) => indicator)).toEqual([
    'share-mine-cn',
    'share-refine-cn',
    'share-magnets-cn',
    'jp-dependence',
  ]);
});

test('a view loses what names an indicator that is not there, and says so', async () => {
  const views = [
    {
      id: 'a',
      name: { en: 'A' },
      layers: {
        flows: false,
        figures: { indicator: 'known', year: 2024, beside: [{ indicator: 'gone', name: { en: 'Gone' } }] },
      },
    },
    { id: 'b', name: { en: 'B' }, layers: { events: false, figures: { indicator: 'gone' } } },
    { id: 'c', layers: { figures: {} } },
  ];
  const indicators = [{ id: 'known', name: { en: 'Known' }, unit: 't' }];
  const { offeredViews, problems } = await load(
    JSON.stringify({
      format: 'chronotope-dataset',
      version: 1,
      title: { en: 'Test' },
      events: [{ id: 'e', title: { en: 'E' } }],
      indicators,
      views,
    }),
  );
  expect(offeredViews.map(({ layers }) => layers)).toEqual([
    { flows: false, figures: { indicator: 'known', year: 2024, beside: [], drawnAs: 'fills' } },
    { events: false },
  ]);
  expect(problems.map(({ path }) => path).filter((path) => path.startsWith('views'))).toEqual([
    'views[0].layers.figures.beside[0].indicator',
    'views[1].layers.figures.indicator',
  ]);
});

test('a view that names a map twice shows it once, and says so', async () => {
  const maps = [{ path: '/a.pmtiles', opacity: 0.5 }, { path: '/b.pmtiles' }, { path: '/a.pmtiles' }];
  const { offeredViews, problems } = await load(
    JSON.stringify({
      format: 'chronotope-dataset',
      version: 1,
      title: { en: 'Test' },
      events: [{ id: 'e', title: { en: 'E' } }],
      views: [{ id: 'a', name: { en: 'A' }, layers: { maps } }],
    }),
  );
  expect(offeredViews[0]?.layers?.maps).toEqual([
    { path: '/a.pmtiles', isShown: true, opacity: 0.5 },
    { path: '/b.pmtiles', isShown: true, opacity: 1 },
  ]);
  expect(problems).toMatchObject([{ path: 'views[0].layers.maps[2].path', message: { key: 'problem.mapTwice' } }]);
});

import { expect, assert, test } from 'vitest';
import { untoldSteps } from '../opening-steps.ts';
import { decodeDataset } from './decode-dataset.ts';
import type { LoadedDataset } from './loaded-dataset.ts';

async function load(stories: unknown): Promise<LoadedDataset> {
  const result = await decodeDataset(
    JSON.stringify({
      format: 'chronotope-dataset',
      version: 1,
      title: { en: 'Test' },
      sources: [{ id: 's', title: 'A source' }],
      events: [{ id: 'e', title: { en: 'E' } }],
      stories,
    }),
    untoldSteps,
  );
  assert(result.ok);
  return result.value;
}

test('a step has the instants of its window, and names what is there', async () => {
  const view = { timeExtent: { from: '2025-10', to: '2025-10' }, selection: ['e', 'gone'] };
  const steps = [{ id: 'first', title: { en: 'First' }, minutes: 1.5, sources: ['s', 'gone'], view }];
  const { stories, problems } = await load([{ id: 'story', title: { en: 'Story' }, steps }]);
  expect(stories).toEqual([
    {
      id: 'story',
      title: { en: 'Story' },
      steps: [
        {
          id: 'first',
          title: { en: 'First' },
          minutes: 1.5,
          sources: ['s'],
          view: { timeExtent: { from: Date.UTC(2025, 9, 1), to: Date.UTC(2025, 10, 1) }, selection: ['e'] },
        },
      ],
    },
  ]);
  expect(problems.map(({ path }) => path)).toEqual([
    'stories[0].steps[0].sources[1]',
    'stories[0].steps[0].view.selection[1]',
  ]);
});

test('a step without a view shows what the data says, and a second one of the same id is told', async () => {
  const { stories, problems } = await load([{ id: 'story', title: { en: 'S' }, steps: [{ id: 'a' }, { id: 'a' }] }]);
  expect(stories[0]?.steps).toEqual([{ id: 'a', sources: [], view: {} }]);
  expect(problems).toMatchObject([{ path: 'stories[0].steps[1].id', message: { key: 'problem.duplicateId' } }]);
});

import { expect, assert, test } from 'vitest';
import { untoldSteps } from '../opening-steps.ts';
import { decodeDataset } from './decode-dataset.ts';
import type { LoadedDataset } from './loaded-dataset.ts';

const points = [{ when: '2023', value: 1, sources: ['s'] }];

async function load(claim: Readonly<Record<string, unknown>>): Promise<LoadedDataset> {
  const result = await decodeDataset(
    JSON.stringify({
      format: 'chronotope-dataset',
      version: 1,
      title: { en: 'Test' },
      sources: [{ id: 's', title: 'A source' }],
      events: ['talks', 'controls'].map((id) => ({ id, title: { en: id } })),
      units: [{ id: 't', name: { en: 'tonnes' } }],
      indicators: [{ id: 'reserves', name: { en: 'Reserves' }, unit: 't', points }],
      claims: [
        {
          id: 'c',
          source: 's',
          quotation: { text: 'x', language: 'en' },
          text: { en: 'x' },
          assessment: { verdict: 'open', wording: { en: 'open' } },
          ...claim,
        },
      ],
    }),
    untoldSteps,
  );
  assert(result.ok);
  return result.value;
}

test('what a claim speaks of is more than its context', async () => {
  const { claims, problems } = await load({ events: ['talks'], context: ['controls', 'talks'] });
  expect(claims[0]).toMatchObject({ events: ['talks'], context: ['controls'] });
  expect(problems).toEqual([]);
});

test('a claim has the map that it is read beside, and no part of the world where that is none', async () => {
  const figures = { indicator: 'reserves', year: 2023 };
  const mapExtent = { west: 70, south: 10, east: 140, north: 55 };
  const read = { ...figures, beside: [], drawnAs: 'fills' };
  expect((await load({ map: { figures, mapExtent } })).claims[0]?.map).toEqual({ figures: read, mapExtent });
  const { claims, problems } = await load({ map: { figures, mapExtent: { ...mapExtent, east: 60 } } });
  expect(claims[0]?.map).toEqual({ figures: read });
  expect(problems.map(({ path }) => path)).toEqual(['claims[0].map.mapExtent']);
  expect((await load({ map: { figures: {} } })).claims[0]).not.toHaveProperty('map');
});

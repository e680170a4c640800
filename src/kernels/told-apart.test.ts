import { expect, test } from 'vitest';
import type { KnownPlace } from '../shared/known-place.ts';
import { toldApart } from './told-apart.ts';

function city(name: string, country: string, lng: number, weight: number): KnownPlace {
  return { kind: 'city', country, lng, lat: 0, weight, names: { en: name } };
}

const [west, east] = [city('Springfield', 'US', 0, 100), city('Springfield', 'US', 10, 90)];
const elsewhere = city('Springfield', 'AU', 20, 80);
const alone = city('Spring', 'US', 1, 70);

test('namesakes in one country have the nearest great city of it beside them, and nothing else has', () => {
  const great = [
    city('Kansas City', 'US', 2, 500),
    city('Boston', 'US', 11, 600),
    city('Over the border', 'CA', 1, 900),
  ];
  const told = toldApart([west, east, elsewhere, alone], () => great);
  expect(told.map(({ beside }) => beside)).toEqual([
    { names: { en: 'Kansas City' }, km: 220 },
    { names: { en: 'Boston' }, km: 110 },
    undefined,
    undefined,
  ]);
});

test('of a country without a great city it is the nearest of another; a city is not beside itself', () => {
  const told = toldApart([west, east], () => [west, city('Over the border', 'CA', 1, 900)]);
  expect(told[0]?.beside?.names).toEqual({ en: 'Over the border' });
  const [first, second] = toldApart([west, east], () => [west]);
  expect([first?.beside, second?.beside?.names]).toEqual([undefined, { en: 'Springfield' }]);
});

test('where nothing has a namesake no city is looked for', () => {
  expect(toldApart([west, elsewhere, alone], () => expect.fail('looked for'))).toEqual([west, elsewhere, alone]);
});

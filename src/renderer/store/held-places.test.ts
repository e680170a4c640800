import { expect, test } from 'vitest';
import type { Place } from '../../shared/dataset.ts';
import { holdPlaces, isHeldBy } from './held-places.ts';

const places: readonly Place[] = [
  { id: 'tokyo', name: { en: 'Tokyo' }, coordinates: { lng: 139.7, lat: 35.7 } },
  { id: 'somewhere', name: { en: 'Somewhere' } },
];
const asked = { west: 135, south: 30, east: 145, north: 40 };

test('places are held by their points; one that has none is on no map', () => {
  expect(holdPlaces(places, asked)).toEqual({ points: [{ lng: 139.7, lat: 35.7 }], asked, shown: asked });
});

test('held are what was asked for and what the map made of it, not where a hand went, though it be the same', () => {
  const shown = { ...asked, west: 134, east: 146 };
  const held = { ...holdPlaces(places, asked), shown };
  expect([asked, shown, { ...asked }, { ...shown }].map((extent) => isHeldBy(extent, held))).toEqual([
    true,
    true,
    false,
    false,
  ]);
  expect(isHeldBy(asked, null)).toBe(false);
});

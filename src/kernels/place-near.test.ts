import { expect, test } from 'vitest';
import type { Place } from '../shared/dataset.ts';
import { placeNear } from './place-near.ts';

const place = (id: string, lng: number, lat: number): Place => ({ id, name: { en: id }, coordinates: { lng, lat } });
const places: readonly Place[] = [
  { id: 'nowhere', name: { en: 'nowhere' } },
  place('busan', 129.08, 35.18),
  place('gyeongju', 129.22, 35.86),
  place('taveuni', 179.99, -16.8),
];
/** A degree of longitude is 10 px. */
const worldPx = 3600;

test('finds the nearest place within reach of a hand, and none beyond', () => {
  expect(placeNear(places, { lng: 129.1, lat: 35.3 }, worldPx, 12)).toBe(1);
  expect(placeNear(places, { lng: 129.2, lat: 35.7 }, worldPx, 12)).toBe(2);
  expect(placeNear(places, { lng: 131, lat: 35.2 }, worldPx, 12)).toBeNull();
  expect(placeNear([], { lng: 0, lat: 0 }, worldPx, 12)).toBeNull();
});

test('a place beyond 180° is as near as it looks', () => {
  expect(placeNear(places, { lng: -179.9, lat: -16.8 }, worldPx, 12)).toBe(3);
});

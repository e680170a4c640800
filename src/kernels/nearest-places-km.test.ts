import { expect, test } from 'vitest';
import { nearestPlacesKm } from './nearest-places-km.ts';

const tokyo = { lng: 139.69, lat: 35.69 };
const busan = { lng: 129.04, lat: 35.1 };
const washington = { lng: -77.04, lat: 38.9 };

test('of several places the nearest count', () => {
  expect(nearestPlacesKm([tokyo], [washington, busan])).toBeCloseTo(nearestPlacesKm([busan], [tokyo]) ?? Number.NaN, 6);
  // as the crow flies between the two cities, by any atlas some 960 km
  expect(nearestPlacesKm([tokyo], [busan])).toBeGreaterThan(940);
  expect(nearestPlacesKm([tokyo], [busan])).toBeLessThan(990);
  expect(nearestPlacesKm([tokyo], [tokyo])).toBe(0);
  expect(nearestPlacesKm([], [tokyo])).toBeNull();
});

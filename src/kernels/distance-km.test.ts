import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { LngLat } from '../shared/map-extent.ts';
import { distanceKm } from './distance-km.ts';
import { geodesicKm } from './great-circle.ts';

const place: fc.Arbitrary<LngLat> = fc.record({
  lng: fc.double({ min: -180, max: 180, noNaN: true }),
  lat: fc.double({ min: -90, max: 90, noNaN: true }),
});

test('from Tokyo to Kyoto it is 370 km, across 180° as far as elsewhere, and to nowhere not a number', () => {
  expect(distanceKm({ lng: 139.75, lat: 35.68 }, { lng: 135.77, lat: 35.01 })).toBeCloseTo(370, -1);
  const degree = distanceKm({ lng: 0, lat: 0 }, { lng: 1, lat: 0 });
  expect(distanceKm({ lng: 179.5, lat: 0 }, { lng: -179.5, lat: 0 })).toBeCloseTo(degree, 9);
  expect(distanceKm({ lng: NaN, lat: 0 }, { lng: 1, lat: 0 })).toBeNaN();
});

test('it is that of the ellipsoid but for what the earth is flattened', () => {
  fc.assert(
    fc.property(place, place, (one, other) => {
      const exact = geodesicKm(one, other);
      expect(Math.abs(distanceKm(one, other) - exact)).toBeLessThanOrEqual(0.006 * exact + 0.001);
    }),
  );
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { extentContains } from '../shared/map-extent.ts';
import { growExtent } from './grown-extent.ts';

test('an extent at 180° grows over it, and begins in [−180, 180) all the same', () => {
  expect(growExtent({ west: -178, south: 0, east: -170, north: 4 }, 4, 1)).toEqual({
    west: 178,
    south: -1,
    east: 194,
    north: 5,
  });
});

test('a grown extent is still an extent: within the globe, and it holds what it held', () => {
  const any = fc.record({
    west: fc.double({ min: -180, max: 179.9, noNaN: true }),
    wide: fc.double({ min: 0.001, max: 360, noNaN: true }),
    south: fc.double({ min: -90, max: 89, noNaN: true }),
    high: fc.double({ min: 0.001, max: 180, noNaN: true }),
    byLng: fc.double({ min: 0.001, max: 400, noNaN: true }),
    byLat: fc.double({ min: 0.001, max: 200, noNaN: true }),
  });
  fc.assert(
    fc.property(any, ({ west, wide, south, high, byLng, byLat }) => {
      const north = Math.min(south + high, 90);
      const grown = growExtent({ west, south, east: west + wide, north }, byLng, byLat);
      expect(grown.west).toBeGreaterThanOrEqual(-180);
      expect(grown.west).toBeLessThan(180);
      expect(grown.east).toBeGreaterThan(grown.west);
      expect(grown.east - grown.west).toBeLessThanOrEqual(360 + 1e-9);
      expect(grown.south).toBeGreaterThanOrEqual(-90);
      expect(grown.north).toBeLessThanOrEqual(90);
      expect(extentContains(grown, { lng: west + wide / 2, lat: (south + north) / 2 })).toBe(true);
    }),
  );
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { extentContains, type MapExtent } from '../shared/map-extent.ts';
import { joinExtents } from './joined-extents.ts';

const anyExtent = fc
  .record({
    west: fc.integer({ min: -180, max: 179 }),
    wide: fc.integer({ min: 1, max: 360 }),
    south: fc.integer({ min: -80, max: 79 }),
    high: fc.integer({ min: 1, max: 80 }),
  })
  .map(({ west, wide, south, high }): MapExtent => ({
    west,
    south,
    east: west + wide,
    north: Math.min(south + high, 85),
  }));

/** How wide both are together, with the second one so many times around the globe from where it is. */
function widthAt(a: MapExtent, b: MapExtent, turns: number): number {
  return Math.max(a.east, b.east + turns * 360) - Math.min(a.west, b.west + turns * 360);
}

test('two extents are joined by the narrowest one that holds the corners of both', () => {
  fc.assert(
    fc.property(anyExtent, anyExtent, (a, b) => {
      const joined = joinExtents(a, b);
      for (const { west, south, east, north } of [a, b]) {
        expect(extentContains(joined, { lng: west, lat: south })).toBe(true);
        expect(extentContains(joined, { lng: east, lat: north })).toBe(true);
      }
      const narrowest = Math.min(...[-2, -1, 0, 1, 2].map((turns) => widthAt(a, b, turns)));
      expect(joined.east - joined.west).toBeCloseTo(Math.min(narrowest, 360));
    }),
  );
  const [tokyo, seattle] = [
    { west: 139, south: 35, east: 141, north: 36 },
    { west: -123, south: 47, east: -122, north: 48 },
  ];
  expect(joinExtents(tokyo, seattle)).toEqual({ west: 139, south: 35, east: 238, north: 48 });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { extentContains, wrapLongitude, type MapExtent } from './map-extent.ts';

describe('a wrapped longitude', () => {
  test('lies in [from, from + 360): 180° is −180° from −180 on', () => {
    expect(wrapLongitude(180, -180)).toBe(-180);
    expect(wrapLongitude(-180, -180)).toBe(-180);
    expect(wrapLongitude(180, 170)).toBe(180);
    expect(wrapLongitude(-180, 170)).toBe(180);
    expect(wrapLongitude(169, 170)).toBe(529);
    expect(wrapLongitude(1000, -180)).toBe(-80);
  });

  test('is the same meridian, and stays where it is once it is wrapped', () => {
    const degrees = fc.integer({ min: -2000, max: 2000 });
    fc.assert(
      fc.property(degrees, fc.integer({ min: -180, max: 179 }), (lng, from) => {
        const wrapped = wrapLongitude(lng, from);
        expect(wrapped).toBeGreaterThanOrEqual(from);
        expect(wrapped).toBeLessThan(from + 360);
        expect(Math.abs((wrapped - lng) % 360)).toBe(0);
        expect(wrapLongitude(wrapped, from)).toBe(wrapped);
      }),
    );
  });
});

describe('what an extent contains', () => {
  const extent = (west: number, east: number): MapExtent => ({ west, south: -10, east, north: 10 });
  const holds = (of: MapExtent, lng: number, lat = 0): boolean => extentContains(of, { lng, lat });

  test('goes on over 180°', () => {
    const pacific = extent(139, 238);
    for (const lng of [139, 180, -180, -122]) expect(holds(pacific, lng)).toBe(true);
    for (const lng of [138.9, -121.9, 0]) expect(holds(pacific, lng)).toBe(false);
  });

  test('holds both names of the meridian where it begins or ends there', () => {
    for (const lng of [180, -180]) {
      expect(holds(extent(100, 180), lng)).toBe(true);
      expect(holds(extent(-180, -100), lng)).toBe(true);
      expect(holds(extent(-170, 170), lng)).toBe(false);
    }
  });

  test('is every longitude where it is 360° wide, wherever it begins', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -180, max: 179.99, noNaN: true }),
        fc.double({ min: -180, max: 180, noNaN: true }),
        (west, lng) => {
          expect(holds(extent(west, west + 360), lng)).toBe(true);
        },
      ),
    );
  });

  test('ends at its latitudes, which belong to it', () => {
    expect([holds(extent(0, 10), 5, 10), holds(extent(0, 10), 5, -10)]).toEqual([true, true]);
    expect([holds(extent(0, 10), 5, 10.1), holds(extent(0, 10), 5, -10.1)]).toEqual([false, false]);
  });
});

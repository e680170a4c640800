import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { extentContains } from '../shared/map-extent.ts';
import { mapExtentOfPlaces } from './data-extent.ts';

const placeAt = (lng: number, lat: number) => ({ id: `${lng}`, name: { en: '' }, coordinates: { lng, lat } });

describe('the map extent of places', () => {
  test('goes the short way round: Tokyo and Washington are framed across the Pacific', () => {
    const extent = mapExtentOfPlaces([placeAt(139.7, 35.7), placeAt(-77, 38.9)]);
    expect(extent?.west).toBeCloseTo(139.7 - 14.33, 1);
    expect(extent?.east).toBeCloseTo(283 + 14.33, 1);
  });

  test('is null where nothing has coordinates', () => {
    expect(mapExtentOfPlaces([{ id: 'somewhere', name: { en: 'Somewhere' } }])).toBeNull();
  });

  test('holds every place, with west in [−180, 180) and at most the whole globe', () => {
    const lng = fc.double({ min: -180, max: 179.9, noNaN: true });
    const lat = fc.double({ min: -80, max: 80, noNaN: true });
    fc.assert(
      fc.property(fc.array(fc.tuple(lng, lat), { minLength: 1, maxLength: 12 }), (points) => {
        const extent = mapExtentOfPlaces(points.map(([x, y]) => placeAt(x, y)));
        if (extent === null) throw new Error('there are places');
        expect(extent.west).toBeGreaterThanOrEqual(-180);
        expect(extent.west).toBeLessThan(180);
        expect(extent.east - extent.west).toBeLessThanOrEqual(360);
        for (const [x, y] of points) expect(extentContains(extent, { lng: x, lat: y })).toBe(true);
      }),
    );
  });
});

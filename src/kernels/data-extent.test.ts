import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { extentContains } from '../shared/map-extent.ts';
import { mapExtentAround, mapExtentOfPlaces, timeExtentOfEvents } from './data-extent.ts';
import { dayMs } from './durations.ts';
import { columnsFixture, fromDayOn, onDay, undated, untilDay } from './fixtures/columns.ts';

const placeAt = (lng: number, lat: number) => ({ id: `${lng}`, name: { en: '' }, coordinates: { lng, lat } });

describe('the map extent of places', () => {
  test('goes the short way round: Tokyo and Washington are framed across the Pacific', () => {
    const extent = mapExtentOfPlaces([placeAt(139.7, 35.7), placeAt(-77, 38.9)]);
    expect(extent?.west).toBeCloseTo(139.7 - 14.33, 1);
    expect(extent?.east).toBeCloseTo(283 + 14.33, 1);
  });

  test('of what comes from all over the globe lies around the longitude that is asked for', () => {
    const places = [placeAt(-77, 39), placeAt(-115, 35), placeAt(2, 48), placeAt(105, 35), placeAt(151, -33)];
    const extent = mapExtentAround(places, 170);
    expect(extent?.west).toBeLessThan(2);
    expect(extent?.east).toBeGreaterThan(283);
    const near = [placeAt(139.7, 35.7), placeAt(-77, 38.9)];
    expect(mapExtentAround(near, 0)).toEqual(mapExtentOfPlaces(near));
  });

  test('takes as many places as there are', () => {
    const places = Array.from({ length: 200_000 }, (_, index) => placeAt((index % 90) - 45, (index % 50) - 25));
    expect(mapExtentOfPlaces(places)?.north).toBeCloseTo(24 + 4.9, 6);
  });

  test('is never empty, at a pole either', () => {
    for (const lat of [-90, 88, 90]) {
      const extent = mapExtentOfPlaces([placeAt(10, lat)]);
      if (extent === null) throw new Error('there is a place');
      expect(extent.south).toBeLessThan(extent.north);
      expect(extentContains(extent, { lng: 10, lat })).toBe(true);
    }
  });

  test('shows a country as such, not the ground around its middle', () => {
    const china = { ...placeAt(104, 35), kind: 'country' };
    const extent = mapExtentOfPlaces([china]);
    if (extent === null) throw new Error('there is a place');
    for (const lng of [90, 118]) for (const lat of [21, 49]) expect(extentContains(extent, { lng, lat })).toBe(true);
    // beside what lies far off it adds nothing but its own ground, and across 180° the way is short all the same
    const far = mapExtentOfPlaces([{ ...placeAt(178, -18), kind: 'country' }, placeAt(150, 40)]);
    expect(far?.west).toBeCloseTo(150 - 4.3, 6);
    expect(far?.east).toBeCloseTo(193 + 4.3, 6);
  });

  test('is null where nothing has coordinates', () => {
    expect(mapExtentOfPlaces([{ id: 'somewhere', name: { en: 'Somewhere' } }])).toBeNull();
  });

  test('is not a fraction wider than the globe', () => {
    const extent = mapExtentAround([placeAt(-179.90000000633572, 0), placeAt(0, 0), placeAt(147.6683835272724, 0)], 0);
    if (extent === null) throw new Error('there are places');
    expect(extent.east - extent.west).toBeLessThanOrEqual(360);
  });

  test('holds every place, with west in [−180, 180) and at most the whole globe', () => {
    const lng = fc.double({ min: -180, max: 179.9, noNaN: true });
    const lat = fc.double({ min: -80, max: 80, noNaN: true });
    fc.assert(
      fc.property(fc.array(fc.tuple(lng, lat), { minLength: 1, maxLength: 12 }), fc.option(lng), (points, around) => {
        const places = points.map(([x, y]) => placeAt(x, y));
        const extent = around === null ? mapExtentOfPlaces(places) : mapExtentAround(places, around);
        if (extent === null) throw new Error('there are places');
        expect(extent.west).toBeGreaterThanOrEqual(-180);
        expect(extent.west).toBeLessThan(180);
        expect(extent.east - extent.west).toBeLessThanOrEqual(360);
        for (const [x, y] of points) expect(extentContains(extent, { lng: x, lat: y })).toBe(true);
      }),
    );
  });
});

describe('the time extent of events', () => {
  const day = (date: string): number => Date.parse(date);

  test('is a twentieth wider at both ends', () => {
    const extent = timeExtentOfEvents(columnsFixture([onDay('2025-10-01'), onDay('2025-10-20')]));
    expect(extent).toEqual({ from: day('2025-09-30'), to: day('2025-10-22') });
  });

  test('leaves half a day around a single one', () => {
    const extent = timeExtentOfEvents(columnsFixture([onDay('2025-10-28')]));
    expect(extent).toEqual({ from: day('2025-10-28') - dayMs / 2, to: day('2025-10-29') + dayMs / 2 });
  });

  test('is finite whatever is open, and null where nothing has a date', () => {
    const open = timeExtentOfEvents(columnsFixture([fromDayOn('2025-10-10'), untilDay('2025-10-29', 'open'), undated]));
    expect(open).toEqual({ from: day('2025-10-09'), to: day('2025-10-31') });
    expect(timeExtentOfEvents(columnsFixture([undated]))).toBeNull();
    expect(timeExtentOfEvents(columnsFixture([]))).toBeNull();
  });
});

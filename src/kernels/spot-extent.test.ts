import { describe, expect, it } from 'vitest';
import type { Place } from '../shared/dataset.ts';
import { spotsOfPlaces } from './place-spots.ts';
import { extentOfSpots, partsAtZoom } from './spot-extent.ts';

const place = (id: string, lng: number, lat: number): Place => ({ id, name: { en: id }, coordinates: { lng, lat } });
const spots = spotsOfPlaces([
  place('Busan', 129.03, 35.1),
  place('Gyeongju', 129.21, 35.84),
  place('HICO', 129.2117, 35.8428),
  place('Suva', 178.44, -18.14),
  place('Apia', -171.76, -13.83),
  { id: 'somewhere', name: { en: 'Somewhere' } },
]);

describe('the extent of places', () => {
  it('holds them all', () => {
    const extent = extentOfSpots(spots, [0, 1]);
    expect(extent?.west).toBeCloseTo(129.03, 6);
    expect(extent?.south).toBeCloseTo(35.1, 6);
    expect(extent?.east).toBeCloseTo(129.21, 6);
    expect(extent?.north).toBeCloseTo(35.84, 6);
  });

  it('goes over 180° where that is nearer', () => {
    const extent = extentOfSpots(spots, [3, 4]);
    expect(extent?.west).toBeCloseTo(178.44, 6);
    expect(extent?.east).toBeCloseTo(188.24, 6);
  });

  it('takes as many places as there are', () => {
    const extent = extentOfSpots(
      spots,
      Array.from({ length: 200_000 }, (_, index) => index % 2),
    );
    expect(extent?.east).toBeCloseTo(129.21, 6);
  });

  it('is not empty for a single place, and is nothing for none', () => {
    const extent = extentOfSpots(spots, [0]);
    expect((extent?.east ?? 0) - (extent?.west ?? 0)).toBeGreaterThan(0);
    expect(extentOfSpots(spots, [5])).toBeNull();
  });
});

describe('places that have merged', () => {
  it('part at the zoom at which they are 22 px from one another', () => {
    expect(partsAtZoom(spots, [0, 1], 4)).toBe(false);
    expect(partsAtZoom(spots, [0, 1], 6)).toBe(true);
  });

  it('never part where they are the same place', () => {
    expect(partsAtZoom(spots, [1, 2], 12)).toBe(false);
  });
});

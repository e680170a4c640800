import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { distanceAround } from './longitude-window.ts';
import { groupPlaces } from './place-groups.ts';
import { spotsOfPlaces } from './place-spots.ts';

const place = (lng: number, lat: number) => ({ id: '', name: { en: '' }, coordinates: { lng, lat } });

describe('groups of places', () => {
  test('gather around the first of the order, over 180° too', () => {
    const spots = spotsOfPlaces([place(179.9, 0), place(0, 0), place(-179.9, 0), place(0.1, 0)]);
    expect(groupPlaces(spots, [2, 0, 3, 1], 0.01)).toEqual([
      [2, 0],
      [3, 1],
    ]);
  });

  test('hold every place once, near its first one; first ones keep their distance', () => {
    const anyPlaces = fc.array(
      fc.tuple(fc.double({ min: -180, max: 179.9, noNaN: true }), fc.double({ min: -80, max: 80, noNaN: true })),
      { maxLength: 40 },
    );
    fc.assert(
      fc.property(anyPlaces, fc.double({ min: 0.001, max: 0.3, noNaN: true }), (points, distance) => {
        const spots = spotsOfPlaces(points.map(([lng, lat]) => place(lng, lat)));
        const groups = groupPlaces(spots, [...points.keys()], distance);
        const apart = (a: number, b: number): number =>
          Math.hypot(distanceAround(spots.x[a] ?? 0, spots.x[b] ?? 0), (spots.y[a] ?? 0) - (spots.y[b] ?? 0));
        expect(groups.flat().toSorted((a, b) => a - b)).toEqual([...points.keys()]);
        const seeds = groups.flatMap(([seed]) => seed ?? []);
        for (const [seed = 0, ...others] of groups) {
          for (const other of others) expect(apart(seed, other)).toBeLessThan(distance + 1e-12);
        }
        seeds.forEach((a, at) => {
          for (const b of seeds.slice(0, at)) expect(apart(a, b)).toBeGreaterThanOrEqual(distance - 1e-12);
        });
      }),
    );
  });
});

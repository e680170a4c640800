import fc from 'fast-check';
import { expect, test } from 'vitest';
import { extentContains } from '../shared/map-extent.ts';
import { cornersOfExtent, drawnTo, hasArea, inFirstWorld, outlineCorners } from './drawn-outline.ts';
import { projectLngLat } from './mercator.ts';
import { isInOutline, outlineOf } from './places-in-outline.ts';

test('an outline keeps its shape in the first world', () => {
  const corners = [
    { lng: 539, lat: 10 },
    { lng: 550, lat: 20 },
    { lng: 530, lat: 30 },
  ];
  expect(inFirstWorld(corners).map(({ lng }) => lng)).toEqual([179, 190, 170]);
  expect(inFirstWorld([])).toEqual([]);
});

test('a rectangle has the corners between its ends, a lasso those that were drawn', () => {
  const ends = [
    { x: 1, y: 2 },
    { x: 5, y: 9 },
  ];
  expect(outlineCorners('rectangle', ends).map(({ x, y }) => [x, y])).toEqual([
    [1, 2],
    [5, 2],
    [5, 9],
    [1, 9],
  ]);
  expect(outlineCorners('rectangle', [])).toEqual([]);
  expect(outlineCorners('rectangle', ends.slice(0, 1))).toEqual([]);
  expect(outlineCorners('lasso', ends)).toEqual(ends);
});

test('what lies at one point or along one line has nothing between it, wherever and however it lies', () => {
  const whole = fc.integer({ min: -500, max: 500 });
  fc.assert(
    fc.property(whole, whole, whole, whole, fc.array(fc.integer({ min: -9, max: 9 })), (x, y, dx, dy, steps) => {
      const along = [0, ...steps].map((step) => ({ x: x + step * dx, y: y + step * dy }));
      expect(hasArea(along)).toBe(false);
      const length = Math.hypot(dx, dy);
      if (length < 10) return;
      const beside = { x: x - (dy / length) * 10, y: y + (dx / length) * 10 };
      expect(hasArea([{ x, y }, { x: x + dx, y: y + dy }, beside])).toBe(true);
    }),
  );
  expect(hasArea([])).toBe(false);
});

test('the outline of an extent holds what the extent holds', () => {
  const degrees = (min: number, max: number) => fc.double({ min, max, noNaN: true });
  fc.assert(
    fc.property(
      degrees(-180, 179),
      degrees(1, 350),
      degrees(-70, 0),
      degrees(1, 70),
      degrees(-180, 179),
      degrees(-80, 80),
      (west, width, south, north, lng, lat) => {
        const extent = { west, south, east: west + width, north };
        const outline = outlineOf(cornersOfExtent(extent));
        const isIn = outline !== null && isInOutline(outline, projectLngLat({ lng, lat }));
        // an edge belongs to one side only
        const edge = 1e-6;
        const shrunk = { west: west + edge, south: south + edge, east: west + width - edge, north: north - edge };
        const grown = { west: west - edge, south: south - edge, east: west + width + edge, north: north + edge };
        if (extentContains(shrunk, { lng, lat })) expect(isIn).toBe(true);
        if (!extentContains(grown, { lng, lat })) expect(isIn).toBe(false);
      },
    ),
  );
});

test('a rectangle has two ends, however long the way was', () => {
  expect([1, 2, 3, 4].reduce<readonly number[]>((points, next) => drawnTo('rectangle', points, next), [])).toEqual([
    1, 4,
  ]);
});

test('a lasso keeps its corners in their order, the first and the newest among them, and never more than 500', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 3000 }), (moves) => {
      let points: readonly number[] = [];
      for (let at = 0; at < moves; at++) points = drawnTo('lasso', points, at);
      expect(points.length).toBeLessThanOrEqual(500);
      expect([points[0], points.at(-1)]).toEqual([0, moves - 1]);
      expect(points).toEqual(points.toSorted((a, b) => a - b));
      if (moves <= 500) expect(points).toHaveLength(moves);
    }),
    { numRuns: 30 },
  );
});

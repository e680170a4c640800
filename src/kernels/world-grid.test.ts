import fc from 'fast-check';
import { expect, it } from 'vitest';
import { distanceAround } from './longitude-window.ts';
import { createWorldGrid } from './world-grid.ts';

const point = fc.record({
  x: fc.double({ min: 0, max: 0.999999, noNaN: true }),
  y: fc.double({ min: 0, max: 1, noNaN: true }),
});

it('a grid of the world finds everything within reach, over 180° too, and each thing once', () => {
  fc.assert(
    fc.property(
      fc.array(point, { maxLength: 40 }),
      point,
      fc.double({ min: 0.0001, max: 0.33, noNaN: true }),
      (points, around, reach) => {
        const grid = createWorldGrid(reach, points.length);
        points.forEach(({ x, y }, index) => grid.add(x, y, index));
        const found: number[] = [];
        grid.visitNear(around.x, around.y, (index) => found.push(index));
        expect(new Set(found).size).toBe(found.length);
        points.forEach(({ x, y }, index) => {
          if (Math.hypot(distanceAround(x, around.x), y - around.y) <= reach) expect(found).toContain(index);
        });
      },
    ),
  );
});

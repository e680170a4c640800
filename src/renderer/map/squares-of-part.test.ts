import fc from 'fast-check';
import { expect, test } from 'vitest';
import { squaresOfPart } from './squares-of-part.ts';

const anyPart = fc.record({
  x: fc.double({ min: -1, max: 1, noNaN: true }),
  y: fc.double({ min: -0.2, max: 1, noNaN: true }),
  worldPx: fc.double({ min: 200, max: 60_000, noNaN: true }),
  width: fc.constant(300),
  height: fc.constant(150),
});

/** What is lost where numbers are rounded. */
const nearlyPx = 1e-6;

test('a part of the world is covered by few squares without a gap, but beyond the poles', () => {
  fc.assert(
    fc.property(anyPart, fc.double({ min: 0, max: 300 }), fc.double({ min: 0, max: 150 }), (part, px, py) => {
      const { squares, zoom } = squaresOfPart(part);
      expect(squares.length).toBeLessThanOrEqual(12);
      expect(2 ** zoom * 256).toBeCloseTo(part.worldPx, 3);
      const isOnEarth = (north: number): boolean => north >= 0 && north < 1;
      fc.pre(!Number.isNaN(px + py) && isOnEarth(part.y + py / part.worldPx));
      const reaches = (at: number, from: number, side: number): boolean =>
        at >= from - nearlyPx && at <= from + side + nearlyPx;
      const covers = squares.some(({ x, y, side }) => reaches(px, x, side) && reaches(py, y, side));
      expect(covers).toBe(true);
    }),
  );
});

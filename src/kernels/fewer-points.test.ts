import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fewerPoints } from './fewer-points.ts';

const anyLine = fc
  .array(fc.tuple(fc.integer({ min: -50, max: 50 }), fc.integer({ min: -50, max: 50 })), {
    minLength: 1,
    maxLength: 60,
  })
  .map((points) => points.flat());

test('what is left out lies within the tolerance of what stays', () => {
  fc.assert(
    fc.property(anyLine, fc.double({ min: 0, max: 20, noNaN: true }), (line, tolerance) => {
      const left = fewerPoints(line, tolerance);
      expect(left.slice(0, 2)).toEqual(line.slice(0, 2));
      expect(left.slice(-2)).toEqual(line.slice(-2));
      for (let at = 0; at < line.length; at += 2)
        expect(awayFrom(left, line[at] ?? 0, line[at + 1] ?? 0)).toBeLessThanOrEqual(tolerance + 1e-9);
    }),
  );
});

test('what lies on one line is its two ends', () => {
  expect(fewerPoints([0, 0, 1, 1, 2, 2, 3, 3], 0.1)).toEqual([0, 0, 3, 3]);
  expect(fewerPoints([0, 0, 1, 0.3, 2, 0], 0.2)).toEqual([0, 0, 1, 0.3, 2, 0]);
});

/** How far a point is from a line. */
function awayFrom(line: readonly number[], x: number, y: number): number {
  let least = line.length === 2 ? Math.hypot(x - (line[0] ?? 0), y - (line[1] ?? 0)) : Infinity;
  for (let at = 0; at + 3 < line.length; at += 2) {
    const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = line.slice(at, at + 4);
    const length = (x1 - x0) ** 2 + (y1 - y0) ** 2;
    const along = length === 0 ? 0 : Math.min(Math.max(((x - x0) * (x1 - x0) + (y - y0) * (y1 - y0)) / length, 0), 1);
    least = Math.min(least, Math.hypot(x - x0 - along * (x1 - x0), y - y0 - along * (y1 - y0)));
  }
  return least;
}

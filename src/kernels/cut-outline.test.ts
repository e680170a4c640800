import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lineWithin, ringWithin } from './cut-outline.ts';

const box = { left: 0, top: 0, right: 10, bottom: 10 };
// whole numbers, and often those of the edges
const far = fc.oneof(fc.integer({ min: -10, max: 20 }), fc.constantFrom(-5, 0, 5, 10, 15));
const anyOutline = fc.array(fc.tuple(far, far), { minLength: 2, maxLength: 12 }).map((points) => points.flat());
const slack = 1e-9;

function segmentsOf(points: readonly number[]): readonly (readonly [number, number, number, number])[] {
  return Array.from({ length: Math.max(points.length / 2 - 1, 0) }, (_, at) => {
    const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = points.slice(2 * at, 2 * at + 4);
    return [x0, y0, x1, y1];
  });
}

function isIn(x: number, y: number, room = 0): boolean {
  return x >= -room && y >= -room && x <= 10 + room && y <= 10 + room;
}

function liesOn(points: readonly number[], x: number, y: number): boolean {
  return segmentsOf(points).some(([x0, y0, x1, y1]) => {
    const [one, other] = [Math.hypot(x - x0, y - y0), Math.hypot(x1 - x, y1 - y)];
    return one + other <= Math.hypot(x1 - x0, y1 - y0) + slack;
  });
}

test('the parts of a line lie in the box and on the line, and nothing of it inside is lost', () => {
  fc.assert(
    fc.property(anyOutline, fc.double({ min: 0, max: 1, noNaN: true }), (line, share) => {
      const parts = lineWithin(line, box);
      for (const [x0, y0, x1, y1] of parts.flatMap(segmentsOf)) {
        expect(isIn(x0, y0, slack) && isIn(x1, y1, slack)).toBe(true);
        expect(liesOn(line, (x0 + x1) / 2, (y0 + y1) / 2)).toBe(true);
      }
      for (const [x0, y0, x1, y1] of segmentsOf(line)) {
        const [x, y] = [x0 + (x1 - x0) * share, y0 + (y1 - y0) * share];
        if (isIn(x, y, -1e-6)) expect(parts.some((part) => liesOn(part, x, y))).toBe(true);
      }
    }),
  );
});

test('what runs along the edge of the box is no part of it', () => {
  expect(lineWithin([-5, 5, 0, 5, 0, 8, -5, 8], box)).toEqual([]);
  expect(lineWithin([5, 5, 15, 5], box)).toEqual([[5, 5, 10, 5]]);
  expect(lineWithin([5, 5, 0, 5, 0, 8, 5, 8], box)).toEqual([
    [5, 5, 0, 5],
    [0, 8, 5, 8],
  ]);
});

test('a point of the box is in the cut ring where it is in the whole one', () => {
  const inside = fc.double({ min: 0.01, max: 9.99, noNaN: true });
  fc.assert(
    fc.property(anyOutline, inside, inside, (ring, x, y) => {
      const cut = ringWithin(ring, box);
      for (let at = 0; at < cut.length; at += 2) expect(isIn(cut[at] ?? 0, cut[at + 1] ?? 0, slack)).toBe(true);
      // on a side it may be either
      fc.pre(!liesOn([...ring, ...ring.slice(0, 2)], x, y));
      expect(isFilled(cut, x, y)).toBe(isFilled(ring, x, y));
    }),
  );
});

/** By the even-odd rule. */
function isFilled(ring: readonly number[], x: number, y: number): boolean {
  const above = segmentsOf([...ring, ...ring.slice(0, 2)]).filter(
    ([x0, y0, x1, y1]) => y0 > y !== y1 > y && x < x0 + ((y - y0) / (y1 - y0)) * (x1 - x0),
  );
  return above.length % 2 === 1;
}

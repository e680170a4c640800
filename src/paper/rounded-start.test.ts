import fc from 'fast-check';
import { expect, test } from 'vitest';
import { taperedOutline } from '../kernels/flow-curve.ts';
import { roundedStart } from './rounded-start.ts';

test('a body begins in a half circle before its origin, as wide as it is there, whichever way it goes', () => {
  fc.assert(
    fc.property(fc.double({ min: 0, max: 2 * Math.PI, noNaN: true }), fc.integer({ min: 1, max: 8 }), (angle, wide) => {
      const along = (far: number) => ({ x: 40 + far * Math.cos(angle), y: 60 + far * Math.sin(angle) });
      const outline = taperedOutline([along(0), along(30), along(60)], wide, 3 * wide);
      const rounded = roundedStart(outline);
      expect(rounded.slice(0, outline.length)).toEqual(outline);
      const round = rounded.slice(outline.length);
      expect(round.length).toBeGreaterThan(2);
      for (const { x, y } of round) {
        expect(Math.hypot(x - 40, y - 60)).toBeCloseTo(wide / 2, 6);
        expect((x - 40) * Math.cos(angle) + (y - 60) * Math.sin(angle)).toBeLessThan(0);
      }
    }),
  );
});

test('what has no body stays as it is', () => {
  expect(roundedStart([])).toEqual([]);
});

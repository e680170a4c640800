import fc from 'fast-check';
import { expect, test } from 'vitest';
import { markOf } from './mark-of-geometry.ts';

test('the mark of a bent area lies within it, not in its hollow', () => {
  const ring = [[0, 0], [10, 0], [10, 10], [0, 10], [0, 9], [9, 9], [9, 1], [0, 1], [0, 0]] as const; // prettier-ignore
  const [lng, lat] = markOf({ type: 'Polygon', coordinates: [ring] });
  expect(lng).toBeGreaterThan(9);
  expect(lat).toBeCloseTo(5, 3);
});

test('the mark of any triangle lies within its box', () => {
  const position = fc.tuple(fc.integer({ min: -170, max: 170 }), fc.integer({ min: -80, max: 80 }));
  fc.assert(
    fc.property(position, position, position, (a, b, c) => {
      const [lng, lat] = markOf({ type: 'MultiPolygon', coordinates: [[[a, b, c, a]]] });
      const [lngs, lats] = [
        [a[0], b[0], c[0]],
        [a[1], b[1], c[1]],
      ];
      expect(lng).toBeGreaterThanOrEqual(Math.min(...lngs));
      expect(lng).toBeLessThanOrEqual(Math.max(...lngs));
      expect(lat).toBeGreaterThanOrEqual(Math.min(...lats));
      expect(lat).toBeLessThanOrEqual(Math.max(...lats));
    }),
  );
});

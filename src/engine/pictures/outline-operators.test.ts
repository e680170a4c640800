import fc from 'fast-check';
import { expect, test } from 'vitest';
import { outlineOperators } from './outline-operators.ts';

const unit = fc.integer({ min: -2000, max: 2000 });

test('a curve of one handle goes through the same points as a curve of two', () => {
  fc.assert(
    fc.property(fc.tuple(unit, unit, unit, unit, unit, unit), ([x0, y0, hx, hy, x1, y1]) => {
      const text = outlineOperators([
        { command: 'moveTo', args: [x0, y0] },
        { command: 'quadraticCurveTo', args: [hx, hy, x1, y1] },
        { command: 'closePath', args: [] },
      ]);
      expect(text).toMatch(/^\S+ \S+ m (\S+ ){6}c h$/);
      const [ax = 0, ay = 0, bx = 0, by = 0] = text.split(' m ')[1]?.split(' ').map(Number) ?? [];
      // both halfway
      expect((x0 + 3 * ax + 3 * bx + x1) / 8).toBeCloseTo((x0 + 2 * hx + x1) / 4, 0);
      expect((y0 + 3 * ay + 3 * by + y1) / 8).toBeCloseTo((y0 + 2 * hy + y1) / 4, 0);
    }),
  );
});

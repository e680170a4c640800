import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { allotRows } from './lane-heights.ts';

describe('the rows of the lanes', () => {
  test('go to the lanes that need them, and a lane that has many must need more', () => {
    const needs = [40, 12, 0];
    expect(allotRows(3, 7, (lane, rows) => Math.max((needs[lane] ?? 0) - rows * 4, 0))).toEqual([4, 2, 1]);
  });

  test('are one at least, as many as fit at most, and never for a lane that lacks nothing', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 12 }),
        fc.integer({ min: 0, max: 40 }),
        (wants, total) => {
          const given = allotRows(wants.length, total, (lane, rows) => Math.max((wants[lane] ?? 0) - rows, 0));
          expect(given.reduce((sum, rows) => sum + rows, 0)).toBeLessThanOrEqual(Math.max(total, wants.length));
          for (const [lane, rows] of given.entries()) {
            expect(rows).toBeGreaterThanOrEqual(1);
            expect(rows).toBeLessThanOrEqual(Math.max(wants[lane] ?? 0, 1));
          }
        },
      ),
    );
  });
});

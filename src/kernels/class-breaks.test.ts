import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { classBreaks, naturalClasses, roundestBetween } from './class-breaks.ts';

/** Every way to cut `values` into `count` classes that all hold some. */
function everyCut(length: number, count: number, from = 0): readonly (readonly number[])[] {
  if (count === 1) return [[from]];
  const cuts: (readonly number[])[] = [];
  for (let next = from + 1; next <= length - (count - 1); next++) {
    for (const rest of everyCut(length, count - 1, next)) cuts.push([from, ...rest]);
  }
  return cuts;
}

function squaresWithin(values: readonly number[], starts: readonly number[]): number {
  return starts
    .map((start, index) => values.slice(start, starts[index + 1]))
    .map((part) => {
      const mean = part.reduce((sum, value) => sum + value, 0) / part.length;
      return part.reduce((sum, value) => sum + (value - mean) ** 2, 0);
    })
    .reduce((sum, squares) => sum + squares, 0);
}

describe('class breaks', () => {
  test('stand at round numbers in the gaps between values', () => {
    const reserves = [44e6, 21e6, 22e6, 10e6, 6.9e6, 5.7e6, 3.8e6, 3.5e6, 1.9e6, 1.5e6, 890e3, 4500];
    expect(classBreaks(reserves)).toEqual({ least: [0, 2e6, 5e6, 10e6, 20e6, 40e6], greatest: 44e6 });
  });

  test('are fewer where values are few; zero is a value as others are', () => {
    expect(classBreaks([])).toBeNull();
    expect(classBreaks([0])).toEqual({ least: [0], greatest: 0 });
    expect(classBreaks([94, 94])).toEqual({ least: [0], greatest: 94 });
    expect(classBreaks([0, 3000, 45_000])).toEqual({ least: [0, 2000, 40_000], greatest: 45_000 });
    expect(classBreaks([-5, 5])?.least[0]).toBe(-5);
  });

  test('are the best of all cuts: no other has smaller squares within its classes', () => {
    const anyValues = fc.uniqueArray(fc.integer({ min: -1000, max: 1000 }), { minLength: 1, maxLength: 9 });
    fc.assert(
      fc.property(anyValues, fc.integer({ min: 1, max: 6 }), (drawn, wanted) => {
        const values = drawn.toSorted((a, b) => a - b);
        const count = Math.min(wanted, values.length);
        const found = naturalClasses(values, count);
        const best = Math.min(...everyCut(values.length, count).map((starts) => squaresWithin(values, starts)));
        expect(found).toHaveLength(count);
        expect(squaresWithin(values, found)).toBeCloseTo(best, 6);
      }),
    );
  });

  test('rise, leave no class without a value, and are at most six', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 0, max: 1e9, noNaN: true }), { minLength: 1, maxLength: 400 }),
        (values) => {
          const { least, greatest } = classBreaks(values) ?? { least: [], greatest: 0 };
          expect(least.length).toBeLessThanOrEqual(6);
          least.forEach((from, index) => {
            const to = least[index + 1] ?? Number.POSITIVE_INFINITY;
            expect(from).toBeLessThan(to);
            expect(values.some((value) => value >= from && value < to)).toBe(true);
          });
          expect(greatest).toBe(Math.max(...values));
        },
      ),
    );
  });

  test('the roundest number between two is greater than the one and at most the other', () => {
    const any = fc.double({ min: -1e9, max: 1e9, noNaN: true });
    fc.assert(
      fc.property(any, any, (a, b) => {
        fc.pre(a !== b);
        const found = roundestBetween(Math.min(a, b), Math.max(a, b));
        expect(found).toBeGreaterThan(Math.min(a, b));
        expect(found).toBeLessThanOrEqual(Math.max(a, b));
      }),
    );
    expect([roundestBetween(0, 3000), roundestBetween(1.6, 1.8), roundestBetween(22e6, 44e6)]).toEqual([
      2000, 1.8, 40e6,
    ]);
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cellClasses, classOfCount, rampStep } from './cell-scale.ts';

describe('the classes of cells', () => {
  test('are equal steps of the logarithm, in whole numbers', () => {
    expect(cellClasses(510)).toEqual([1, 3, 8, 23, 64, 180]);
  });

  test('are the numbers themselves where there are few', () => {
    expect(cellClasses(0)).toEqual([1]);
    expect(cellClasses(1)).toEqual([1]);
    expect(cellClasses(4)).toEqual([1, 2, 3, 4]);
  });

  test('rise, and give every number one class', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_000_000 }), (most) => {
        const classes = cellClasses(most);
        expect(classes[0]).toBe(1);
        expect(classes.toSorted((a, b) => a - b)).toEqual(classes);
        expect(new Set(classes).size).toBe(classes.length);
        expect(classOfCount(classes, most)).toBe(classes.length - 1);
        for (const [index, least] of classes.entries()) expect(classOfCount(classes, least)).toBe(index);
      }),
    );
  });

  test('stretch over the whole ramp: the fullest cell always has the full colour', () => {
    expect([0, 1, 2].map((index) => rampStep([1, 2, 3], index))).toEqual([0, 3, 5]);
    expect(rampStep([1], 0)).toBe(5);
  });
});

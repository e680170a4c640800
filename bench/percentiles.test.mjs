import { expect, test } from 'vitest';
import { NoFigureError } from './no-figure-error.mjs';
import { percentiles } from './percentiles.mjs';

test('the middle and the slow end of some samples, in any order', () => {
  expect(percentiles([5, 1, 4, 2, 3])).toEqual({ p50: 3, p95: 5 });
  expect(percentiles([0.12345], { decimals: 3, least: 1 })).toEqual({ p50: 0.123, p95: 0.123 });
});

test('too few samples give no figure, and least of all the best one', () => {
  expect(() => percentiles([])).toThrow(NoFigureError);
  expect(() => percentiles([], { least: 0 })).toThrow(NoFigureError);
  expect(() => percentiles([1, 2, 3, 4])).toThrow('gave 4 samples, 5 are needed');
});

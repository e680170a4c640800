import { expect, test } from 'vitest';
import { extremesOf } from './extremes.ts';

test('the extremes of any number of values', () => {
  expect(extremesOf([3, -1, 2])).toEqual({ least: -1, greatest: 3 });
  expect(extremesOf(Float64Array.from({ length: 200_000 }, (_, at) => at))).toEqual({ least: 0, greatest: 199_999 });
});

test('of nothing are no interval', () => {
  expect(extremesOf([])).toEqual({ least: Infinity, greatest: -Infinity });
});

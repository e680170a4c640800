import { expect, test } from 'vitest';
import { typedMinutes } from './typed-minutes.ts';

test.each([
  ['2', 2],
  [' 1,5 ', 1.5],
  ['.5', 0.5],
  ['600', 600],
  ['', null],
  ['0', undefined],
  ['-3', undefined],
  ['601', undefined],
  ['1e2', undefined],
  ['soon', undefined],
])('%j', (typed, minutes) => {
  expect(typedMinutes(typed)).toBe(minutes);
});

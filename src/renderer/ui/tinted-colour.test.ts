import { expect, test } from 'vitest';
import { tinted } from './tinted-colour.ts';

test('a colour gets its alpha, in short notation too', () => {
  expect(tinted('#1A2b3c', 0.5)).toBe('#1A2b3c80');
  expect(tinted('#fff', 1)).toBe('#ffffffff');
  expect(tinted('#fff', 0)).toBe('#ffffff00');
});

test('another notation stays as it is', () => {
  expect(tinted('rgb(1 2 3)', 0.5)).toBe('rgb(1 2 3)');
});

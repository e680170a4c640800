import { expect, test } from 'vitest';
import { isDense } from './lane-density.ts';

test('a density takes the place of marks at one event per 6 px, and gives way again at one per 8 px', () => {
  expect(isDense(101, 600, false)).toBe(true);
  expect(isDense(100, 600, false)).toBe(false);
  expect(isDense(90, 600, true)).toBe(true);
  expect(isDense(75, 600, true)).toBe(false);
});

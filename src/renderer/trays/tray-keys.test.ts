import { expect, test } from 'vitest';
import { indexReached } from './tray-keys.ts';

test('keys go through a tray and stop at its ends; from nowhere they begin at the first event', () => {
  expect(indexReached('ArrowDown', -1, 5, 2)).toBe(0);
  expect(indexReached('ArrowUp', 0, 5, 2)).toBe(0);
  expect(indexReached('PageDown', 3, 5, 2)).toBe(4);
  expect(indexReached('End', 1, 5, 2)).toBe(4);
  expect(indexReached('a', 1, 5, 2)).toBeNull();
  expect(indexReached('ArrowDown', -1, 0, 2)).toBeNull();
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { itemReached } from './list-keys.ts';

/** Two sections: heads at 0 and 3. */
const plan = { items: Int32Array.of(~0, 7, 5, ~1, 6), groups: Uint32Array.of(0, 1), heads: Uint32Array.of(0, 3) };

test('arrows go over the heads, and stay at both ends', () => {
  expect(itemReached(plan, -1, 'ArrowDown', 3)).toBe(1);
  expect(itemReached(plan, 2, 'ArrowDown', 3)).toBe(4);
  expect(itemReached(plan, 4, 'ArrowUp', 3)).toBe(2);
  expect(itemReached(plan, 4, 'ArrowDown', 3)).toBe(4);
  expect(itemReached(plan, 1, 'ArrowUp', 3)).toBe(1);
});

test('every key of the list leads to an option, other keys nowhere', () => {
  const keys = ['ArrowDown', 'ArrowUp', 'PageDown', 'PageUp', 'Home', 'End'];
  fc.assert(
    fc.property(
      fc.integer({ min: -1, max: 4 }),
      fc.constantFrom(...keys),
      fc.integer({ min: 1, max: 9 }),
      (from, key, page) => {
        expect(plan.items[itemReached(plan, from, key, page) ?? 0]).toBeGreaterThanOrEqual(0);
      },
    ),
  );
  expect(itemReached(plan, 1, 'a', 3)).toBeNull();
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { columnsFixture, onDay } from '../../kernels/fixtures/columns.ts';
import { countBlocks } from '../../kernels/list-blocks.ts';
import { finish } from '../../kernels/finish.ts';
import { entriesInGroups } from '../../kernels/list-entries.ts';
import { categoryGroups } from '../../kernels/list-groups.ts';
import { rowOfItem } from '../../kernels/list-items.ts';
import { cutTime } from '../../kernels/time-cut.ts';
import { itemReached } from './list-keys.ts';

/** Two sections: heads at 0 and 3. */
const columns = columnsFixture([0, 0, 1].map((category) => ({ ...onDay('2025-10-28'), category })));
const entries = finish(entriesInGroups(columns.byList, categoryGroups(columns, 2), false));
const list = countBlocks(columns, entries, new Uint16Array(3), cutTime(columns, null));

test('arrows go over the heads, and stay at both ends', () => {
  expect(itemReached(list, -1, 'ArrowDown', 3)).toBe(1);
  expect(itemReached(list, 2, 'ArrowDown', 3)).toBe(4);
  expect(itemReached(list, 4, 'ArrowUp', 3)).toBe(2);
  expect(itemReached(list, 4, 'ArrowDown', 3)).toBe(4);
  expect(itemReached(list, 1, 'ArrowUp', 3)).toBe(1);
});

test('every key of the list leads to an option, other keys nowhere', () => {
  const keys = ['ArrowDown', 'ArrowUp', 'PageDown', 'PageUp', 'Home', 'End'];
  fc.assert(
    fc.property(
      fc.integer({ min: -1, max: 4 }),
      fc.constantFrom(...keys),
      fc.integer({ min: 1, max: 9 }),
      (from, key, page) => {
        expect(rowOfItem(list, itemReached(list, from, key, page) ?? 0)).toBeGreaterThanOrEqual(0);
      },
    ),
  );
  expect(itemReached(list, 1, 'a', 3)).toBeNull();
});

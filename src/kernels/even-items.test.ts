import fc from 'fast-check';
import { expect, test } from 'vitest';
import { evenItems, evenRows } from './even-items.ts';
import { columnsFixture, onDay } from './fixtures/columns.ts';
import { countBlocks } from './list-blocks.ts';
import { finish } from './finish.ts';
import { entriesInGroups } from './list-entries.ts';
import { categoryGroups } from './list-groups.ts';
import { isHead, itemCount } from './list-items.ts';
import { cutTime } from './time-cut.ts';

function blocksOf(categories: readonly number[], hidden: readonly boolean[]) {
  const columns = columnsFixture(categories.map((category) => ({ ...onDay('2025-10-28'), category })));
  const mask = Uint16Array.from(categories, (_, row) => (hidden[row] === true ? 1 : 0));
  const entries = finish(entriesInGroups(columns.byList, categoryGroups(columns, 5), false));
  return countBlocks(columns, entries, mask, cutTime(columns, null));
}

test('items stand one under the other, and each distance from the top leads to the one that stands there', () => {
  fc.assert(
    fc.property(fc.array(fc.nat({ max: 4 }), { minLength: 1 }), fc.array(fc.boolean()), (categories, hidden) => {
      const blocks = blocksOf(categories, hidden);
      const items = evenItems(blocks, 46, 28);
      let top = 0;
      for (let item = 0; item < itemCount(blocks); item++) {
        const height = isHead(blocks, item) ? 28 : 46;
        expect(items.topOf(item)).toBe(top);
        expect([items.itemAt(top), items.itemAt(top + height - 1)]).toEqual([item, item]);
        top += height;
      }
      expect([items.height, items.topOf(items.count)]).toEqual([top, top]);
      expect([items.itemAt(-5), items.itemAt(top + 5)]).toEqual([items.count === 0 ? -1 : 0, items.count - 1]);
    }),
  );
});

test('rows of one height', () => {
  const rows = evenRows(3, 40);
  expect([rows.height, rows.topOf(2), rows.itemAt(79), rows.itemAt(500)]).toEqual([120, 80, 1, 2]);
  expect(evenRows(0, 40).itemAt(0)).toBe(-1);
});

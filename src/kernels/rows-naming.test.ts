import fc from 'fast-check';
import { expect, test } from 'vitest';
import { columnsFixture, undated } from './fixtures/columns.ts';
import { itemsOfRows, rowsNaming } from './rows-naming.ts';

const lists = fc.array(fc.array(fc.nat(5), { maxLength: 4 }), { maxLength: 15 });
const columnOf = (given: readonly (readonly number[])[]) =>
  columnsFixture(given.map((actors) => ({ ...undated, actors }))).actors;

test('the rows that name an item are those whose lists have it, each once', () => {
  fc.assert(
    fc.property(lists, fc.nat(5), (given, item) => {
      const rows = given.flatMap((list, row) => (list.includes(item) ? [row] : []));
      expect(rowsNaming(columnOf(given), item)).toEqual(rows);
    }),
  );
});

test('items are counted once a row, those of the most rows first', () => {
  fc.assert(
    fc.property(lists, (given) => {
      const rows = given.map((_, row) => row);
      const items = itemsOfRows(columnOf(given), rows);
      for (const { item, count } of items) expect(count).toBe(given.filter((list) => list.includes(item)).length);
      expect(new Set(items.map(({ item }) => item))).toEqual(new Set(given.flat()));
      expect(items).toHaveLength(new Set(given.flat()).size);
      const counts = items.map(({ count }) => count);
      expect(counts).toEqual(counts.toSorted((a, b) => b - a));
    }),
  );
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ListColumn } from '../shared/event-columns.ts';
import { listSets, singleSets, type ValueSets } from './value-sets.ts';

function listsOf(rows: readonly (readonly number[])[]): ListColumn {
  const offsets = new Uint32Array(rows.length + 1);
  rows.forEach((items, row) => (offsets[row + 1] = (offsets[row] ?? 0) + items.length));
  return { offsets, values: Uint32Array.from(rows.flat()) };
}

function valuesOf({ sets, offsets, values }: ValueSets): readonly (readonly number[])[] {
  return Array.from(sets, (set) => Array.from(values.subarray(offsets[set], offsets[set + 1])));
}

test('rows with the same values have the same set, each value stands once, and none of all is a value too', () => {
  const sets = listSets(listsOf([[2, 0], [], [2, 0, 2], [1], [1, 1]]), 3, null);
  expect(valuesOf(sets)).toEqual([[2, 0], [3], [2, 0], [1], [1]]);
  expect(sets.sets).toEqual(Uint8Array.of(0, 1, 0, 2, 2));
});

test('items are told by their values, and one that has none only where no other has any', () => {
  const valueOf = Uint32Array.of(0, 0, 1, 2);
  expect(valuesOf(listSets(listsOf([[0, 1], [1, 2], [3], [3, 2]]), 2, valueOf))).toEqual([[0], [0, 1], [2], [1]]);
});

test('a column of one value a row is its own sets', () => {
  expect(valuesOf(singleSets(Uint8Array.of(2, 0, 2), 3))).toEqual([[2], [0], [2]]);
});

test('more sets than fit a byte, or two, keep their values', () => {
  const rows = Array.from({ length: 70_000 }, (_, row) => [row % 301, 301 + (row % 233)]);
  const many = listSets(listsOf(rows), 534, null);
  expect([many.sets.BYTES_PER_ELEMENT, valuesOf(many)]).toEqual([4, rows]);
  const fewer = listSets(listsOf(rows.slice(0, 300)), 534, null);
  expect([fewer.sets.BYTES_PER_ELEMENT, valuesOf(fewer)]).toEqual([2, rows.slice(0, 300)]);
});

test('every row has its values, whatever the lists', () => {
  const anyRows = fc.array(fc.array(fc.nat(5), { maxLength: 5 }), { maxLength: 40 });
  fc.assert(
    fc.property(anyRows, fc.option(fc.uint32Array({ minLength: 6, maxLength: 6, max: 6 })), (rows, valueOf) => {
      const found = listSets(listsOf(rows), 6, valueOf);
      const naive = rows.map((items) => {
        const values = new Set(items.map((item) => valueOf?.[item] ?? item).filter((value) => value !== 6));
        return values.size === 0 ? [6] : [...values];
      });
      expect(valuesOf(found)).toEqual(naive);
    }),
  );
});

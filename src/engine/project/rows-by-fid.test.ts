import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rowsByFid } from './rows-by-fid.ts';

test('a row is found by its number in the table, whether numbers are dense, sparse or below 0', () => {
  const dense = fc.integer({ min: 1, max: 30 });
  const any = fc.oneof(dense, fc.integer({ min: -5, max: 2 ** 40 }));
  const lists = fc.oneof(fc.uniqueArray(dense, { minLength: 10 }), fc.uniqueArray(any));
  fc.assert(
    fc.property(lists, any, (numbers, other) => {
      const rowOf = rowsByFid(Float64Array.from(numbers));
      expect(numbers.map(rowOf)).toEqual([...numbers.keys()]);
      expect(rowOf(other)).toBe(numbers.includes(other) ? numbers.indexOf(other) : null);
    }),
  );
});

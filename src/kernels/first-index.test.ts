import fc from 'fast-check';
import { expect, test } from 'vitest';
import { firstIndex } from './first-index.ts';

test('the first index is that of a plain search, from wherever it is known to be no earlier', () => {
  const sorted = fc.array(fc.nat({ max: 20 })).map((values) => values.toSorted((a, b) => a - b));
  fc.assert(
    fc.property(sorted, fc.nat({ max: 21 }), fc.nat(), (values, wanted, at) => {
      const found = values.findIndex((value) => value >= wanted);
      const expected = found < 0 ? values.length : found;
      expect(firstIndex(values.length, (index) => (values[index] ?? 0) >= wanted, at % (expected + 1))).toBe(expected);
    }),
  );
  expect([firstIndex(0, () => true), firstIndex(3, () => true), firstIndex(3, () => false)]).toEqual([0, 0, 3]);
});

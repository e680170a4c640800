import fc from 'fast-check';
import { expect, test } from 'vitest';
import { GrowingTexts } from './growing-columns.ts';
import { compareIds, orderById } from './row-orders.ts';

/** Many that begin alike, some that are others' beginning, some twice, some with a byte of zero. */
const ids = fc
  .tuple(
    fc.constantFrom('', 'e', 'event-of-the-year-'),
    fc.array(fc.string({ unit: fc.constantFrom('\0', 'a', 'é', '漢', '1') })),
  )
  .map(([start, ends]) => ends.map((end) => start + end));

test('orders rows by the bytes of their ids, as comparing them whole does', () => {
  fc.assert(
    fc.property(ids, (texts) => {
      const column = columnOf(texts);
      const compared = texts.map((_, row) => row).toSorted((a, b) => compareIds(column, a, column, b) || a - b);
      expect([...orderById(column)]).toEqual(compared);
    }),
  );
});

function columnOf(texts: readonly string[]): ReturnType<GrowingTexts['column']> {
  const growing = new GrowingTexts(texts.length);
  for (const text of texts) growing.add(text);
  return growing.column();
}

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { listOrder } from '../../kernels/fixtures/list-order.ts';
import { whenFlag } from '../../shared/when.ts';
import { GrowingTexts } from './growing-columns.ts';
import { compareIds, orderByEnd, orderById, orderByList, orderByStart } from './row-orders.ts';

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

const instants = fc.oneof(fc.constantFrom(-Infinity, Infinity, 0, -0, 1), fc.integer({ min: -2e14, max: 2e14 }));
const dates = fc.array(fc.record({ start: instants, first: instants, last: instants, isDated: fc.boolean() }));

test('orders rows by their start, by their end and as in a list, as comparing them does', () => {
  fc.assert(
    fc.property(dates, (rows) => {
      const startEarliest = Float64Array.from(rows, ({ start }) => start);
      const endEarliest = Float64Array.from(rows, ({ first }) => first);
      const endLatest = Float64Array.from(rows, ({ last }) => last);
      const whenFlags = Uint16Array.from(rows, ({ isDated }) => (isDated ? whenFlag.interval : whenFlag.undated));
      const bounds = { startEarliest, endEarliest, endLatest, whenFlags };
      const dated = rows.flatMap(({ isDated }, row) => (isDated ? [row] : []));
      const by = (key: Float64Array, a: number, b: number): number => {
        const [left = 0, right = 0] = [key[a], key[b]];
        return left === right ? 0 : left < right ? -1 : 1;
      };
      const byEnd = dated.toSorted((a, b) => by(endLatest, a, b) || a - b);
      expect([...orderByEnd(bounds)]).toEqual(byEnd);
      expect([...orderByStart(bounds, orderByEnd(bounds))]).toEqual(byEnd.toSorted((a, b) => by(startEarliest, a, b)));
      expect(orderByList(bounds, orderByStart(bounds, orderByEnd(bounds)))).toEqual(listOrder(bounds));
    }),
  );
});

function columnOf(texts: readonly string[]): ReturnType<GrowingTexts['column']> {
  const growing = new GrowingTexts(texts.length);
  for (const text of texts) growing.add(text);
  return growing.column();
}

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { whenFlag } from '../shared/when.ts';
import { listOrder } from './fixtures/list-order.ts';
import { orderByEnd, orderByList, orderByStart } from './time-orders.ts';

const numbers = (length: number): Uint32Array => new Uint32Array(length);

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
      expect([...orderByEnd(bounds, numbers)]).toEqual(byEnd);
      expect([...orderByStart(bounds, orderByEnd(bounds, numbers), numbers)]).toEqual(
        byEnd.toSorted((a, b) => by(startEarliest, a, b)),
      );
      expect(orderByList(bounds, orderByStart(bounds, orderByEnd(bounds, numbers), numbers), numbers)).toEqual(
        listOrder(bounds),
      );
    }),
  );
});

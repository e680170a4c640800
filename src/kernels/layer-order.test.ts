import fc from 'fast-check';
import { expect, test } from 'vitest';
import { completedOrder, movedInOrder } from './layer-order.ts';

const all = ['a', 'b', 'c', 'd'] as const;

test('a name moves a step up or down, and stays at either end', () => {
  expect(movedInOrder(all, 'b', 1)).toEqual(['a', 'c', 'b', 'd']);
  expect(movedInOrder(all, 'b', -1)).toEqual(['b', 'a', 'c', 'd']);
  expect(movedInOrder(all, 'd', 1)).toBe(all);
  expect(movedInOrder(all, 'a', -1)).toBe(all);
});

test('what is not asked for lies under what is', () => {
  expect(completedOrder(['c', 'a', 'c'], all)).toEqual(['b', 'd', 'c', 'a']);
  expect(completedOrder([], all)).toEqual(all);
});

test('no step loses or doubles a name, and the others keep their order', () => {
  const anyName = fc.constantFrom(...all);
  fc.assert(
    fc.property(
      fc.shuffledSubarray([...all]),
      fc.array(fc.tuple(anyName, fc.integer({ min: -5, max: 5 }))),
      (asked, steps) => {
        let order = completedOrder(asked, all);
        for (const [name, by] of steps) {
          const next = movedInOrder(order, name, by);
          expect(next.toSorted()).toEqual(all);
          expect(next.filter((other) => other !== name)).toEqual(order.filter((other) => other !== name));
          expect(next.indexOf(name)).toBe(Math.min(Math.max(order.indexOf(name) + by, 0), all.length - 1));
          order = next;
        }
      },
    ),
  );
});

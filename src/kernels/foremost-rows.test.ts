import fc from 'fast-check';
import { expect, test } from 'vitest';
import { columnsFixture, onDay } from './fixtures/columns.ts';
import { extentOf, furthest, timedEvent } from './fixtures/timed-events.ts';
import { passesFilters } from './filter-mask.ts';
import { findForemost } from './foremost-rows.ts';
import { listKey } from './list-order.ts';
import { cutTime } from './time-cut.ts';

test('the foremost events are those of the greatest importance, in the order of the list', () => {
  const events = [4, 5, 2, 5, 4].map((importance, day) => ({ ...onDay(`2025-10-0${5 - day}`), importance }));
  const columns = columnsFixture(events);
  const foremost = (most: number, mask = new Uint16Array(5)) =>
    findForemost(columns).rowsAt(mask, cutTime(columns, null), most);
  expect(foremost(3)).toEqual([4, 3, 1]);
  expect(foremost(9)).toEqual([4, 3, 2, 1, 0]);
  expect(foremost(2, Uint16Array.of(0, 1, 0, 0, 0))).toEqual([4, 3]);
  expect(foremost(3, new Uint16Array(5).fill(1))).toEqual([]);
});

test('whatever filters them, they are those of a sort of all that pass, also among many blocks', () => {
  const instant = fc.integer({ min: -furthest, max: furthest });
  const anyEvent = fc.record({
    time: fc.tuple(instant, instant, instant, instant, instant).map(timedEvent),
    importance: fc.integer({ min: 1, max: 5 }),
    bits: fc.constantFrom(0, 0, 0, 2),
  });
  const anyBrush = fc.option(fc.tuple(instant, instant).map(extentOf));
  fc.assert(
    fc.property(
      fc.array(anyEvent, { maxLength: 30 }),
      fc.constantFrom(1, 200),
      anyBrush,
      fc.integer({ min: 1, max: 6 }),
      (few, times, brush, most) => {
        const events = Array.from({ length: times }, () => few).flat();
        const columns = columnsFixture(events.map(({ time, importance }) => ({ ...time, importance })));
        const mask = Uint16Array.from(events, ({ bits }) => bits);
        const passing = Array.from(columns.byList).filter((row) => passesFilters(columns, mask, brush, row));
        const level = (row: number): number => columns.importance[row] ?? 0;
        const isEarlier = (row: number): number => Number(brush !== null && listKey(columns, row) < brush.from);
        const chosen = new Set(
          passing.toSorted((a, b) => level(b) - level(a) || isEarlier(a) - isEarlier(b)).slice(0, most),
        );
        expect(findForemost(columns).rowsAt(mask, cutTime(columns, brush), most)).toEqual(
          passing.filter((row) => chosen.has(row)),
        );
      },
    ),
    { numRuns: 60 },
  );
});

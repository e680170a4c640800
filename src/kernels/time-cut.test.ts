import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { TimeExtent } from '../shared/when.ts';
import { possiblyIn } from './filter-mask.ts';
import { columnsFixture, undated } from './fixtures/columns.ts';
import { extentOf, furthest, timedEvent } from './fixtures/timed-events.ts';
import { changedRows, cutTime, isInCut, timeChanges } from './time-cut.ts';

const instant = fc.integer({ min: -furthest, max: furthest });
const anyTimedEvent = fc.tuple(instant, instant, instant, instant, instant).map(timedEvent);
const anyBrush = fc.tuple(instant, instant).map(extentOf);

const nothing = { startPrecision: 'none', endPrecision: 'none', flags: 0 } as const;
const at = (from: number, to: number) => ({
  startEarliest: from,
  startLatest: from,
  endEarliest: to,
  endLatest: to,
  ...nothing,
});

/** How often each row counts at a cut, by changes from that of no brush. */
function visited(columns: ReturnType<typeof columnsFixture>, extents: readonly (TimeExtent | null)[]): number[] {
  const times = Array.from({ length: columns.count }, () => 1);
  let before = cutTime(columns, null);
  for (const extent of extents) {
    const after = cutTime(columns, extent);
    for (const { rows, by } of timeChanges(columns, before, after)) {
      for (const row of rows) times[row] = (times[row] ?? 0) + by;
    }
    before = after;
  }
  return times;
}

const passing = (columns: ReturnType<typeof columnsFixture>, brush: TimeExtent | null): number[] =>
  Array.from({ length: columns.count }, (_, row) => (brush === null || possiblyIn(columns, row, brush) ? 1 : 0));

describe('a cut through time', () => {
  test('counts what starts before its end, less what ends before its begin', () => {
    const columns = columnsFixture([at(0, 10), at(10, 20), at(19, 30), at(20, 30), at(-Infinity, 12), undated]);
    expect(cutTime(columns, { from: 10, to: 20 })).toMatchObject({ starts: 4, ends: 1, undated: false });
    expect(cutTime(columns, null)).toMatchObject({ starts: 5, ends: 0, undated: true });
    expect([0, 1, 2, 3, 4, 5].map((row) => isInCut(columns, cutTime(columns, { from: 10, to: 20 }), row))).toEqual(
      passing(columns, { from: 10, to: 20 }).map((one) => one === 1),
    );
  });

  test('holds what spans an empty brush, and nothing that has no length at its instant', () => {
    const columns = columnsFixture([at(5, 5), at(0, 10), at(5, 10), at(0, 5)]);
    expect(visited(columns, [{ from: 5, to: 5 }])).toEqual([0, 1, 0, 0]);
  });

  test('tells how many rows move, and gives an event that it jumps over both ways', () => {
    const columns = columnsFixture([at(0, 1), at(4, 5), at(8, 9)]);
    const [before, after] = [cutTime(columns, { from: 0, to: 2 }), cutTime(columns, { from: 8, to: 10 })];
    expect(changedRows(before, after)).toBe(4);
    expect(timeChanges(columns, before, after).map(({ rows, by }) => [by, ...rows])).toEqual([
      [1, 1, 2],
      [-1, 0, 1],
    ]);
  });

  test('after any brushes, each row counts once where it possibly lies in the last one, else not at all', () => {
    fc.assert(
      fc.property(
        fc.array(anyTimedEvent, { maxLength: 30 }),
        fc.array(fc.option(anyBrush), { minLength: 1, maxLength: 6 }),
        (events, brushes) => {
          const columns = columnsFixture(events);
          const last = brushes.at(-1) ?? null;
          expect(visited(columns, brushes)).toEqual(passing(columns, last));
          const cut = cutTime(columns, last);
          expect(events.map((_, row) => (isInCut(columns, cut, row) ? 1 : 0))).toEqual(passing(columns, last));
        },
      ),
    );
  });
});

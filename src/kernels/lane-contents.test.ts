import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { EventColumns } from '../shared/event-columns.ts';
import type { TimeExtent } from '../shared/when.ts';
import { passesFilters, possiblyIn } from './filter-mask.ts';
import { columnsFixture, undated } from './fixtures/columns.ts';
import { bitLanes, contentsFixture } from './fixtures/lane-contents.ts';
import { furthest, timedEvent } from './fixtures/timed-events.ts';
import { tallyLanes } from './lane-bins.ts';
import { densityOf } from './lane-density.ts';
import { cutIntoBlocks, indexLanes } from './lane-index.ts';
import { tailsOfBrush } from './lane-tails.ts';
import { cutTime } from './time-cut.ts';
import { linearTimeScale } from './time-scale.ts';

const instant = fc.integer({ min: -furthest, max: furthest });
const anyEvent = fc.record({
  when: fc.tuple(instant, instant, instant, instant, instant),
  // the lanes that it is in, as bits
  category: fc.nat({ max: 7 }),
  passes: fc.boolean(),
});
// more events than a block holds, so that blocks are skipped, too
const manyEvents = fc.oneof(
  fc.array(anyEvent, { maxLength: 30 }),
  fc.array(anyEvent, { minLength: 130, maxLength: 300 }),
  fc.array(
    anyEvent.map((event) => ({ ...event, passes: true })),
    { minLength: 130, maxLength: 200 },
  ),
);
const extent = fc
  .tuple(instant, fc.integer({ min: 1, max: furthest }))
  .map(([from, length]): TimeExtent => ({ from, to: from + length }));
const laneCount = 3;

function rowsIn(columns: EventColumns, mask: Uint16Array, extents: readonly TimeExtent[], lane: number): number[] {
  return [...columns.byStart].filter(
    (row) =>
      (((columns.category[row] ?? 0) >> lane) & 1) === 1 &&
      extents.every((one) => passesFilters(columns, mask, one, row)),
  );
}

describe('what lanes hold in a window', () => {
  test('is in number, bins and rows what a look at every event finds, under any filter and brush', () => {
    fc.assert(
      fc.property(
        manyEvents,
        extent,
        fc.option(extent),
        fc.integer({ min: 1, max: 40 }),
        extent,
        (events, window, brush, width, slice) => {
          const columns = columnsFixture(events.map(({ when, category }) => ({ ...timedEvent(when), category })));
          const mask = Uint16Array.from(events, ({ passes }) => (passes ? 0 : 256));
          const scale = linearTimeScale(window, 7, 7 + width);
          const contents = contentsFixture(columns, mask, scale, bitLanes(columns, laneCount), brush);
          const filters = brush === null ? [window] : [window, brush];
          const all = contents.rowsOf(new Set([0, 1, 2]));
          for (let lane = 0; lane < laneCount; lane++) {
            const rows = rowsIn(columns, mask, filters, lane);
            expect(all[lane]).toEqual(rows);
            expect(contents.rowsOf(new Set([lane]), 2)[lane]).toEqual(rows.slice(0, 2));
            expect(contents.events[lane]).toBe(rows.length);
            expect(contents.countIn(lane, slice)).toBe(rowsIn(columns, mask, [...filters, slice], lane).length);
            const { counts, binPx, highest, events: inAll } = contents.densityOf(lane);
            const binned = Array.from(counts, (_, bin) => {
              const [from, to] = [7 + bin * binPx, Math.min(7 + (bin + 1) * binPx, 7 + width)];
              const touched = { from: scale.toInstant(from), to: scale.toInstant(to) };
              return rows.filter((row) => possiblyIn(columns, row, touched)).length;
            });
            expect([...counts]).toEqual(binned);
            expect([highest, inAll]).toEqual([Math.max(0, ...binned), rows.length]);
          }
          expect(contents.events.reduce((sum, count) => sum + count, 0) - contents.repeats).toBe(
            new Set(all.flat()).size,
          );
          for (let row = 0; row < columns.count; row++) {
            expect(contents.holds(row)).toBe(filters.every((one) => passesFilters(columns, mask, one, row)));
          }
        },
      ),
    );
  });

  test('is the same wherever the brush has been before', () => {
    const brushes = fc.array(fc.option(extent), { minLength: 2, maxLength: 6 });
    fc.assert(
      fc.property(manyEvents, extent, brushes, fc.integer({ min: 1, max: 40 }), (events, window, brushes, width) => {
        const columns = columnsFixture(events.map(({ when, category }) => ({ ...timedEvent(when), category })));
        const mask = Uint16Array.from(events, ({ passes }) => (passes ? 0 : 256));
        const scale = linearTimeScale(window, 7, 7 + width);
        const lanes = bitLanes(columns, laneCount);
        const tally = tallyLanes(indexLanes(cutIntoBlocks(columns, lanes), mask), scale, tailsOfBrush);
        for (const brush of brushes) {
          const bins = tally.moveTo(cutTime(columns, brush));
          const once = contentsFixture(columns, mask, scale, lanes, brush);
          expect([...bins.events]).toEqual([...once.events, once.repeats]);
          for (let lane = 0; lane < laneCount; lane++) expect(densityOf(bins, lane)).toEqual(once.densityOf(lane));
        }
      }),
    );
  });

  test('holds what reaches out of a brush, also where events of no length lie on its edges', () => {
    const at = (...bounds: readonly [number, number, number, number]) => ({
      ...timedEvent([0, ...bounds]),
      category: 1,
    });
    const columns = columnsFixture([at(5, 5, 5, 5), at(1, 1, 9, 9), at(9, 9, 9, 9)]);
    const index = indexLanes(cutIntoBlocks(columns, bitLanes(columns, 1)), new Uint16Array(3));
    const { starts, ends } = tailsOfBrush(index, { from: 5, to: 9 });
    expect([starts[0], ends[0]].map((list) => [...(list ?? [])])).toEqual([[1], []]);
  });

  test('leaves out what has no date, what does not pass, and what only touches the window', () => {
    const day = (from: number, to: number, category = 0) => ({ ...timedEvent([0, from, from, to, to]), category });
    const columns = columnsFixture([day(0, 10), day(9, 11), day(20, 30), day(12, 13), undated, day(12, 15, 1)]);
    const contents = contentsFixture(
      columns,
      Uint16Array.of(0, 0, 0, 1, 0, 0),
      linearTimeScale({ from: 10, to: 20 }, 0, 20),
      2,
    );
    expect(contents.rowsOf(new Set([0, 1]))).toEqual([[1], [5]]);
    expect([...contents.events]).toEqual([1, 1]);
    expect([...contents.densityOf(1).counts]).toEqual([0, 0, 1, 1, 1, 0, 0, 0, 0, 0]);
  });

  test('is nothing without lanes', () => {
    const columns = columnsFixture([timedEvent([0, 1, 2, 3, 4])]);
    const contents = contentsFixture(columns, new Uint16Array(1), linearTimeScale({ from: 0, to: 9 }, 0, 9), 0);
    expect([contents.events.length, contents.rowsOf(new Set())]).toEqual([0, []]);
  });
});

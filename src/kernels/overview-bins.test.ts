import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { EventColumns } from '../shared/event-columns.ts';
import { passesFilters } from './filter-mask.ts';
import { columnsFixture, fromDayOn, onDay, undated, untilDay, within } from './fixtures/columns.ts';
import { extentOf, furthest, timedEvent } from './fixtures/timed-events.ts';
import { placeInOverview, tallyOverview, type OverviewBins } from './overview-bins.ts';
import { cutTime } from './time-cut.ts';
import { linearTimeScale, type TimeScale } from './time-scale.ts';

function binAll(columns: EventColumns, mask: Uint16Array, scale: TimeScale): OverviewBins {
  return tallyOverview(columns, mask, placeInOverview(columns, scale)).moveTo(cutTime(columns, null));
}

const sum = (counts: Float32Array): number => counts.reduce((total, count) => total + count, 0);
const instant = fc.integer({ min: -furthest, max: furthest });

describe('the bins of the overview', () => {
  test('hold every dated event once in sum, wherever it lies, and what passes is a part of all', () => {
    const scale = linearTimeScale({ from: 0, to: 1000 }, 10, 410);
    const anyEvent = fc.record({
      from: fc.integer({ min: -200, max: 1200 }),
      long: fc.integer({ min: 1, max: 900 }),
      dated: fc.boolean(),
      passes: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(anyEvent, { maxLength: 40 }), (events) => {
        const columns = columnsFixture(
          events.map(({ from, long, dated }) => (dated ? within(from, from + long, 'day') : undated)),
        );
        const mask = Uint16Array.from(events, ({ passes }) => (passes ? 0 : 2));
        const { all, passing, highest } = binAll(columns, mask, scale);
        expect(sum(all)).toBeCloseTo(events.filter(({ dated }) => dated).length, 3);
        expect(sum(passing)).toBeCloseTo(events.filter(({ dated, passes }) => dated && passes).length, 3);
        all.forEach((count, bin) => {
          expect(count).toBeGreaterThanOrEqual((passing[bin] ?? 0) - 1e-4);
          expect(count).toBeLessThanOrEqual(highest);
        });
      }),
    );
  });

  test('are, wherever the brush has been, what a look at every event finds', () => {
    const anyEvent = fc.tuple(fc.tuple(instant, instant, instant, instant, instant), fc.boolean());
    const brushes = fc.array(fc.option(fc.tuple(instant, instant).map(extentOf)), { minLength: 1, maxLength: 6 });
    const scale = linearTimeScale({ from: -furthest, to: furthest }, 0, 77);
    fc.assert(
      fc.property(fc.array(anyEvent, { maxLength: 80 }), brushes, (events, brushes) => {
        const columns = columnsFixture(events.map(([when]) => timedEvent(when)));
        const mask = Uint16Array.from(events, ([, passes]) => (passes ? 0 : 2));
        const tally = tallyOverview(columns, mask, placeInOverview(columns, scale));
        for (const brush of brushes) {
          const expected = new Float64Array(19);
          for (const row of columns.byStart) {
            const [start, end] = [columns.startEarliest[row] ?? 0, columns.endLatest[row] ?? 0];
            const from = Number.isFinite(start) ? start : end - 1;
            const to = Math.max(Number.isFinite(end) ? end - 1 : start, from);
            if (!Number.isFinite(from) || !passesFilters(columns, mask, brush, row)) continue;
            const binAt = (at: number): number =>
              Math.min(
                Math.max(
                  [...expected.keys()].findLastIndex((bin) => scale.toInstant(bin * 4) <= at),
                  0,
                ),
                18,
              );
            const [first, last] = [binAt(from), binAt(to)];
            for (let bin = first; bin <= last; bin++) expected[bin] = (expected[bin] ?? 0) + 1 / (last - first + 1);
          }
          const { passing } = tally.moveTo(cutTime(columns, brush));
          expect(passing.length).toBe(19);
          expected.forEach((count, bin) => expect(passing[bin]).toBeCloseTo(count, 4));
        }
      }),
    );
  });

  test('hold an event with an open end where its other end is', () => {
    const scale = linearTimeScale({ from: Date.UTC(2025, 9, 1), to: Date.UTC(2025, 9, 11) }, 0, 40);
    const columns = columnsFixture([fromDayOn('2025-10-03'), untilDay('2025-10-08', 'unknown')]);
    const { all } = binAll(columns, new Uint16Array(2), scale);
    expect([...all.keys()].filter((bin) => all[bin] === 1)).toEqual([2, 7]);
  });

  const decade = linearTimeScale({ from: Date.UTC(2000, 0, 1), to: Date.UTC(2010, 0, 1) }, 0, 400);

  test('spread an event of which only the year is known over the year', () => {
    const columns = columnsFixture([within(Date.UTC(2002, 0, 1), Date.UTC(2003, 0, 1), 'year')]);
    const { all } = binAll(columns, new Uint16Array(1), decade);
    const bins = [...all.entries()].filter(([, count]) => count > 0);
    expect(bins.length).toBeGreaterThanOrEqual(10);
    expect(bins.every(([, count]) => count < 0.11)).toBe(true);
    expect(sum(all)).toBeCloseTo(1, 5);
  });

  test('tell what passes from what is filtered out', () => {
    const columns = columnsFixture([onDay('2004-05-01'), onDay('2004-05-02'), undated]);
    const { all, passing, highest } = binAll(columns, Uint16Array.of(0, 1, 0), decade);
    expect([Math.max(...all), Math.max(...passing), highest]).toEqual([2, 1, 2]);
  });
});

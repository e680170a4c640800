import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { periodUnits } from '../shared/period.ts';
import { countByPeriod, periodUnitsOf } from './counts-by-period.ts';
import { dayMs, hourMs } from './durations.ts';
import { columnsFixture, fromDayOn, onDay, undated, untilDay, within, type FixtureEvent } from './fixtures/columns.ts';
import { extentOf, furthest, timedEvent } from './fixtures/timed-events.ts';
import { passesFilters } from './filter-mask.ts';
import { cutTime } from './time-cut.ts';

const instant = fc.integer({ min: -furthest, max: furthest });
/** So long that small numbers come to lie in several periods of most units. */
const stretchMs = 9 * dayMs + 7 * hourMs;

function stretched(event: FixtureEvent): FixtureEvent {
  const { startEarliest, startLatest, endEarliest, endLatest } = event;
  const [a, b, c, d] = [startEarliest, startLatest, endEarliest, endLatest].map((at) => at * stretchMs);
  return { ...event, startEarliest: a ?? 0, startLatest: b ?? 0, endEarliest: c ?? 0, endLatest: d ?? 0 };
}
const iso = (at: number): string => new Date(at).toISOString().slice(0, 10);

describe('counts by period', () => {
  test('hold each event in the period in which it begins, and empty periods between', () => {
    const columns = columnsFixture([
      onDay('2025-10-28'),
      onDay('2025-10-28'),
      onDay('2025-10-30'),
      within(Date.UTC(2025, 9, 1), Date.UTC(2025, 10, 1), 'month'),
      fromDayOn('2025-10-29'),
      untilDay('2025-10-29', 'unknown'),
      undated,
    ]);
    const events = { columns, mask: new Uint16Array(7), cut: cutTime(columns, null), passing: 7 };
    const { counts, coarser, unknown } = countByPeriod(events, 'day');
    expect(counts.map(({ period, count }) => [iso(period.from), count])).toEqual([
      ['2025-10-28', 2],
      ['2025-10-29', 1],
      ['2025-10-30', 1],
    ]);
    expect(coarser).toBe(1);
    expect(unknown).toBe(2);
    expect(countByPeriod(events, 'month').coarser).toBe(0);
  });

  test('begin decades and centuries with round years, also before year 1', () => {
    const columns = columnsFixture([within(Date.UTC(-45, 2, 15), Date.UTC(-45, 2, 16), 'day')]);
    const events = { columns, mask: new Uint16Array(1), cut: cutTime(columns, null), passing: 1 };
    const years = (unit: 'decade' | 'century'): readonly number[] =>
      countByPeriod(events, unit).counts.flatMap(({ period }) => [
        new Date(period.from).getUTCFullYear(),
        new Date(period.to).getUTCFullYear(),
      ]);
    expect(years('decade')).toEqual([-50, -40]);
    expect(years('century')).toEqual([-100, 0]);
  });

  test('add up, with what is known less exactly, to what a look at each event finds', () => {
    const anyEvent = fc.tuple(fc.tuple(instant, instant, instant, instant, instant), fc.boolean());
    const brush = fc.option(
      fc
        .tuple(instant, instant)
        .map(extentOf)
        .map(({ from, to }) => ({ from: from * stretchMs, to: to * stretchMs })),
    );
    const unit = fc.constantFrom(...periodUnits);
    fc.assert(
      fc.property(fc.array(anyEvent, { maxLength: 30 }), brush, unit, (drawn, brush, unit) => {
        const columns = columnsFixture(drawn.map(([when]) => stretched(timedEvent(when))));
        const mask = Uint16Array.from(drawn, ([, passes]) => (passes ? 0 : 2));
        const passing = drawn.flatMap((_, row) => (passesFilters(columns, mask, brush, row) ? row : []));
        const events = { columns, mask, cut: cutTime(columns, brush), passing: passing.length };
        const { counts, coarser, unknown } = countByPeriod(events, unit);
        const begun = passing.filter((row) => Number.isFinite(columns.startEarliest[row]));
        expect(unknown).toBe(passing.length - begun.length);
        expect(counts.reduce((sum, { count }) => sum + count, 0) + coarser).toBe(begun.length);
        for (const [index, { period, count }] of counts.entries()) {
          if (index > 0) expect(period.from).toBe(counts[index - 1]?.period.to);
          const inside = passing.filter((row) => {
            const [from = 0, to = 0] = [columns.startEarliest[row], columns.startLatest[row]];
            return from >= period.from && from < period.to && to <= period.to;
          });
          expect(count).toBe(inside.length);
        }
      }),
    );
  });

  test('are by any unit, of which those that make too many are told apart', () => {
    const columns = columnsFixture([onDay('2025-10-01'), onDay('2025-12-31')]);
    const events = { columns, mask: new Uint16Array(2), cut: cutTime(columns, null), passing: 2 };
    const tooFine = (most: number) =>
      periodUnitsOf(events, most).flatMap(({ unit, isTooFine }) => (isTooFine ? unit : []));
    expect(periodUnitsOf(events, 92).map(({ unit }) => unit)).toEqual(periodUnits);
    expect(tooFine(92)).toEqual(['hour']);
    expect(tooFine(91)).toEqual(['hour', 'day']);
    expect(periodUnitsOf({ ...events, mask: new Uint16Array(2).fill(1) }, 91)).toEqual([]);
  });
});

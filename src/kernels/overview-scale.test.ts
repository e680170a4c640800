import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { columnsFixture, fromDayOn, onDay, undated } from './fixtures/columns.ts';
import { furthest, timedEvent } from './fixtures/timed-events.ts';
import { eventInstants, overviewScale, planOverviewBreaks, type EventInstants } from './overview-scale.ts';

const extent = { from: Date.UTC(1992, 0, 1), to: Date.UTC(2027, 0, 1) };
const year = (index: number): number => Date.UTC(1992 + index, 0, 1);

function daysAt(instants: readonly number[]): EventInstants {
  return eventInstants(columnsFixture(instants.map((at) => onDay(new Date(at).toISOString()))));
}

/** A few events in 33 years, many in two: as in the first dataset. */
const uneven = daysAt([
  ...Array.from({ length: 30 }, (_, index) => year(index)),
  ...Array.from({ length: 60 }, (_, index) => Date.UTC(2025, 0, 1 + index * 12)),
]);

describe('the scale of the overview', () => {
  const breaks = planOverviewBreaks(extent, uneven);

  test('breaks where the events become dense, at a round date', () => {
    expect(breaks.map((at) => new Date(at).toISOString())).toEqual(['2025-01-01T00:00:00.000Z']);
    const { segments } = overviewScale(extent, breaks, uneven, 10, 890);
    expect(segments.map(({ x0, x1 }) => x1 - x0)[1]).toBeGreaterThan(400);
  });

  test('does not break where the events are even, or few', () => {
    const even = daysAt(Array.from({ length: 70 }, (_, index) => year(index / 2)));
    expect(planOverviewBreaks(extent, even)).toEqual([]);
    expect(planOverviewBreaks(extent, daysAt([year(1), year(2)]))).toEqual([]);
  });

  test('can be read both ways and only ever goes forward, in its pieces and beyond its ends', () => {
    const scale = overviewScale(extent, breaks, uneven, 10, 890);
    fc.assert(
      fc.property(
        fc.double({ min: -200, max: 1100, noNaN: true }),
        fc.double({ min: 0.01, max: 50, noNaN: true }),
        (x, step) => {
          expect(scale.toX(scale.toInstant(x))).toBeCloseTo(x, 4);
          expect(scale.toInstant(x + step)).toBeGreaterThan(scale.toInstant(x));
        },
      ),
    );
    expect([scale.toX(extent.from), scale.toX(extent.to)]).toEqual([10, 890]);
  });

  test('counts an open event by the end that it has, and an undated one not at all', () => {
    const columns = columnsFixture([fromDayOn('2025-10-29'), undated, onDay('2010-09-07')]);
    expect(allOf(eventInstants(columns))).toEqual([Date.UTC(2010, 8, 7), Date.UTC(2025, 9, 29)]);
  });

  test('finds its instants and counts them as in one sorted list', () => {
    const instant = fc.integer({ min: -furthest, max: furthest });
    const events = fc.array(fc.tuple(instant, instant, instant, instant, instant).map(timedEvent), { maxLength: 30 });
    fc.assert(
      fc.property(events, instant, (events, at) => {
        const columns = columnsFixture(events);
        const expected = [...columns.byStart]
          .map((row) =>
            [columns.startEarliest[row] ?? 0, columns.endLatest[row] ?? 0].find((one) => Number.isFinite(one)),
          )
          .filter((one) => one !== undefined)
          .toSorted((a, b) => a - b);
        expect(allOf(eventInstants(columns))).toEqual(expected);
        expect(eventInstants(columns).countBefore(at)).toBe(expected.filter((one) => one < at).length);
      }),
    );
  });
});

function allOf({ count, at }: EventInstants): readonly number[] {
  return Array.from({ length: count }, (_, index) => at(index));
}

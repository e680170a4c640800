import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { columnsFixture, fromDayOn, onDay, undated, within } from './fixtures/columns.ts';
import { binOverview } from './overview-bins.ts';
import { eventInstants, overviewScale, planOverviewBreaks } from './overview-scale.ts';
import { linearTimeScale } from './time-scale.ts';

const extent = { from: Date.UTC(1992, 0, 1), to: Date.UTC(2027, 0, 1) };
const year = (index: number): number => Date.UTC(1992 + index, 0, 1);

/** A few events in 33 years, many in two: as in the first dataset. */
const uneven = Float64Array.from([
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
    const even = Float64Array.from({ length: 70 }, (_, index) => year(index / 2));
    expect(planOverviewBreaks(extent, even)).toEqual([]);
    expect(planOverviewBreaks(extent, Float64Array.of(year(1), year(2)))).toEqual([]);
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
    expect([...eventInstants(columns)]).toEqual([Date.UTC(2010, 8, 7), Date.UTC(2025, 9, 29)]);
  });
});

describe('the bars of the overview', () => {
  const scale = linearTimeScale({ from: Date.UTC(2000, 0, 1), to: Date.UTC(2010, 0, 1) }, 0, 400);

  test('spread an event of which only the year is known over the year', () => {
    const columns = columnsFixture([within(Date.UTC(2002, 0, 1), Date.UTC(2003, 0, 1), 'year')]);
    const { all } = binOverview(columns, new Uint16Array(1), null, scale);
    const bins = [...all.entries()].filter(([, count]) => count > 0);
    expect(bins.length).toBeGreaterThanOrEqual(10);
    expect(bins.every(([, count]) => count < 0.11)).toBe(true);
    expect(all.reduce((sum, count) => sum + count, 0)).toBeCloseTo(1, 5);
  });

  test('tell what passes from what is filtered out', () => {
    const columns = columnsFixture([onDay('2004-05-01'), onDay('2004-05-02'), undated]);
    const { all, passing, highest } = binOverview(columns, Uint16Array.of(0, 1, 0), null, scale);
    expect(Math.max(...all)).toBe(2);
    expect(Math.max(...passing)).toBe(1);
    expect(highest).toBe(2);
  });
});

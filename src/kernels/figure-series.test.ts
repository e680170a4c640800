import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { indicator, point, wholeYear, yearsFrom } from './fixtures/indicators.ts';
import { extentOfSeries, planSeries, yearsUnder } from './figure-series.ts';

const size = { width: 300, height: 100 };

function linesOf(points: Parameters<typeof indicator>[2]): readonly (readonly number[])[] {
  const series = indicator('a', 'world', points);
  const extent = extentOfSeries([series]) ?? { from: 0, to: 1 };
  return planSeries(series, extent, size).lines.map(([from, to]) => [from.point.value, to.point.value]);
}

describe('a series of values', () => {
  test('joins years of one qualifier, over years without a value too, in the order of time', () => {
    expect(
      linesOf([point(wholeYear(2020), 3, 'x'), point(wholeYear(2010), 1, 'x'), point(wholeYear(2011), 2, 'x')]),
    ).toEqual([
      [1, 2],
      [2, 3],
    ]);
  });

  test('joins nothing over a break: another definition, another edition, another kind of timespan', () => {
    expect(linesOf([point(wholeYear(2023), 68, 'USGS'), point(wholeYear(2024), 60, 'IEA')])).toEqual([]);
    expect(linesOf([point(wholeYear(2023), 240, 'first'), point(wholeYear(2023), 255, 'first')])).toEqual([]);
    expect(linesOf([point(wholeYear(2019), 1), point(yearsFrom(2020, 2023), 2), point(wholeYear(2024), 3)])).toEqual([
      [1, 3],
    ]);
  });

  test('joins values only where a source tells of both', () => {
    const told = (year: number, value: number, ...sources: readonly string[]) => ({
      ...point(wholeYear(year), value, 'estimate'),
      sources,
    });
    const series = [told(2019, 1, 'a'), told(2020, 2, 'a', 'b'), told(2021, 3, 'b'), told(2022, 4, 'c'), told(2023, 5)];
    expect(linesOf(series)).toEqual([
      [1, 2],
      [2, 3],
    ]);
  });

  test('sets editions of one year side by side, with their kinds', () => {
    const series = indicator('a', 'world', [
      point(wholeYear(2023), 240, 'first'),
      point(wholeYear(2023), 255, 'revised'),
    ]);
    const { marks, kinds, top, bottom } = planSeries(series, { from: Date.UTC(2020), to: Date.UTC(2025) }, size);
    expect(marks.map(({ kind }) => kind)).toEqual([0, 1]);
    expect((marks[1]?.x ?? 0) - (marks[0]?.x ?? 0)).toBeCloseTo(7);
    expect(kinds).toEqual([{ en: 'first' }, { en: 'revised' }]);
    expect([bottom, top]).toEqual([0, 500]);
  });

  test('has the top that is asked for, or a round one above all values; zero stands at the bottom', () => {
    const series = indicator('a', 'world', [point(wholeYear(2020), 69), point(wholeYear(2021), 0)]);
    const extent = { from: Date.UTC(2020), to: Date.UTC(2022) };
    expect(planSeries(series, extent, size, 100).marks.map(({ y }) => y)).toEqual([31, 100]);
    expect(planSeries(indicator('z', 'world', [point(wholeYear(2020), 0)]), extent, size).marks[0]?.y).toBe(100);
  });

  test('every value has one mark in the drawing, and lines only lead on between values of one kind', () => {
    const anyPoint = fc.tuple(
      fc.integer({ min: -50, max: 2100 }),
      fc.integer({ min: -1000, max: 1_000_000 }),
      fc.constantFrom('a', 'b', 'c'),
    );
    fc.assert(
      fc.property(fc.array(anyPoint, { minLength: 1, maxLength: 30 }), (drawn) => {
        const series = indicator(
          'a',
          'world',
          drawn.map(([year, value, kind]) => point(wholeYear(year), value, kind)),
        );
        const extent = extentOfSeries([series]);
        if (extent === null) throw new Error('every point has a date');
        const { marks, lines, kinds } = planSeries(series, extent, size);
        expect(marks.map((mark) => mark.point)).toEqual(series.points);
        for (const { x, x0, x1, y } of marks) {
          expect(x0).toBeLessThan(x1);
          for (const [at, most] of [
            [x, size.width],
            [y, size.height],
          ] as const) {
            expect(at).toBeGreaterThanOrEqual(0);
            expect(at).toBeLessThanOrEqual(most);
          }
        }
        expect(new Set(kinds.map((kind) => kind?.['en']))).toEqual(new Set(drawn.map(([, , kind]) => kind)));
        // a naive look: each kind has a line from each of its years to the next
        let steps = 0;
        for (const kind of ['a', 'b', 'c']) {
          const years = new Set(drawn.flatMap(([year, , of]) => (of === kind ? [year] : [])));
          steps += Math.max(years.size - 1, 0);
        }
        expect(lines).toHaveLength(steps);
        for (const [from, to] of lines) {
          expect(from.kind).toBe(to.kind);
          expect(from.point.when.endLatest).toBeLessThanOrEqual(to.point.when.startEarliest);
        }
      }),
    );
  });
});

test('round years are written under it, as many as there is room for', () => {
  const extent = { from: Date.UTC(1990, 0, 1), to: Date.UTC(2036, 0, 1) };
  expect(yearsUnder(extent, 5)).toEqual([1990, 2000, 2010, 2020, 2030]);
  expect(yearsUnder({ from: Date.UTC(2023, 0, 1), to: Date.UTC(2025, 0, 1) }, 5)).toEqual([2023, 2024]);
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 2000 }), fc.integer({ min: 1, max: 900 }), (first, count) => {
      const from = new Date(0).setUTCFullYear(first, 0, 1);
      const to = new Date(0).setUTCFullYear(first + count, 0, 1);
      const years = yearsUnder({ from, to }, 5);
      expect(years.length).toBeLessThanOrEqual(5);
      expect(years.every((year) => year >= first && year < first + count)).toBe(true);
    }),
  );
});

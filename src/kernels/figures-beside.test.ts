import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { figuresBeside } from './figures-beside.ts';
import { indicator, point, wholeYear, yearsFrom } from './fixtures/indicators.ts';

const named = (indicator: string) => ({ indicator, name: { en: indicator } });
describe('figures beside those on the map', () => {
  const refining = indicator('refining', 'country-cn', [point(wholeYear(2023), 92), point(wholeYear(2024), 91)]);
  const japan = indicator('japan', 'country-jp', [point(yearsFrom(2024, 2025), 79.6), point(wholeYear(2024), 70)]);

  test('are those of the year, also of a part of it, which is told', () => {
    const rows = figuresBeside([named('refining'), named('japan')], [japan, refining], 2024);
    expect(
      rows.map(({ indicator, points }) => [indicator, points.map(({ value, isOfYear }) => [value, isOfYear])]),
    ).toEqual([
      ['refining', [[91, true]]],
      [
        'japan',
        [
          [79.6, false],
          [70, true],
        ],
      ],
    ]);
  });

  test('leave a row empty where the year has none, and leave out what is not there', () => {
    const rows = figuresBeside([named('gone'), named('refining')], [refining], 2010);
    expect(rows.map(({ indicator, points }) => [indicator, points])).toEqual([['refining', []]]);
  });

  test('are found as a naive look through all points finds them', () => {
    const years = fc.array(fc.tuple(fc.integer({ min: 2000, max: 2010 }), fc.integer({ min: 0, max: 100 })));
    fc.assert(
      fc.property(years, fc.integer({ min: 2000, max: 2010 }), (points, year) => {
        const [row] = figuresBeside(
          [named('one')],
          [
            indicator(
              'one',
              'world',
              points.map(([when, value]) => point(wholeYear(when), value)),
            ),
          ],
          year,
        );
        expect(row?.points.map(({ value }) => value)).toEqual(
          points.flatMap(([when, value]) => (when === year ? [value] : [])),
        );
      }),
    );
  });
});

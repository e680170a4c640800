import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countryCodes } from './country-codes.ts';
import { countryPlaces, indicator, point, wholeYear, yearsFrom } from './fixtures/indicators.ts';
import { figuresByYear, yearInTime } from './indicator-figures.ts';

const codeOf = countryCodes(countryPlaces);
const figuresOf = (...indicators: Parameters<typeof figuresByYear>[0]) =>
  figuresByYear(indicators, countryPlaces, codeOf).years;

describe('figures by year', () => {
  test('a country has all its figures of a year side by side, and the last one is drawn', () => {
    const china = indicator('cn', 'country-cn', [
      point(wholeYear(2023), 240, 'first'),
      point(wholeYear(2023), 255, 'revised'),
    ]);
    const states = indicator('us', 'country-us', [point(wholeYear(2023), 0)]);
    const [year, more] = figuresOf(states, china);
    expect(more).toBeUndefined();
    expect(year?.countries.map(({ country, drawn }) => [country, drawn.point.value])).toEqual([
      ['CN', 255],
      ['US', 0],
    ]);
    expect(year?.countries[0]?.figures.map((figure) => figure.point.value)).toEqual([240, 255]);
  });

  test('by country, each figure names its own; what names none is kept, and not drawn', () => {
    const reserves = indicator('r', 'by country', [
      point(wholeYear(2024), 44, 'China'),
      point(wholeYear(2024), 21, 'Brazil'),
      point(wholeYear(2024), 3, 'other countries'),
    ]);
    const [year] = figuresOf(reserves);
    expect(year?.countries.map(({ country }) => country)).toEqual(['CN', 'BR']);
    expect(year?.others.map((figure) => figure.point.value)).toEqual([3]);
  });

  test('a figure of several years, of the world or of a mine is told with the years that it overlaps', () => {
    const china = indicator('cn', 'country-cn', [point(wholeYear(2020), 1), point(yearsFrom(2020, 2023), 2)]);
    const world = indicator('w', 'world', [point(wholeYear(2020), 3), point(wholeYear(2024), 4)]);
    const mine = indicator('m', 'mine', [point(wholeYear(2020), 5)]);
    const years = figuresOf(china, world, mine);
    expect(years.map(({ year }) => year)).toEqual([2020]);
    expect(years[0]?.others.map((figure) => figure.point.value)).toEqual([2, 3, 5]);
  });

  test('a figure of the world for a year in which no country has one is told apart', () => {
    const china = indicator('cn', 'country-cn', [point(wholeYear(2020), 1)]);
    const world = indicator('w', 'world', [point(wholeYear(2020), 3), point(wholeYear(2025), 4)]);
    const { years, elsewhere } = figuresByYear([china, world], countryPlaces, codeOf);
    expect(years.map(({ year }) => year)).toEqual([2020]);
    expect(elsewhere.map((figure) => figure.point.value)).toEqual([4]);
  });

  test('no figure of a country is lost, changed or carried to another year', () => {
    const anyPoint = fc.tuple(fc.integer({ min: -20, max: 120 }), fc.integer({ min: 0, max: 9 }));
    const anyPoints = fc.array(fc.tuple(fc.constantFrom('country-cn', 'country-us', 'world'), anyPoint));
    fc.assert(
      fc.property(anyPoints, (drawn) => {
        const indicators = drawn.map(([scope, [year, value]], index) =>
          indicator(String(index), scope, [point(wholeYear(year), value)]),
        );
        const years = figuresOf(...indicators);
        for (const { year, countries } of years) {
          for (const [scope, code] of [
            ['country-cn', 'CN'],
            ['country-us', 'US'],
          ]) {
            const expected = drawn.flatMap(([at, [when, value]]) => (at === scope && when === year ? [value] : []));
            const found = countries.find(({ country }) => country === code)?.figures ?? [];
            expect(found.map((figure) => figure.point.value)).toEqual(expected);
          }
        }
        const known = new Set(drawn.flatMap(([scope, [year]]) => (scope === 'world' ? [] : [year])));
        expect(years.map(({ year }) => year)).toEqual([...known].toSorted((a, b) => a - b));
      }),
    );
  });
});

describe('the year that is shown', () => {
  const years = figuresOf(
    indicator(
      'cn',
      'country-cn',
      [2010, 2020, 2024].map((year) => point(wholeYear(year), year)),
    ),
  );
  const time = (from: number, to: number) => ({ from: Date.UTC(from, 5), to: Date.UTC(to, 5) });
  const shown = (chosen: number | null, from: number, to: number) => {
    const found = yearInTime(years, chosen, time(from, to));
    return found === null ? null : [found.figures.year, found.from];
  };

  test('is the one that was chosen, whatever time is in view', () => {
    expect(shown(2010, 2024, 2025)).toEqual([2010, 'chosen']);
  });

  test('is else the latest in the time in view, or the latest before, which is said', () => {
    expect(shown(null, 2005, 2022)).toEqual([2020, 'window']);
    expect(shown(null, 2024, 2025)).toEqual([2024, 'window']);
    expect(shown(null, 2025, 2026)).toEqual([2024, 'before']);
    expect(shown(null, 2000, 2009)).toBeNull();
  });

  test('is the latest where a year without figures was asked for, as one that was taken away', () => {
    expect(shown(2015, 2025, 2026)).toEqual([2024, 'before']);
  });
});

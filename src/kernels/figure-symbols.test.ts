import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Indicator, Place } from '../shared/dataset.ts';
import { countryCodes } from './country-codes.ts';
import { countrySpots, hasShape } from './country-spots.ts';
import { circleAt, figureCircles, figureSymbols, legendValues, symbolRadius } from './figure-symbols.ts';
import { countryPlaces, indicator, point, wholeYear } from './fixtures/indicators.ts';
import { frameAround } from './fixtures/map-frame.ts';
import { figuresByYear } from './indicator-figures.ts';

const read = (path: string): string => readFileSync(new URL(`../../resources/${path}`, import.meta.url), 'utf8');
const labels: Parameters<typeof countrySpots>[0] = JSON.parse(read('basemap/labels.json'));
const dataset: { places: Place[]; indicators: Indicator[] } = JSON.parse(read('datasets/tokyo-gyeongju-china.json'));
const spots = countrySpots(labels);

function yearOf(...points: readonly ReturnType<typeof point>[]) {
  const codeOf = countryCodes(countryPlaces);
  const [year] = figuresByYear([indicator('reserves', 'by country', points)], countryPlaces, codeOf).years;
  if (year === undefined) throw new Error('the fixture has no year');
  return year;
}

describe('every country code of the dataset', () => {
  it('has a shape or a symbol', () => {
    const codeOf = countryCodes(dataset.places);
    const named = dataset.indicators.flatMap(({ points }) =>
      points.flatMap(({ qualifier }) => codeOf(qualifier ?? {}) ?? []),
    );
    const codes = new Set([...dataset.places.flatMap(({ country }) => country ?? []), ...named]);
    expect(codes.size).toBeGreaterThan(15);
    // EU is no country, and XX stands for places that are disputed
    const without = [...codes].filter((code) => !hasShape(labels, code) && !spots.has(code));
    expect(without.filter((code) => code !== 'XX' && code !== 'EU')).toEqual([]);
  });

  it('of the standard has one too', () => {
    const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
    const letters = Array.from({ length: 26 }, (_, at) => String.fromCodePoint(65 + at));
    const codes = letters
      .flatMap((first) => letters.map((second) => first + second))
      .filter((code) => new Intl.Locale(`und-${code}`).region === code && names.of(code) !== undefined);
    // CLDR knows some more: reserved codes, groupings and private use
    const beyond = new Set(['AC', 'CP', 'CQ', 'DG', 'EA', 'EU', 'EZ', 'IC', 'QO', 'TA', 'UN', 'XA', 'XB', 'ZZ']);
    expect(codes.filter((code) => !spots.has(code) && !beyond.has(code))).toEqual([]);
  });
});

describe('the circles of a year', () => {
  it('have areas in proportion to their values', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 10, max: 1e6, noNaN: true }),
        fc.double({ min: 0.01, max: 1, noNaN: true }),
        (greatest, part) => {
          const [whole, some] = [symbolRadius(greatest, greatest), symbolRadius(greatest * part, greatest)];
          expect((some * some) / (whole * whole)).toBeCloseTo(part, 9);
        },
      ),
    );
  });

  it('tell zero, less than nothing and what is to come from the others; without a figure there is none', () => {
    const symbols = figureSymbols(
      yearOf(point(wholeYear(2024), 0, 'China'), point(wholeYear(2024), -4, 'The States')),
      16,
      spots,
    );
    expect(symbols.map(({ country, sign }) => [country, sign])).toEqual([
      ['US', 'negative'],
      ['CN', 'zero'],
    ]);
    expect(symbols[0]?.radius).toBe(15);
    const ofPlace = indicator('share', 'country-cn', [point(wholeYear(2035), 5, 'IEA projection')]);
    const [year] = figuresByYear([ofPlace], countryPlaces, countryCodes(countryPlaces)).years;
    expect(year === undefined ? [] : figureSymbols(year, 5, spots).map((one) => one.isProjected)).toEqual([true]);
  });

  it('are met where they are, the smaller one before the larger, in every copy of the world', () => {
    const symbols = figureSymbols(yearOf(point(wholeYear(2024), 9, 'China')), 9, spots);
    for (const lng of [104, 464]) {
      const circles = figureCircles(frameAround(lng, 35, 3), symbols);
      const [circle] = circles;
      expect(circles).toHaveLength(1);
      expect(circle === undefined ? null : circleAt(circles, circle)).toBe(circle);
      expect(circle === undefined ? null : circleAt(circles, { x: circle.x + 40, y: circle.y })).toBeNull();
    }
  });
});

it('a legend has three round values, none above the greatest', () => {
  expect(legendValues(270_000)).toEqual([200_000, 50_000, 5000]);
  expect(legendValues(0.3)).toEqual([0.2, 0.05, 0.005]);
});

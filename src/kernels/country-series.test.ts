import { expect, it } from 'vitest';
import { countrySeries } from './country-series.ts';
import { indicator, point, wholeYear } from './fixtures/indicators.ts';

it('makes one series of editions by country, and charts the countries with the greatest values', () => {
  const first = indicator(
    'r23',
    'by country',
    [point(wholeYear(2022), 44, 'China'), point(wholeYear(2022), 22, 'Vietnam')],
    'Reserves (2023)',
  );
  const second = indicator(
    'r24',
    'by country',
    [point(wholeYear(2023), 1, 'Greenland'), point(wholeYear(2023), 43, 'China')],
    'Reserves (2024)',
  );
  const series = countrySeries([first, second], { en: 'Reserves' }, 2);
  expect(series?.left).toBe(1);
  expect(series?.all.points.map(({ qualifier, value, note }) => [qualifier?.['en'], value, note?.['en']])).toEqual([
    ['China', 44, 'Reserves (2023)'],
    ['China', 43, 'Reserves (2024)'],
    ['Vietnam', 22, 'Reserves (2023)'],
    ['Greenland', 1, 'Reserves (2024)'],
  ]);
  expect(series?.charted.points.map(({ value }) => value)).toEqual([44, 43, 22]);
  expect(series?.all.name).toEqual({ en: 'Reserves' });
  expect(countrySeries([], { en: 'Reserves' }, 2)).toBeNull();
});

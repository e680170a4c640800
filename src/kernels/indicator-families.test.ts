import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countryPlaces, indicator } from './fixtures/indicators.ts';
import { indicatorFamilies } from './indicator-families.ts';

function told(indicators: Parameters<typeof indicatorFamilies>[0]): readonly unknown[] {
  return indicatorFamilies(indicators, countryPlaces).map(({ name, members }) => [
    name['en'],
    members.map(({ id }) => id),
  ]);
}

test('one thing in several countries is a family, with the total of the world', () => {
  const world = indicator('world', 'world', [], 'Mine production, world');
  const china = indicator('cn', 'country-cn', [], 'Mine production, China');
  const myanmar = indicator('mm', 'country-mm', [], 'Mine production, Myanmar');
  expect(told([world, china, myanmar])).toEqual([['Mine production', ['world', 'cn', 'mm']]]);
});

test('another unit, another thing, or a name that does not end with its scope stands alone under its whole name', () => {
  const tons = indicator('t', 'country-cn', [], 'Exports, China');
  const value = indicator('usd', 'country-mm', [], 'Exports, Myanmar', 'usd');
  const japan = indicator('jp', 'country-cn', [], 'Exports, Japan');
  expect(told([tons, value, japan])).toEqual([
    ['Exports, China', ['t']],
    ['Exports, Myanmar', ['usd']],
    ['Exports, Japan', ['jp']],
  ]);
});

test('editions of figures by country are a family', () => {
  const editions = [2025, 2024].map((year) => indicator(`r${year}`, 'by country', [], `Reserves (${year})`));
  expect(told(editions)).toEqual([['Reserves', ['r2025', 'r2024']]]);
});

test('the name of a family is said in each language of a member that is about a place', () => {
  const china = {
    ...indicator('cn', 'country-cn', []),
    name: { en: 'Mine production, China', fr: 'Production minière, Chine' },
  };
  const world = { ...indicator('w', 'world', []), name: { en: 'Mine production, world', fr: 'Production, monde' } };
  expect(indicatorFamilies([world, china], countryPlaces)[0]?.name).toEqual({
    en: 'Mine production',
    fr: 'Production minière',
  });
});

test('every indicator is in one family, and all in one have one unit', () => {
  const any = fc.record({
    name: fc.constantFrom('A', 'A, China', 'A, world', 'A (1)', 'A (2)', 'B, China'),
    scope: fc.constantFrom('', 'world', 'by country', 'country-cn', 'mine'),
    unit: fc.constantFrom('t', '%'),
  });
  fc.assert(
    fc.property(fc.array(any), (drawn) => {
      const indicators = drawn.map(({ name, scope, unit }, index) => indicator(String(index), scope, [], name, unit));
      const families = indicatorFamilies(indicators, countryPlaces);
      const members = families.flatMap((family) => family.members);
      expect(members.toSorted((a, b) => Number(a.id) - Number(b.id))).toEqual(indicators);
      for (const family of families) for (const { unit } of family.members) expect(unit).toBe(family.unit);
    }),
  );
});

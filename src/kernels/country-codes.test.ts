import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countryCodes } from './country-codes.ts';
import { countryPlaces } from './fixtures/indicators.ts';

const codeOf = countryCodes(countryPlaces);

test('a country has the names that the dataset gives it, and those of its region', () => {
  expect(codeOf({ en: 'The States' })).toBe('US');
  expect(codeOf({ en: 'United States' })).toBe('US');
  expect(codeOf({ fr: 'Viêt Nam' })).toBe('VN');
  expect(codeOf({ en: ' brazil ' })).toBe('BR');
  expect(codeOf({ en: 'Russia', fr: 'Russie' })).toBe('RU');
});

test('nothing is guessed: not by a part of a name, not where two languages disagree, not for a mine', () => {
  expect(codeOf({ en: 'China, mainland' })).toBeNull();
  expect(codeOf({ en: 'Korea' })).toBeNull();
  expect(codeOf({ en: 'China', fr: 'Japon' })).toBeNull();
  expect(codeOf({ en: 'Mountain Pass' })).toBeNull();
  expect(codeOf({})).toBeNull();
});

test('a name that two countries of the dataset have is neither', () => {
  const places = [
    { id: 'a', name: { en: 'Guinea' }, kind: 'country', country: 'GN' },
    { id: 'b', name: { en: 'Guinea' }, kind: 'country', country: 'GQ' },
  ];
  expect(countryCodes(places)({ en: 'Guinea' })).toBeNull();
});

test('a name of the dataset comes before that of a region', () => {
  const names = new Intl.DisplayNames('en', { type: 'region' });
  fc.assert(
    fc.property(fc.constantFrom('FR', 'DE', 'BR', 'IN'), fc.constantFrom('JP', 'KR'), (said, meant) => {
      const name = { en: names.of(said) ?? '' };
      expect(countryCodes([])(name)).toBe(said);
      expect(countryCodes([{ id: 'x', name, kind: 'country', country: meant }])(name)).toBe(meant);
    }),
  );
});

import { expect, test } from 'vitest';
import { distanceWords } from './distance-words.ts';

test('a distance is said as closely as it is known', () => {
  expect(distanceWords(1791.3, 0, 'en')).toBe('1,791 km');
  expect(distanceWords(3.14, 0, 'en')).toBe('3.1 km');
  expect(distanceWords(1791.3, 0.3, 'en')).toBe('1,791 km');
  expect(distanceWords(967.2, 1.6, 'en')).toBe('about 967 km');
  expect(distanceWords(1786.3, 9, 'en')).toBe('about 1,790 km');
  expect(distanceWords(967.2, 0.8, 'en')).toBe('about 967 km');
  expect(distanceWords(3.14, 0.3, 'en')).toBe('about 3.1 km');
  expect(distanceWords(3.14, 0.06, 'en')).toBe('about 3.1 km');
  expect(distanceWords(1786.3, 9, 'fr')).toBe('environ 1\u202f790 km');
});

test('where the doubt is no small part of it, its bounds are said', () => {
  expect(distanceWords(20, 6, 'en')).toBe('14 to 26 km');
  expect(distanceWords(20, 6, 'fr')).toBe('14 à 26 km');
  // rounded outwards: all that it may be lies between
  expect(distanceWords(20.4, 5.8, 'en')).toBe('14 to 27 km');
  expect(distanceWords(3.4, 5.1, 'en')).toBe('up to 9 km');
  expect(distanceWords(0, 10, 'fr')).toBe('au plus 10 km');
});

test('no figure is rounded to nothing', () => {
  for (const km of [0.3, 1, 4.5, 12, 99, 1234, 19_000])
    for (const part of [0.01, 0.1, 0.25, 0.26, 0.9])
      expect(distanceWords(km, km * part, 'en'), `${km} ± ${km * part}`).not.toMatch(/(^|about )0 km/);
});

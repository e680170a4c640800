import { expect, test } from 'vitest';
import { durationWords } from './duration-words.ts';

const hour = 3_600_000;

test('a duration has its two largest units', () => {
  expect(durationWords(26.5 * hour, false, 'en')).toBe('26 hours 30 minutes');
  expect(durationWords(50 * hour, false, 'fr')).toBe('2 jours 2 heures');
  expect(durationWords(hour / 4, false, 'en')).toBe('15 minutes');
  expect(durationWords(0, false, 'en')).toBe('0 minutes');
  expect(durationWords(48 * hour, true, 'en')).toBe('2 days');
  expect(durationWords(24 * hour, true, 'fr')).toBe('1 jour');
  expect(durationWords(24 * hour * 1461, true, 'en')).toBe('4 years');
  expect(durationWords(24 * hour * 1000, true, 'fr')).toBe('2,7 ans');
});

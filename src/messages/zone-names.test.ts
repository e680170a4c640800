import { expect, test } from 'vitest';
import { cityOfZone, cityZones, clockWords, clockWordsAt, timesWords } from './zone-names.ts';

test('clocks are told by the city that a zone is called by, in the language of the interface', () => {
  expect(clockWords('America/New_York', 'en')).toBe('Washington time');
  expect(clockWords('Asia/Seoul', 'fr')).toBe('heure de Séoul');
  expect(clockWords('Africa/Algiers', 'fr')).toBe('heure d’Algiers');
  expect([clockWords('UTC', 'fr'), clockWords('+09:00', 'en')]).toEqual(['UTC', 'UTC+9']);
  expect(cityOfZone('America/Argentina/Buenos_Aires', 'en')).toBe('Buenos Aires');
});

test('how far clocks are from UTC is told of the day', () => {
  expect(clockWordsAt('America/New_York', Date.UTC(2025, 9, 28), 'en')).toBe('Washington time (UTC−4)');
  expect(clockWordsAt('America/New_York', Date.UTC(2025, 11, 28), 'fr')).toBe('heure de Washington (UTC−5)');
  expect(clockWordsAt('Asia/Tokyo', Infinity, 'en')).toBe('Tokyo time');
});

test('a choice is told in a line', () => {
  expect([timesWords(null, 'en'), timesWords('UTC', 'fr'), timesWords('Asia/Tokyo', 'en')]).toEqual([
    'Times local to each event',
    'Heures en UTC',
    'Times in Tokyo',
  ]);
});

test('every city that is offered has a time zone that this machine knows', () => {
  for (const zone of cityZones) expect(() => new Intl.DateTimeFormat('en', { timeZone: zone })).not.toThrow();
});

import { expect, test } from 'vitest';
import { clockWords, momentWords } from './moment-words.ts';

test('what happened today is told by the clock, what happened on another day with its date', () => {
  const at = new Date(2026, 10, 27, 9, 5);
  const onDay = (day: number): string | null => clockWords(at.toISOString(), 'fr', new Date(2026, 10, day, 23, 59));
  expect(onDay(27)).toBe('09:05');
  expect(onDay(28)).toBeNull();
  expect(momentWords(at.toISOString(), 'fr')).toBe('27 nov. 2026, 09:05');
  expect(clockWords('no time', 'en')).toBeNull();
});

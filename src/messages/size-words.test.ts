import { expect, test } from 'vitest';
import { sizeWords } from './size-words.ts';

test('a size is said with the unit that keeps it short', () => {
  expect(sizeWords(1, 'en')).toBe('1 byte');
  expect(sizeWords(999, 'en')).toBe('999 bytes');
  expect(sizeWords(340_000, 'en')).toBe('340 kB');
  expect(sizeWords(1_234_567, 'en')).toBe('1.23 MB');
  expect(sizeWords(1_234_567, 'fr')).toMatch(/^1,23\sMo$/u);
});

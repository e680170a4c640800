import { expect, test } from 'vitest';
import { formatLanguage } from './language-words.ts';

test('a language is named in the language of the reader', () => {
  expect(formatLanguage('fr', 'en')).toBe('French');
  expect(formatLanguage('fr', 'fr')).toBe('français');
  expect(formatLanguage('zh-Hans', 'en')).toBe('Simplified Chinese');
});

test('what names no language stays as it is', () => {
  expect(formatLanguage('qxx', 'en')).toBe('qxx');
  expect(formatLanguage('a-1-b', 'en')).toBe('a-1-b');
});

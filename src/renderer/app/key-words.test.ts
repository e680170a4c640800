import { expect, test } from 'vitest';
import { keyWords } from './key-words.ts';

test('a shortcut is written as on the keys of the machine', () => {
  expect(keyWords('Mod+k', 'en', false)).toBe('Ctrl K');
  expect(keyWords('Mod+k', 'en', true)).toBe('⌘K');
  expect(keyWords('Alt+ArrowLeft', 'en', false)).toBe('Alt ←');
  expect(keyWords('Shift+F6', 'fr', false)).toBe('Maj F6');
  expect(keyWords('Escape', 'fr', false)).toBe('Échap');
  expect(keyWords('Backspace', 'fr', false)).toBe('Retour arrière');
});

test('signs are written as they are', () => {
  for (const sign of ['+', '−', '?', '/', '[', '←']) expect(keyWords(sign, 'en', false)).toBe(sign);
});

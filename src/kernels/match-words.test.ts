import fc from 'fast-check';
import { expect, test } from 'vitest';
import { matchWords } from './match-words.ts';

test('a label that begins with what was typed comes before one that holds it elsewhere', () => {
  expect(matchWords('Show the claims', 'show')).toBe(0);
  expect(matchWords('Show the claims', 'claims')).toBe(1);
  expect(matchWords('Show the claims', 'aim ow')).toBe(2);
  expect(matchWords('Show the claims', 'map')).toBeNull();
});

test('case and accents do not count', () => {
  expect(matchWords('Événement précédent', 'evenement')).toBe(0);
  expect(matchWords('Evenement', 'ÉVÉ')).toBe(0);
});

test('nothing typed answers every label, and each label answers itself', () => {
  fc.assert(
    fc.property(fc.string(), (label) => {
      expect(matchWords(label, ' ')).toBe(0);
      expect(matchWords(label, label.trim())).not.toBeNull();
    }),
  );
});

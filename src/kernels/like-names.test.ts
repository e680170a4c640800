import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lettersChanged, likeNames } from './like-names.ts';

const places = [
  { name: { en: 'Tokyo', fr: 'Tokyo', ja: '東京' } },
  { name: { en: 'Kyoto' } },
  { name: { en: 'Beijing', fr: 'Pékin' } },
  { name: { en: 'Busan' } },
];

test('names that are written much as what was typed are told, the likest first', () => {
  expect(likeNames('Tokio', places, 3)).toEqual(['Tokyo']);
  expect(likeNames('pekim', places, 3)).toEqual(['Pékin']);
  expect(likeNames('Pusan', places, 3)).toEqual(['Busan']);
  expect(likeNames('Atlantis', places, 3)).toEqual([]);
});

test('a text is changed into another by as many letters as back, by none into itself, and by no more than it has', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 8 });
  fc.assert(
    fc.property(word, word, word, (a, b, c) => {
      const changed = lettersChanged(a, b, 99);
      expect(lettersChanged(b, a, 99)).toBe(changed);
      expect(changed === 0).toBe(a === b);
      expect(changed).toBeLessThanOrEqual(Math.max(a.length, b.length));
      expect(lettersChanged(a, c, 99)).toBeLessThanOrEqual(changed + lettersChanged(b, c, 99));
    }),
  );
});

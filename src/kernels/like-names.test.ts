import fc from 'fast-check';
import { expect, test } from 'vitest';
import { finish } from './finish.ts';
import { lettersChangedFrom, likeNames } from './like-names.ts';

const like = (typed: string, names: Iterable<string>): readonly string[] => finish(likeNames(typed, names, 3));

test('names that are written much as what was typed are told, the likest first, and each once', () => {
  const names = ['Tokyo', 'Tokyo', '東京', 'Kyoto', 'Beijing', 'Pékin', 'Busan'];
  expect(like('Tokio', names)).toEqual(['Tokyo']);
  expect(like('pekim', names)).toEqual(['Pékin']);
  expect(like('Pusan', names)).toEqual(['Busan']);
  expect(like('Atlantis', names)).toEqual([]);
  expect(like('Kyota', ['Kyosha', 'Kyoto'])).toEqual(['Kyoto']);
});

test('the last of very many names is found, and others get their turn on the way there', () => {
  const names = Array.from({ length: 5000 }, (_, at) => `Village number ${at}`);
  const steps = likeNames('Pekim', [...names, 'Pékin'], 3);
  let pauses = 0;
  let step = steps.next();
  for (; step.done !== true; step = steps.next()) pauses++;
  expect(step.value).toEqual(['Pékin']);
  expect(pauses).toBe(20);
});

test('a text is changed into another by as many letters as back, by none into itself, and by no more than it has', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 8 });
  fc.assert(
    fc.property(word, word, word, (a, b, c) => {
      const changed = lettersChangedFrom(a, 99)(b);
      expect(lettersChangedFrom(b, 99)(a)).toBe(changed);
      expect(changed === 0).toBe(a === b);
      expect(changed).toBeLessThanOrEqual(Math.max(a.length, b.length));
      for (const limit of [0, 1, 2, 4]) {
        const told = lettersChangedFrom(a, limit)(b);
        expect(told > limit ? limit + 1 : told).toBe(Math.min(changed, limit + 1));
      }
      expect(lettersChangedFrom(a, 99)(c)).toBeLessThanOrEqual(changed + lettersChangedFrom(b, 99)(c));
    }),
  );
});

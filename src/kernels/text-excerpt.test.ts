import fc from 'fast-check';
import { expect, test } from 'vitest';
import { excerptOf } from './text-excerpt.ts';

const text =
  'On the second day the ministers met in the old harbour, and the customs office published its figures at last.';

test('what was found stands in a piece of a long text, between whole words', () => {
  const from = text.indexOf('customs');
  expect(excerptOf(text, { from, to: from + 7 }, 60)).toBe(
    '…in the old harbour, and the customs office published its…',
  );
  expect(excerptOf(text, null, 40)).toBe('On the second day the ministers met in…');
  expect(excerptOf('Short.', { from: 0, to: 5 }, 40)).toBe('Short.');
  expect(excerptOf(text, { from: text.length - 5, to: text.length }, 50)).toBe(
    '…the customs office published its figures at last.',
  );
});

test('a piece holds what was found, is not much longer than asked for, and cuts no letter in half', () => {
  const words = fc.array(fc.constantFrom('rare', 'earths', '東京', '𠮷野家', 'l’aube', '北京和平'), { minLength: 1 });
  fc.assert(
    fc.property(words, fc.constantFrom(' ', ''), fc.nat(), (drawn, gap, pick) => {
      const whole = drawn.join(gap);
      const word = drawn[pick % drawn.length] ?? '';
      const from = whole.indexOf(word);
      const piece = excerptOf(whole, { from, to: from + word.length }, 40);
      expect(piece).toContain(word);
      expect(piece.length).toBeLessThanOrEqual(44);
      expect(piece.isWellFormed()).toBe(true);
      expect(whole).toContain(piece.replaceAll('…', ''));
    }),
  );
});

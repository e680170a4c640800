import { expect, test } from 'vitest';
import { classOfVerdict } from './verdict-class.ts';

test('a verdict has the class that its colour and icon say', () => {
  expect(classOfVerdict('confirmed')).toBe('confirmed');
  expect(classOfVerdict('understated')).toBe('nuance');
  expect(classOfVerdict('distorted')).toBe('wrong');
  expect(classOfVerdict('wrong')).toBe('wrong');
});

test('a word that is in no class is never taken for one, whatever objects inherit', () => {
  for (const word of ['doubtful', '', 'constructor', 'toString']) expect(classOfVerdict(word)).toBe('other');
});

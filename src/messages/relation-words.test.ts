import { expect, test } from 'vitest';
import { predicateWords } from './relation-words.ts';

test('a predicate is said from the side of the event that is read', () => {
  expect(predicateWords('causes', true, 'en')).toBe('Causes');
  expect(predicateWords('causes', false, 'en')).toBe('Caused by');
  expect(predicateWords('causes', false, 'fr')).toBe('Causé par');
});

test('a word that only the dataset knows is said as it is, with an arrow to where it comes from', () => {
  expect(predicateWords('overshadows', true, 'en')).toBe('overshadows');
  expect(predicateWords('overshadows', false, 'fr')).toBe('← overshadows');
});

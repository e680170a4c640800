import { expect, test } from 'vitest';
import { whenFlag, type When } from '../shared/when.ts';
import { readingWords } from './reading-words.ts';

const empty: When = {
  edtf: '',
  startEarliest: Number.NEGATIVE_INFINITY,
  startLatest: Number.POSITIVE_INFINITY,
  endEarliest: Number.NEGATIVE_INFINITY,
  endLatest: Number.POSITIVE_INFINITY,
  startPrecision: 'none',
  endPrecision: 'none',
  flags: whenFlag.undated,
};

test('of an empty date it is said that none was given, and nothing of what anybody knows', () => {
  expect(readingWords(empty, [], 'en')).toBe('No date given');
  expect(readingWords(empty, [], 'fr')).toBe('Aucune date donnée');
});

test('what is wrong is told before what is understood', () => {
  const problems = [{ path: '', message: { key: 'problem.date', values: { text: 'x' } }, severity: 'error' as const }];
  expect(readingWords(null, problems, 'en')).toContain('“x”');
  expect(readingWords(null, [], 'en')).toBe('');
});

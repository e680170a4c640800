import { expect, test } from 'vitest';
import { doubtfulPlaceWords } from './doubtful-place-words.ts';

const doubtful = [
  { line: 4, place: { name: { en: 'Atlantis' }, country: 'ZA' } },
  { line: 1204, place: { name: { en: 'Eden' } } },
];

test.each([
  ['en', 'Check the small places that were taken for a name: Atlantis (South Africa) in row 4, Eden in row 1,204.'],
  ['fr', 'Vérifiez les petits lieux pris pour un nom : Atlantis (Afrique du Sud) à la ligne 4, Eden à la ligne 1 204.'],
] as const)('in %s small cities are told with the rows that name them', (language, words) => {
  expect(doubtfulPlaceWords(doubtful, language).replaceAll(/\s/g, ' ')).toBe(words);
  expect(doubtfulPlaceWords([], language)).toBe('');
});

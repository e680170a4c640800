import { expect, test } from 'vitest';
import { formatQuotation } from './quotation-words.ts';

test('a French quotation stands in French marks, and one inside it in English ones', () => {
  const quoted = formatQuotation({ language: 'fr', text: 'les qualifiant d’« alliance la plus forte au monde »' });
  expect(quoted).toBe('«\u202fles qualifiant d’“alliance la plus forte au monde”\u202f»');
});

test('an English quotation stands in double marks, and one inside it in single ones', () => {
  expect(formatQuotation({ language: 'en', text: 'a “golden age” begins' })).toBe('“a ‘golden age’ begins”');
});

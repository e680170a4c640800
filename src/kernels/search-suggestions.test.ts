import { expect, test } from 'vitest';
import { facetLists } from './fixtures/facets.ts';
import { searchNames } from './search-names.ts';
import { fieldText, suggestSearch, takeSuggestion } from './search-suggestions.ts';

const names = searchNames(facetLists, {
  namesOf: (_, id) => [id],
  readDate: (text) => (text === '2025' ? { from: 0, to: 1 } : null),
});

/** `|` is the caret. */
function suggested(typed: string, language: 'en' | 'fr' = 'en'): unknown {
  const found = suggestSearch(typed.replace('|', ''), typed.indexOf('|'), names, language);
  return found === null || found.kind === 'date' ? found : found.kind === 'fields' ? found.fields : found.ids;
}

test.each([
  ['ac|', 'en', ['actor']],
  ['ca|t', 'en', ['category']],
  ['c|', 'en', ['country', 'category', 'certainty']],
  ['pr|', 'fr', ['evidence', 'near']],
  ['summit pl|', 'en', ['place']],
  ['summit -pl|', 'en', ['place']],
  ['-place:"k|"', 'en', ['kyoto']],
  ['summit |', 'en', null],
  ['"pl|', 'en', null],
  ['place:|', 'en', ['tokyo', 'kyoto', 'busan', 'sea']],
  ['place:"k|" summit', 'en', ['kyoto']],
  ['pla|ce:"k" summit', 'en', null],
  ['after:2025|', 'en', { kind: 'date', field: 'after', isDate: true }],
  ['before:|', 'en', { kind: 'date', field: 'before', isDate: false }],
  ['zzz|', 'en', null],
] as const)('at %s (%s) %j is offered', (typed, language, offered) => {
  expect(suggested(typed, language)).toEqual(offered);
});

test('nothing typed offers every field', () => {
  expect(suggested('|')).toHaveLength(13);
});

test('a suggestion takes the place of what was typed, and the caret goes behind it', () => {
  const typed = 'summit ac now';
  expect(takeSuggestion(typed, { from: 7, to: 9 }, 'actor:')).toEqual({ query: 'summit actor: now', caret: 13 });
  const text = fieldText('actor', 'Xi Jinping', 'fr');
  expect(takeSuggestion('actor:xi', { from: 0, to: 8 }, text)).toEqual({ query: 'acteur:"Xi Jinping" ', caret: 20 });
  expect(takeSuggestion('actor:xi now', { from: 0, to: 8 }, text).query).toBe('acteur:"Xi Jinping" now');
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { facetLists } from '../../kernels/fixtures/facets.ts';
import { understandSearch } from '../../kernels/search-meaning.ts';
import { searchNames } from '../../kernels/search-names.ts';
import { parseQuery } from '../../kernels/search-query.ts';
import { takeSuggestion } from '../../kernels/search-suggestions.ts';
import { formatNumber } from '../../messages/number-words.ts';
import { sayMessage, translatorFor } from '../../messages/translator.ts';
import { spokenNames } from '../../messages/spoken-names.ts';
import { languages } from '../../shared/language.ts';
import { facetNames } from '../../shared/view.ts';
import { readSearch } from './read-search.ts';

const places = facetLists.places.map((place) => ({ ...place, coordinates: { lng: 139, lat: 35 } }));
const sources = [...facetLists.sources, { id: 'u', title: 'Talks, “in brief” (2025): "final"', publisher: 'NHK' }];
const names = searchNames({ ...facetLists, places, sources }, spokenNames);

test.each(languages)('each suggestion in %s, once taken, is understood, and means what it says', (language) => {
  const fields = readSearch('', 0, names, language).options;
  const taken = fields.flatMap(({ key: field, text }) => {
    const { options, at } = readSearch(text, text.length, names, language);
    return options.map((option) => ({ field, id: option.key, query: takeSuggestion(text, at, option.text).query }));
  });
  expect(new Set(taken.map(({ field }) => field))).toEqual(new Set([...facetNames, 'near']));
  for (const { field, id, query } of taken) {
    const { meaning, problems } = understandSearch(query, names);
    expect(problems, query).toEqual([]);
    const facet = field === 'near' ? 'place' : field;
    const ids: unknown = expect.arrayContaining([id]);
    expect(meaning, query).toEqual({ kind: 'values', facet, ids });
  }
});

test.each([
  ['near Tokyo', 'en', 'near:Tokyo'],
  ['à moins de 200 km de Tokyo', 'fr', 'près:Tokyo<200km'],
  ['within 20 mi of Tokyo', 'fr', 'près:Tokyo<20mi'],
  ['within 1,000 km of Tokyo', 'en', 'near:Tokyo<1000km'],
  ['à moins de 1 000 kilomètres de Tokyo', 'fr', 'près:Tokyo<1000km'],
  ['dans un rayon de 12,5 km de Tokyo', 'fr', 'près:Tokyo<12.5km'],
  ['near Atlantis', 'en', null],
  ['Tokyo', 'en', null],
] as const)('for “%s” in %s the field %s is offered, which is understood', (typed, language, query) => {
  const { near } = readSearch(typed, typed.length, names, language);
  expect(near?.query ?? null).toBe(query);
  if (near !== null) expect(understandSearch(near.query, names).problems).toEqual([]);
});

test.each([
  ['near Tokyo', 'en', 'See what happened within 100\u00A0km of “Tokyo”'],
  ['within 1,000 kilometers of Tokyo', 'en', 'See what happened within 1,000\u00A0km of “Tokyo”'],
  ['a moins de 50 miles de Tokyo', 'en', 'See what happened within 50\u00A0mi of “Tokyo”'],
] as const)('“%s” in %s is offered as “%s”', (typed, language, label) => {
  expect(readSearch(typed, typed.length, names, language).near?.label).toBe(label);
});

test('the field of grades says how grades are asked for, not how names are', () => {
  const query = 'grade:>=B2';
  expect(readSearch(query, query.length, names, 'en').hint).toContain('>=B2 for that');
});

test.each(languages)(
  'who asks for no grade in %s is told what finds the ungraded, and that is understood',
  (language) => {
    for (const query of ['grade:', 'grade:none']) {
      const [problem] = readSearch(query, query.length, names, language).problems;
      const told = problem === undefined ? '' : sayMessage(translatorFor(language), problem.message);
      const [offered = ''] = /\p{L}+:(?:"[^"]+"|ungraded)(?=\.$)/u.exec(told) ?? [];
      const { meaning, problems } = understandSearch(offered, names);
      expect([meaning, problems], told).toEqual([{ kind: 'values', facet: 'evidence', ids: ['ungraded'] }, []]);
    }
  },
);

test.each(languages)('a number is said in %s as it is read, however it is grouped', (language) => {
  const amounts = fc.integer({ min: 1, max: 4e10 }).map((hundredths) => hundredths / 100);
  fc.assert(
    fc.property(amounts, (amount) => {
      const number = formatNumber(amount, language);
      const typed = { en: `within ${number} km of Tokyo`, fr: `à moins de ${number} km de Tokyo` }[language];
      const { near } = readSearch(typed, typed.length, names, language);
      expect(near?.label).toContain(`${number}\u00A0km`);
      expect(parseQuery(near?.query ?? '').expression).toMatchObject({ kind: 'near', place: 'Tokyo', km: amount });
    }),
  );
});

test('a date that is understood says what it finds besides, and a bracket or quotation mark that is open that it is', () => {
  const hintOf = (query: string): string => readSearch(query, query.length, names, 'en').hint;
  expect(hintOf('before:16')).not.toBe(hintOf('before:1600'));
  expect(hintOf('before:1600')).toContain('beginning nobody knows');
  expect(hintOf('after:1600')).toContain('end nobody knows');
  expect(hintOf('(trump OR xi')).toContain('still open');
  expect(hintOf('(trump OR ')).toContain('still open');
  expect(hintOf('(trump OR (xi)')).toContain('still open');
  for (const open of ['"unclosed', 'a “rare earths', '(« terres', 'actor:"Nobody at all', '"a" "'])
    expect(hintOf(open), open).toContain('quotation mark is still open');
  expect(hintOf('place:"tok')).toContain('whole "name"');
  for (const closed of ['(trump OR xi)', 'trump OR xi', ') trump (xi)', '"rare earths"', '« terres rares »', 'a "b" c'])
    expect(hintOf(closed)).toBe('');
});

import { expect, test } from 'vitest';
import { facetLists } from '../../kernels/fixtures/facets.ts';
import { understandSearch } from '../../kernels/search-meaning.ts';
import { searchNames } from '../../kernels/search-names.ts';
import { takeSuggestion } from '../../kernels/search-suggestions.ts';
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
  ['near Atlantis', 'en', null],
  ['Tokyo', 'en', null],
] as const)('for “%s” in %s the field %s is offered, which is understood', (typed, language, query) => {
  const { near } = readSearch(typed, typed.length, names, language);
  expect(near?.query ?? null).toBe(query);
  if (near !== null) expect(understandSearch(near.query, names).problems).toEqual([]);
});

import type { DatasetDocument } from '../shared/dataset-document.ts';
import type { Language } from '../shared/language.ts';
import type { FacetFilter, FacetName, FilterName, View } from '../shared/view.ts';
import { extentWords } from './extent-words.ts';
import { facetWord, facetWords } from './facet-words.ts';
import { translatorFor } from './translator.ts';

/** What a filter of the view asks, in words: "Actor: Donald Trump, MOFCOM". Empty where it asks nothing. */
export function filterWords(
  filter: FilterName,
  view: Pick<View, 'brush' | 'filters'>,
  document: DatasetDocument,
  language: Language,
): string {
  const say = translatorFor(language);
  const { search, facets } = view.filters;
  if (filter === 'search') return search === '' ? '' : say('filter.search', { query: search });
  if (filter === 'brush') {
    return view.brush === null ? '' : say('filter.brush', { extent: extentWords(view.brush, language) });
  }
  if (filter === 'onlyMap') return say('filter.onlyMap');
  const asked = facets[filter];
  return asked === undefined ? '' : askedWords(filter, asked, document, language);
}

function askedWords(facet: FacetName, asked: FacetFilter, document: DatasetDocument, language: Language): string {
  const say = translatorFor(language);
  const nameOf = facetWords(facet, document, language);
  const only = asked.only.map(nameOf).join(', ');
  const not = asked.not.map(nameOf).join(', ');
  const values = { facet: say(facetWord[facet]), only, not };
  if (not === '') return say('filter.facetOnly', values);
  return say(only === '' ? 'filter.facetNot' : 'filter.facetBoth', values);
}

import type { DatasetDocument } from '../shared/dataset-document.ts';
import { chooseText, type Language, type LocalText } from '../shared/language.ts';
import type { FacetName } from '../shared/view.ts';
import type { MessageKey } from './en.ts';
import { localeOf, translatorFor, wordOf } from './translator.ts';

/** Keys of what one value of a facet is called: "Actor". */
export const facetWord: Readonly<Record<FacetName, MessageKey>> = {
  category: 'facet.one.category',
  status: 'facet.one.status',
  certainty: 'facet.one.certainty',
  actor: 'facet.one.actor',
  place: 'facet.one.place',
  country: 'facet.one.country',
  tag: 'facet.one.tag',
  source: 'facet.one.source',
  grade: 'facet.one.grade',
  evidence: 'facet.one.evidence',
};

/** Keys of what stands above the values of a facet: "Actors". */
export const facetTitle: Readonly<Record<FacetName, MessageKey>> = {
  category: 'facet.all.category',
  status: 'facet.all.status',
  certainty: 'facet.all.certainty',
  actor: 'facet.all.actor',
  place: 'facet.all.place',
  country: 'facet.all.country',
  tag: 'facet.all.tag',
  source: 'facet.all.source',
  grade: 'facet.all.grade',
  evidence: 'facet.all.evidence',
};

const noneWord: Readonly<Record<FacetName, MessageKey>> = {
  category: 'facet.none.category',
  status: 'facet.none.status',
  certainty: 'facet.none.certainty',
  actor: 'facet.none.actor',
  place: 'facet.none.place',
  country: 'facet.none.country',
  tag: 'facet.none.tag',
  source: 'facet.none.source',
  grade: 'facet.none.grade',
  evidence: 'facet.none.evidence',
};

/** The records that the values of facets are. */
type FacetRecords = Pick<DatasetDocument, 'categories' | 'actors' | 'places' | 'tags' | 'sources'>;

/** Says the values of a facet by their ids. An id that the document does not have stays as it is; '' is "No actor". */
export function facetWords(facet: FacetName, document: FacetRecords, language: Language): (id: string) => string {
  const say = translatorFor(language);
  const known = knownWords(facet, document, language);
  return (id) => (id === '' ? say(noneWord[facet]) : known(id));
}

function knownWords(facet: FacetName, document: FacetRecords, language: Language): (id: string) => string {
  const say = translatorFor(language);
  switch (facet) {
    case 'category':
      return namesOf(document.categories, language);
    case 'status':
      return (id) => wordOf(say, 'eventStatus', id);
    case 'certainty':
      return (id) => wordOf(say, 'certainty', id);
    case 'actor':
      return namesOf(document.actors, language);
    case 'place':
      return namesOf(document.places, language);
    case 'tag':
      return namesOf(document.tags, language);
    case 'country':
      return (id) => countryName(id, language);
    case 'grade':
      return (id) => id;
    case 'evidence':
      return (id) => wordOf(say, 'evidence', id);
    case 'source': {
      const sources = new Map(document.sources.map((source) => [source.id, source]));
      return (id) => {
        const source = sources.get(id);
        return source === undefined
          ? id
          : [source.title, source.publisher ?? ''].filter((part) => part !== '').join(' · ');
      };
    }
  }
}

function namesOf(
  records: readonly { readonly id: string; readonly name: LocalText }[],
  language: Language,
): (id: string) => string {
  const names = new Map(records.map(({ id, name }) => [id, name]));
  return (id) => {
    const name = names.get(id);
    return name === undefined ? id : chooseText(name, language).text;
  };
}

/**
 * A file may hold any text for a country: what is no region code stays as it is. Codes without a name, such as XX, are
 * for what lies in no country, or in one that is disputed.
 */
export function countryName(code: string, language: Language): string {
  if (!/^[A-Z]{2}$/.test(code)) return code;
  const names = new Intl.DisplayNames(localeOf(language), { type: 'region', fallback: 'none' });
  return names.of(code) ?? translatorFor(language)('facet.noAgreedCountry');
}

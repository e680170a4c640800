import type { FacetName } from '../shared/view.ts';

/** What a search can ask by name, beside words. */
export type SearchField = FacetName | 'before' | 'after' | 'near';

/** The words that lead a field, in each language of the interface; all are understood whatever the language is. */
export const fieldWords: Readonly<Record<SearchField, { readonly en: string; readonly fr: string }>> = {
  actor: { en: 'actor', fr: 'acteur' },
  place: { en: 'place', fr: 'lieu' },
  country: { en: 'country', fr: 'pays' },
  category: { en: 'category', fr: 'catégorie' },
  source: { en: 'source', fr: 'source' },
  status: { en: 'status', fr: 'statut' },
  certainty: { en: 'certainty', fr: 'certitude' },
  tag: { en: 'tag', fr: 'étiquette' },
  grade: { en: 'grade', fr: 'cote' },
  evidence: { en: 'evidence', fr: 'preuves' },
  before: { en: 'before', fr: 'avant' },
  after: { en: 'after', fr: 'après' },
  near: { en: 'near', fr: 'près' },
};

export const searchFields = Object.keys(fieldWords) as readonly SearchField[];

export type SearchOperator = 'and' | 'or' | 'not';

/** In capitals only: "ou", "et" and "not" are words, too. */
export const operatorWords: Readonly<Record<SearchOperator, readonly string[]>> = {
  and: ['AND', 'ET'],
  or: ['OR', 'OU'],
  not: ['NOT', 'NON', 'SAUF'],
};

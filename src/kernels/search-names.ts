import { gradeOf } from '../shared/grade.ts';
import type { LocalText } from '../shared/language.ts';
import type { FacetName } from '../shared/view.ts';
import { evidenceValues } from './evidence-sets.ts';
import type { FacetLists } from './facet-columns.ts';
import { foldText } from './fold-text.ts';

/** A value of a facet and what it is called, folded, in every language. */
export interface NamedValue {
  readonly id: string;
  readonly names: readonly string[];
}

/** The names by which a search finds the values of facets, and the dates that it reads. */
export interface SearchNames {
  readonly lists: FacetLists;
  valuesOf(facet: FacetName): readonly NamedValue[];
  /** From the first to the last instant of a date; null for what is none. */
  readDate(text: string): { readonly from: number; readonly to: number } | null;
}

/** Facets whose values are called by words of the languages, not of the dataset. */
export type SpokenFacet = 'country' | 'status' | 'certainty' | 'evidence';

/** What only the languages know: how countries and the words of datasets are called, and how dates are said. */
export interface SpokenNames {
  /** What a country, a status, a certainty or what evidence lacks is called in words. */
  namesOf(facet: SpokenFacet, id: string): readonly string[];
  readDate: SearchNames['readDate'];
}

/** Names are folded when they are first asked for, once. */
export function searchNames(lists: FacetLists, { namesOf, readDate }: SpokenNames): SearchNames {
  const known = new Map<FacetName, readonly NamedValue[]>();
  return {
    lists,
    readDate,
    valuesOf(facet) {
      const values = known.get(facet) ?? namedValues(lists, facet, namesOf);
      known.set(facet, values);
      return values;
    },
  };
}

function namedValues(lists: FacetLists, facet: FacetName, namesOf: SpokenNames['namesOf']): readonly NamedValue[] {
  const named = (records: readonly { readonly id: string; readonly name: LocalText }[]): readonly NamedValue[] =>
    records.map(({ id, name }) => value(id, Object.values(name)));
  switch (facet) {
    case 'category':
      return named(lists.categories);
    case 'status':
      return lists.statuses.map((word) => value(word, namesOf('status', word)));
    case 'certainty':
      return lists.certainties.map((word) => value(word, namesOf('certainty', word)));
    case 'actor':
      return named(lists.actors);
    case 'place':
      return named(lists.places);
    case 'country':
      return [...new Set(lists.places.flatMap(({ country }) => country ?? []))].map((code) =>
        value(code, namesOf('country', code)),
      );
    case 'tag':
      return named(lists.tags);
    case 'source':
      return lists.sources.map(({ id, title, publisher }) => value(id, [title, publisher ?? '']));
    case 'grade':
      return [...new Set(lists.sources.map(gradeOf))]
        .filter((grade) => grade !== '')
        .map((grade) => value(grade, [grade]));
    case 'evidence':
      return evidenceValues.map((wanting) => value(wanting, namesOf('evidence', wanting)));
  }
}

function value(id: string, names: readonly string[]): NamedValue {
  // a quotation mark would end the name where it is typed between two of them
  const typed = [...names, id].flatMap((name) => [name, name.replaceAll('"', ' ')]);
  return { id, names: [...new Set(typed.map(foldText))].filter((name) => name !== '') };
}

/** Scripts without blanks between words: any part of a name is found there. */
const unspaced = /[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}]/u;

/**
 * The values that are called so: as a whole, or by words of their names that begin so. The empty name is that of events
 * without a value.
 */
export function valuesCalled(names: SearchNames, facet: FacetName, name: string, isWhole: boolean): readonly string[] {
  const asked = foldText(name);
  if (asked === '') return [''];
  if (facet === 'grade' && asked.startsWith('>=')) return gradesFrom(names, asked.slice(2).trim());
  const isCalledSo = isWhole
    ? (said: string): boolean => said === asked
    : unspaced.test(asked)
      ? (said: string): boolean => said.includes(asked)
      : (said: string): boolean => ` ${said}`.includes(` ${asked}`);
  return names.valuesOf(facet).flatMap(({ id, names: called }) => (called.some(isCalledSo) ? [id] : []));
}

/** The grades whose halves are both as good as these or better: A and 1 are the best; what nobody has judged is neither. */
function gradesFrom(names: SearchNames, asked: string): readonly string[] {
  const [, reliability = '', credibility = ''] = /^([a-f])([1-6])$/.exec(asked) ?? [];
  return names.valuesOf('grade').flatMap(({ id }) => {
    const [, letter, digit] = /^([A-F])([1-6])$/.exec(id) ?? [];
    if (letter === undefined || digit === undefined) return [];
    return letter.toLowerCase() <= reliability && digit <= credibility ? [id] : [];
  });
}

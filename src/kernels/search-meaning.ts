import type { FacetName } from '../shared/view.ts';
import type { EpochMs } from '../shared/when.ts';
import { distanceKm } from './distance-km.ts';
import type { SearchExpression, SearchLeaf, SearchProblem, TextPiece } from './search-expression.ts';
import { valuesCalled, type SearchNames } from './search-names.ts';
import { parseQuery } from './search-query.ts';
import { spotsCalled } from './search-spots.ts';
import { isOpenQuotation } from './search-tokens.ts';

/** One thing that is asked, with what it names looked up. */
export type SearchTest =
  | { readonly kind: 'text'; readonly terms: readonly string[] }
  | { readonly kind: 'values'; readonly facet: FacetName; readonly ids: readonly string[] }
  | { readonly kind: 'before' | 'after'; readonly at: EpochMs };

/** What a search asks of events. */
export type SearchMeaning =
  | SearchTest
  /** Something that cannot be read is asked, and no event is known to answer it, nor to be what it leaves out. */
  | { readonly kind: 'nothing' }
  | { readonly kind: 'not'; readonly of: SearchMeaning }
  | { readonly kind: 'and' | 'or'; readonly of: readonly SearchMeaning[] };

/** The meaning of a query in a dataset (null: it asks nothing), and what is wrong in it. */
export interface UnderstoodSearch {
  readonly meaning: SearchMeaning | null;
  readonly problems: readonly SearchProblem[];
}

/** The first digits of such as `2025-10-28`. */
const unfinishedDate = /^-?\d{1,3}$|^-?\d{4}-(?:\d|\d\d-\d?)?$/;

/** Reads a query and looks up what it names. What is unfinished asks nothing yet; what cannot be read finds nothing, nor does a name that nothing has. */
export function understandSearch(query: string, names: SearchNames): UnderstoodSearch {
  const parsed = parseQuery(query);
  const problems = [...parsed.problems];
  const tell = (at: TextPiece, key: string, values: Readonly<Record<string, string>>): void => {
    problems.push({ at, message: { key, values } });
  };
  function lookUp(leaf: SearchLeaf): SearchMeaning | null {
    switch (leaf.kind) {
      case 'text':
        return { kind: 'text', terms: leaf.terms };
      case 'facet': {
        const ids = valuesCalled(names, leaf.facet, leaf.name, leaf.isWhole);
        if (ids.length === 0)
          tell(leaf.at, noneKey(leaf.facet, leaf.name, names), { field: leaf.facet, name: leaf.name });
        return { kind: 'values', facet: leaf.facet, ids };
      }
      case 'near': {
        const ids = placesNear(names, leaf.place, leaf.km);
        if (ids !== null) return { kind: 'values', facet: 'place', ids };
        tell(leaf.at, 'search.problem.noPlace', { name: leaf.place });
        return { kind: 'nothing' };
      }
      case 'before':
      case 'after': {
        const extent = names.readDate(leaf.date);
        if (extent !== null) return { kind: leaf.kind, at: leaf.kind === 'before' ? extent.from : extent.to };
        const typed = query.slice(leaf.at.from, leaf.at.to);
        const isUnfinished = unfinishedDate.test(typed) || isOpenQuotation(typed);
        tell(leaf.at, isUnfinished ? 'search.problem.date' : 'search.problem.noDate', { date: leaf.date });
        return isUnfinished ? null : { kind: 'nothing' };
      }
      case 'unreadable':
        return { kind: 'nothing' };
    }
  }
  function mean(expression: SearchExpression): SearchMeaning | null {
    if (expression.kind === 'not') {
      const of = mean(expression.of);
      if (of === null) return null;
      return isUnknown(of) ? { kind: 'nothing' } : { kind: 'not', of };
    }
    if (!('of' in expression)) return lookUp(expression);
    const of = expression.of.flatMap((one) => mean(one) ?? []);
    if (expression.kind === 'and' && of.some(({ kind }) => kind === 'nothing')) return { kind: 'nothing' };
    return of.length > 1 ? { kind: expression.kind, of } : (of[0] ?? null);
  }
  const meaning = parsed.expression === null ? null : mean(parsed.expression);
  return { meaning, problems: problems.toSorted((a, b) => a.at.from - b.at.from) };
}

/** Whether a part of it cannot be read: then of no event it is known that it is none of what is asked. */
function isUnknown(meaning: SearchMeaning): boolean {
  if (meaning.kind === 'and' || meaning.kind === 'or') return meaning.of.some(isUnknown);
  return meaning.kind === 'nothing';
}

/** What is said of a name that no value has; how good a grade is at least is no name. */
function noneKey(facet: FacetName, name: string, names: SearchNames): string {
  if (facet !== 'grade') return 'search.problem.noValue';
  if (names.valuesOf('grade').length === 0) return 'search.problem.noGrade';
  return name.startsWith('>=') ? 'search.problem.noGradeSoGood' : 'search.problem.noGradeCalled';
}

/**
 * Ids of the places on the map that lie so near to one that is called so, or to a point; null: nothing is. Where no more than
 * the country is known, the point on the map is no place, and near to itself alone.
 */
function placesNear(names: SearchNames, name: string, km: number): readonly string[] | null {
  const spots = spotsCalled(names, name);
  if (spots.length === 0) return null;
  return names.lists.places.flatMap(({ id, kind, coordinates }) => {
    const reach = kind === 'country' ? 0 : km;
    return coordinates !== undefined && spots.some((spot) => distanceKm(spot, coordinates) <= reach) ? [id] : [];
  });
}

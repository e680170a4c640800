import type { LngLat } from '../shared/map-extent.ts';
import type { SearchExpression } from './search-expression.ts';
import type { SearchNames } from './search-names.ts';
import { parseQuery } from './search-query.ts';
import { spotsCalled } from './search-spots.ts';

/** Where `near:` finds: within so many kilometres of one of these points. */
export interface SearchedCircle {
  /** What the points are called, as it was typed. */
  readonly name: string;
  readonly km: number;
  readonly centres: readonly LngLat[];
}

/** What a query asks to be near, where it is not asked for to be left out. `elsewhere`: by their names, the points of what the file does not know. */
export function searchedCircles(
  query: string,
  names: SearchNames,
  elsewhere: ReadonlyMap<string, LngLat>,
): readonly SearchedCircle[] {
  const circlesOf = (expression: SearchExpression | null): readonly SearchedCircle[] => {
    if (expression?.kind === 'and' || expression?.kind === 'or') return expression.of.flatMap(circlesOf);
    if (expression?.kind !== 'near') return [];
    const { place: name, km } = expression;
    const called = spotsCalled(names, name);
    const other = elsewhere.get(name);
    const centres = called.length === 0 && other !== undefined ? [other] : called;
    return centres.length === 0 ? [] : [{ name, km, centres }];
  };
  return circlesOf(parseQuery(query).expression);
}

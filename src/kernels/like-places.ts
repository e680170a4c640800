import type { Place } from '../shared/dataset.ts';
import { likeNames } from './like-names.ts';
import type { SearchProblem } from './search-expression.ts';

/** So many names are told where nothing is called as was typed. */
const mostLike = 3;

/** Names of places on the map that are written much as one behind `near:` that no place has; in steps, as `likeNames`. */
export function likePlaces(
  typed: string,
  places: readonly Pick<Place, 'name' | 'coordinates'>[],
): Generator<void, readonly string[]> {
  return likeNames(typed, namesOnMap(places), mostLike);
}

function* namesOnMap(places: readonly Pick<Place, 'name' | 'coordinates'>[]): Generator<string, void> {
  for (const { name, coordinates } of places) if (coordinates !== undefined) yield* Object.values(name);
}

/** The problem of a name that no place has, with those that are written much alike; as it was where there are none. */
export function tellLike(problem: SearchProblem, like: readonly string[]): SearchProblem {
  if (like.length === 0) return problem;
  const values = { ...problem.message.values, like: like.join(', ') };
  return { at: problem.at, message: { key: 'search.problem.otherPlace', values } };
}

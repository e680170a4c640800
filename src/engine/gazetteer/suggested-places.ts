import type { SearchNames } from '../../kernels/search-names.ts';
import { unknownPlaces } from '../../kernels/unknown-places.ts';
import type { KnownPlace } from '../../shared/known-place.ts';
import type { Gazetteer } from '../import/gazetteer.ts';

/** Who wants another one types more of its name. */
const mostSuggested = 6;

/** The places that what is typed may mean, best first. */
export function suggestedPlaces(gazetteer: Gazetteer, typed: string): readonly KnownPlace[] {
  return gazetteer.suggest(typed, mostSuggested);
}

/**
 * By their names, the places that queries ask to be near and that the file does not know: each the first that is suggested,
 * as a window tells it. The gazetteer is read only where there is such a name.
 */
export async function pointsOfUnknown(
  queries: readonly string[],
  names: SearchNames,
  read: () => Promise<Gazetteer>,
): Promise<ReadonlyMap<string, KnownPlace>> {
  const unknown = queries.flatMap((query) => unknownPlaces(query, names));
  if (unknown.length === 0) return new Map();
  const gazetteer = await read();
  return new Map(
    unknown.flatMap(({ name }) => {
      const first = suggestedPlaces(gazetteer, name)[0];
      return first === undefined ? [] : [[name, first] as const];
    }),
  );
}

import { tellLike } from '../../kernels/like-places.ts';
import type { UnknownPlace } from '../../kernels/unknown-places.ts';
import { whereKnown } from '../../messages/known-place-words.ts';
import { translatorFor } from '../../messages/translator.ts';
import type { KnownPlace } from '../../shared/known-place.ts';
import { chooseText, type Language } from '../../shared/language.ts';
import type { SearchReading } from './read-search.ts';

/** What is known of the names of places that the file does not know; each a moment after it is asked for. */
export interface LookedUp {
  /** The gazetteer's first of each name, null for none. */
  readonly found: ReadonlyMap<string, KnownPlace | null>;
  /** Of names that the gazetteer does not know either: places of the file that are written much alike. */
  readonly like: ReadonlyMap<string, readonly string[]>;
  /** False in a page, which carries no more than the places that its views ask for. */
  readonly hasGazetteer: boolean;
}

/**
 * The reading with the places that the file does not know looked up: each that the gazetteer knows is told, and is no problem. Nothing is
 * said of a name that is still being looked up.
 */
export function tellElsewhere(
  reading: SearchReading,
  unknown: readonly UnknownPlace[],
  { found, like, hasGazetteer }: LookedUp,
  language: Language,
): SearchReading {
  if (unknown.length === 0) return reading;
  const say = translatorFor(language);
  const elsewhere = unknown.flatMap(({ name }) => {
    const place = found.get(name) ?? null;
    return place === null ? [] : [say('search.elsewhere', { name, place: placeWords(place, language) })];
  });
  const nameAt = new Map(unknown.map(({ name, at }) => [at.from, name]));
  const problems = reading.problems.flatMap((problem) => {
    const name = nameAt.get(problem.at.from);
    if (name === undefined) return [problem];
    const others = found.get(name) === null ? like.get(name) : undefined;
    if (others === undefined) return [];
    if (others.length > 0 || hasGazetteer) return [tellLike(problem, others)];
    return [{ at: problem.at, message: { key: 'search.problem.noPlaceInPage', values: { name } } }];
  });
  return { ...reading, problems, elsewhere: [...new Set(elsewhere)] };
}

/** "Lyon, France". */
function placeWords(place: KnownPlace, language: Language): string {
  const where = whereKnown(place, language);
  return [chooseText(place.names, language).text, where].filter((words) => words !== '').join(', ');
}

import type { UnknownPlace } from '../../kernels/unknown-places.ts';
import { countryName } from '../../messages/facet-words.ts';
import { translatorFor } from '../../messages/translator.ts';
import type { KnownPlace } from '../../shared/known-place.ts';
import { chooseText, type Language } from '../../shared/language.ts';
import type { SearchReading } from './read-search.ts';

/**
 * The reading with the places that the file does not know looked up: each that the gazetteer knows is told, and is no problem.
 * `found`: the gazetteer's first of each name, null for none; a name that is not in it is still being looked up, and nothing
 * is said of it.
 */
export function tellElsewhere(
  reading: SearchReading,
  unknown: readonly UnknownPlace[],
  found: ReadonlyMap<string, KnownPlace | null>,
  language: Language,
): SearchReading {
  if (unknown.length === 0) return reading;
  const say = translatorFor(language);
  const notMissing = new Set(unknown.filter(({ name }) => found.get(name) !== null).map(({ at }) => at.from));
  const elsewhere = unknown.flatMap(({ name }) => {
    const place = found.get(name) ?? null;
    return place === null ? [] : [say('search.elsewhere', { name, place: placeWords(place, language) })];
  });
  const problems = reading.problems.filter(({ at }) => !notMissing.has(at.from));
  return { ...reading, problems, elsewhere: [...new Set(elsewhere)] };
}

/** "Lyon, France". */
function placeWords({ kind, country, names }: KnownPlace, language: Language): string {
  const name = chooseText(names, language).text;
  return kind === 'country' || country === '' ? name : `${name}, ${countryName(country, language)}`;
}

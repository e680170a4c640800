import type { Place } from '../shared/dataset.ts';
import { chooseText } from '../shared/language.ts';

/** A name short enough for a label: what stands before the first comma, bracket or dash. A number alone says nothing: “45, 0” stays. */
export function shortPlaceName(place: Place | undefined, language: string): string {
  if (place === undefined) return '';
  const name = chooseText(place.name, language).text;
  const short = name.split(/\s*(?:[,(（]|\s[—–]\s)/u)[0] ?? '';
  return /\p{L}/u.test(short) ? short.trim() : name;
}

/** The place that names a cluster: a city where there is one, else the first, which is the most important. */
export function namingPlace(places: readonly Place[], indices: readonly number[]): Place | undefined {
  const found = indices.flatMap((index) => places[index] ?? []);
  return found.find(({ kind }) => kind === 'city') ?? found[0];
}

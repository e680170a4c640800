import { foldText } from '../../kernels/fold-text.ts';
import type { KnownPlace } from '../../shared/known-place.ts';
import type { PlaceChoice } from '../../shared/table-import.ts';
import type { Message } from '../../shared/problem.ts';
import { nameInLanguage } from './name-in-language.ts';

/** What was taken for a name, in words, and why something else may be meant. */
export interface NameDoubt {
  readonly taken: string;
  /** Its value `rows` says of how many it is told. */
  readonly reason: Message;
  /** Null: there is nothing to choose from. */
  readonly choice: PlaceChoice | null;
}

/** So many are told by name: more say no more than how many there are. */
const mostNamed = 4;
/** Who means another one tells its country in the table. */
const mostOffered = 20;

/** What a name of a row may mean. */
interface MeantByName {
  readonly name: string;
  /** Of the row; empty: it says none. */
  readonly area: string;
  /** All that the gazetteer found for the name, that which was taken first. Where it has nothing in the area, by the name alone. */
  readonly meant: readonly KnownPlace[];
  /** The code of the country that the row says; undefined where it says none that is known, as where that is a state or a province. */
  readonly country: string | undefined;
  /** A person has said that it is the first. */
  readonly isChosen: boolean;
}

/** Null: there is no doubt. */
export function doubtOfName(asked: MeantByName, language: string): NameDoubt | null {
  const { name, area, meant } = asked;
  const [first] = meant;
  if (first === undefined) return null;
  const taken = called(first, language);
  const reason = reasonToDoubt(asked, first, taken, language);
  const choice = meant.length > 1 ? { name, area, places: meant.slice(0, mostOffered) } : null;
  return reason === null ? null : { taken, reason, choice };
}

function reasonToDoubt(
  { name, area, meant, country, isChosen }: MeantByName,
  first: KnownPlace,
  taken: string,
  language: string,
): Message | null {
  const values = { name, place: taken, rows: 1 };
  // a place of a person's own gazetteer may say no country
  const isElsewhere = area !== '' && first.country !== '' && (country ?? area.toUpperCase()) !== first.country;
  if (isElsewhere && country !== undefined) return { key: 'table.notInArea', values: { ...values, area } };
  if (meant.length > 1) {
    const isLargest = meant.every(({ weight }) => weight <= first.weight);
    const which = isChosen ? 'chosen' : isLargest ? 'largest' : 'first';
    return {
      key: 'table.namesakes',
      values: { count: meant.length, ...namesOf(meant, language), which, rows: 1 },
    };
  }
  if (isElsewhere) return { key: 'table.areaNotKnown', values: { ...values, area } };
  const folded = foldText(name);
  const isOtherName = first.kind !== 'country' && !Object.values(first.names).some((one) => foldText(one) === folded);
  return isOtherName ? { key: 'table.otherName', values } : null;
}

/** "Springfield, US (Kansas City, 240 km; Boston, 130 km); Springfield, AU", and how many places `more` there are than are named. */
function namesOf(places: readonly KnownPlace[], language: string): { readonly places: string; readonly more: number } {
  const told = places.slice(0, mostNamed);
  // those with a great city beside them apart from those without
  const alike = Map.groupBy(told, (place) => `${inCountry(place, language)}${place.beside === undefined ? '' : ' '}`);
  const words = [...alike].map(([named, group]) => {
    const beside = group.flatMap((place) => besideOf(place, language)).join('; ');
    const which = beside === '' && group.length > 1 ? String(group.length) : beside;
    return which === '' ? named : `${named.trim()} (${which})`;
  });
  return { places: words.join('; '), more: places.length - told.length };
}

function called(place: KnownPlace, language: string): string {
  const [beside] = besideOf(place, language);
  return beside === undefined ? inCountry(place, language) : `${inCountry(place, language)} (${beside})`;
}

function inCountry(place: KnownPlace, language: string): string {
  const name = nameInLanguage(place, language);
  return place.country === '' ? name : `${name}, ${place.country}`;
}

/** The great city beside it and how far that is, or nothing. */
function besideOf({ beside }: KnownPlace, language: string): readonly string[] {
  return beside === undefined ? [] : [`${nameInLanguage(beside, language)}, ${beside.km}\u00a0km`];
}

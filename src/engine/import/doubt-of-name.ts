import { foldText } from '../../kernels/fold-text.ts';
import type { KnownPlace } from '../../shared/known-place.ts';
import type { Message } from '../../shared/problem.ts';
import { nameInLanguage } from './name-in-language.ts';

/** What was taken for a name, in words, and why something else may be meant. */
export interface NameDoubt {
  readonly taken: string;
  /** Its value `rows` says of how many it is told. */
  readonly reason: Message;
}

/** So many are told by name: more say no more than how many there are. */
const mostNamed = 4;

/** What a name of a row may mean. */
interface MeantByName {
  readonly name: string;
  /** Of the row; empty: it says none. */
  readonly area: string;
  /** All that the gazetteer found for the name, that which was taken first. */
  readonly meant: readonly KnownPlace[];
  /** Whether what was taken lies there. Where the gazetteer has nothing there, it was found by the name alone. */
  readonly isInArea: boolean;
}

/** Null: there is no doubt. */
export function doubtOfName({ name, area, meant, isInArea }: MeantByName, language: string): NameDoubt | null {
  const [first] = meant;
  if (first === undefined) return null;
  const taken = called(first, language);
  if (!isInArea) return { taken, reason: { key: 'table.notInArea', values: { name, area, place: taken, rows: 1 } } };
  if (meant.length > 1) {
    const isLargest = meant.every(({ weight }) => weight <= first.weight);
    const values = {
      count: meant.length,
      places: namesOf(meant, language),
      which: isLargest ? 'largest' : 'first',
      rows: 1,
    };
    return { taken, reason: { key: 'table.namesakes', values } };
  }
  const folded = foldText(name);
  const isOtherName = first.kind !== 'country' && !Object.values(first.names).some((one) => foldText(one) === folded);
  return isOtherName ? { taken, reason: { key: 'table.otherName', values: { name, place: taken, rows: 1 } } } : null;
}

/** "Springfield, US (3); Springfield, AU". */
function namesOf(places: readonly KnownPlace[], language: string): string {
  const counts = new Map<string, number>();
  for (const place of places) {
    const words = called(place, language);
    counts.set(words, (counts.get(words) ?? 0) + 1);
  }
  const named = [...counts].map(([words, count]) => (count === 1 ? words : `${words} (${count})`));
  return named.length > mostNamed ? `${named.slice(0, mostNamed).join('; ')}; …` : named.join('; ');
}

function called(place: KnownPlace, language: string): string {
  const name = nameInLanguage(place, language);
  return place.country === '' ? name : `${name}, ${place.country}`;
}

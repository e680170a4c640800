import type { KnownPlace } from '../../shared/known-place.ts';
import type { ChosenPlace } from '../../shared/table-import.ts';
import type { Gazetteer } from './gazetteer.ts';

/** The same gazetteer, in which a name means first what a person has chosen for it among all that it may mean. */
export function withChosenPlaces(gazetteer: Gazetteer, chosen: readonly ChosenPlace[]): Gazetteer {
  if (chosen.length === 0) return gazetteer;
  const byName = new Map(chosen.map((choice) => [keyOf(choice.name, choice.area), choice]));
  return {
    ...gazetteer,
    isChosen: (name, area) => byName.has(keyOf(name, area)),
    find(name, area) {
      const found = gazetteer.find(name, area);
      const choice = byName.get(keyOf(name, area));
      if (choice === undefined) return found;
      const isChosen = ({ lng, lat }: KnownPlace): boolean => lng === choice.lng && lat === choice.lat;
      return [...found.filter(isChosen), ...found.filter((place) => !isChosen(place))];
    },
  };
}

function keyOf(name: string, area: string): string {
  return `${name}\n${area}`;
}

import type { Place } from '../../shared/dataset.ts';
import { foldText } from '../search/fold-text.ts';
import type { Gazetteer, KnownPlace } from './gazetteer.ts';
import { longestName } from './name-index.ts';
import { createNewIds } from './new-ids.ts';
import { ownText } from './own-text.ts';
import type { Point } from './read-coordinates.ts';

export interface FoundPlace {
  readonly place: Place;
  /** How many places of the gazetteer have this name, where the name alone was there to choose by; else 1. */
  readonly namesakes: number;
}

/** The places of a project and those that an import adds to them. */
export interface PlaceIndex {
  /** The place of this name among those that there are, else one of the gazetteer, else a new one that is on no map. */
  named(name: string, area: string): FoundPlace;
  /** The place at this point, new unless there is one of the same name there. `name` empty: it is called by its point. */
  at(point: Point, name: string): Place;
  /** Places that were made since this was asked last. */
  takeNew(): readonly Place[];
}

/** Two places of one name are the same where their points agree to so many decimals: about ten metres. */
const sameDecimals = 4;

export function createPlaceIndex(known: readonly Place[], gazetteer: Gazetteer, language: string): PlaceIndex {
  const newId = createNewIds('place', new Set(known.map(({ id }) => id)));
  /** The first of each name. */
  const byName = new Map<string, Place>();
  const byPoint = new Map<string, Place>();
  let made: Place[] = [];
  for (const place of known) note(place);

  function note(place: Place): void {
    for (const key of new Set(Object.values(place.name).map(foldText))) {
      if (!byName.has(key)) byName.set(key, place);
      if (place.coordinates !== undefined) byPoint.set(pointKey(place.coordinates, key), place);
    }
  }

  function add(
    name: string,
    rest: Omit<Place, 'id' | 'name'>,
    names: Place['name'] = { [language]: ownText(name.slice(0, longestName)) },
  ): Place {
    const place = { id: newId(name), name: names, ...rest };
    made.push(place);
    note(place);
    return place;
  }

  function find(name: string, area: string): FoundPlace {
    const there = byName.get(foldText(name));
    if (there !== undefined) return { place: there, namesakes: 1 };
    const [first, ...others] = gazetteer.find(name, area);
    if (first !== undefined) return { place: takeUp(first), namesakes: area === '' ? 1 + others.length : 1 };
    // "Busan, South Korea"
    const comma = name.lastIndexOf(',');
    if (comma > 0 && area === '') {
      const [start, end] = [name.slice(0, comma).trim(), name.slice(comma + 1).trim()];
      if (byName.has(foldText(start)) || gazetteer.find(start, end).length > 0) return find(start, end);
    }
    return { place: add(name, {}), namesakes: 1 };
  }

  function takeUp({ kind, country, lng, lat, names }: KnownPlace): Place {
    const own = names[language] ?? names['en'] ?? Object.values(names)[0] ?? '';
    const isCode = /^[A-Z]{2}$/.test(country);
    return add(own, { kind, ...(isCode && { country }), coordinates: { lng, lat } }, names);
  }

  return {
    named(name, area) {
      return find(name, area);
    },
    at(point, name) {
      const called = name === '' ? pointName(point) : name;
      return byPoint.get(pointKey(point, foldText(called))) ?? add(called, { coordinates: point });
    },
    takeNew() {
      const taken = made;
      made = [];
      return taken;
    },
  };
}

function pointKey({ lng, lat }: Point, foldedName: string): string {
  return `${lat.toFixed(sameDecimals)} ${lng.toFixed(sameDecimals)} ${foldedName}`;
}

function pointName({ lng, lat }: Point): string {
  return `${Number(lat.toFixed(5))}, ${Number(lng.toFixed(5))}`;
}

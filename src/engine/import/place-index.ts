import type { Place } from '../../shared/dataset.ts';
import { foldText } from '../../kernels/fold-text.ts';
import { distanceKm } from '../../kernels/distance-km.ts';
import type { KnownPlace } from '../../shared/known-place.ts';
import type { Gazetteer } from './gazetteer.ts';
import { longestName } from './name-index.ts';
import { createNewIds } from './new-ids.ts';
import { ownText } from './own-text.ts';
import type { Point } from './read-coordinates.ts';

export interface FoundPlace {
  readonly place: Place;
  /** How many places of the gazetteer have this name, where the name alone was there to choose by; else 1. */
  readonly namesakes: number;
}

/** A place that is there, or a city that the project has not taken up. */
type Meant = FoundPlace | { readonly city: KnownPlace; readonly namesakes: number; readonly isByNameAlone: boolean };

export interface PlaceAtPoint {
  readonly place: Place;
  /** How far the place is from the point, where it was there already and lies near it; else 0. */
  readonly offKm: number;
}

/** The places of a project and those that an import adds to them. */
export interface PlaceIndex {
  /** The place of this name among those that there are, else one of the gazetteer, else a new one that is on no map. */
  named(name: string, area: string): FoundPlace;
  /** Whether `named` would give a place that is on the map. */
  knowsPoint(name: string, area: string): boolean;
  /**
   * The place at this point: one that is there, of the same name where the row gives a name; else one of that name that the
   * project has near by; else a new one, called by its point where the row gives no name (`name` empty).
   */
  at(point: Point, name: string): PlaceAtPoint;
  /** Whether it is a small city of the gazetteer that was taken for a name alone: something else may be meant. */
  isDoubtful(place: Place): boolean;
  /** Places that were made since this was asked last. */
  takeNew(): readonly Place[];
}

/** Two places of one name are the same where their points agree to so many decimals: about ten metres. */
const sameDecimals = 4;
/** A place of the project is what a row of its name means within this distance: a city has no one point. */
const nearKm = 2;
/** A city of the gazetteer is the place of the project that has one of its names within this distance. */
const sameCityKm = 30;
/** A name that only a smaller city has may well mean something else: "Atlantis". */
const fewPeople = 100_000;

export function createPlaceIndex(known: readonly Place[], gazetteer: Gazetteer, language: string): PlaceIndex {
  const newId = createNewIds('place', new Set(known.map(({ id }) => id)));
  /** The first of each name. */
  const byName = new Map<string, Place>();
  /** Of the project, all of each name. */
  const ofProject = new Map<string, readonly Place[]>();
  /** By point and name, and by the point alone. */
  const byPoint = new Map<string, Place>();
  let made: Place[] = [];
  const doubtful = new Set<string>();
  for (const place of known) {
    note(place);
    for (const key of namesOf(place)) ofProject.set(key, [...(ofProject.get(key) ?? []), place]);
  }

  function note(place: Place): void {
    const { coordinates } = place;
    for (const key of namesOf(place)) {
      if (!byName.has(key)) byName.set(key, place);
      if (coordinates !== undefined) byPoint.set(pointKey(coordinates, key), place);
    }
    if (coordinates === undefined) return;
    const alone = pointKey(coordinates, '');
    if (!byPoint.has(alone)) byPoint.set(alone, place);
  }

  /** The place that a city of the gazetteer is in the project, under any of its names. */
  function sameInProject({ names, lng, lat }: KnownPlace): Place | undefined {
    return Object.values(names)
      .flatMap((name) => ofProject.get(foldText(name)) ?? [])
      .find(({ coordinates }) => coordinates === undefined || distanceKm(coordinates, { lng, lat }) <= sameCityKm);
  }

  function nearInProject(point: Point, foldedName: string): PlaceAtPoint | undefined {
    const near = (ofProject.get(foldedName) ?? []).flatMap((place) =>
      place.coordinates === undefined ? [] : [{ place, offKm: distanceKm(place.coordinates, point) }],
    );
    return near.filter(({ offKm }) => offKm <= nearKm).toSorted((a, b) => a.offKm - b.offKm)[0];
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

  /** What a name means, before anything is added; null where nobody knows it. */
  function look(name: string, area: string): Meant | null {
    const there = byName.get(foldText(name));
    if (there !== undefined) return { place: there, namesakes: 1 };
    const [first, ...others] = gazetteer.find(name, area);
    if (first !== undefined) {
      const namesakes = area === '' ? 1 + others.length : 1;
      const place = sameInProject(first);
      return place === undefined ? { city: first, namesakes, isByNameAlone: area === '' } : { place, namesakes };
    }
    // "Busan, South Korea"
    const comma = name.lastIndexOf(',');
    return comma > 0 && area === '' ? look(name.slice(0, comma).trim(), name.slice(comma + 1).trim()) : null;
  }

  function find(name: string, area: string): FoundPlace {
    const meant = look(name, area);
    if (meant === null) return { place: add(name, {}), namesakes: 1 };
    if (!('city' in meant)) return meant;
    const { city, namesakes, isByNameAlone } = meant;
    const place = takeUp(city);
    if (isByNameAlone && city.kind === 'city' && city.weight < fewPeople) doubtful.add(place.id);
    return { place, namesakes };
  }

  function takeUp({ kind, country, lng, lat, names }: KnownPlace): Place {
    const own = names[language] ?? names['en'] ?? Object.values(names)[0] ?? '';
    const isCode = /^[A-Z]{2}$/.test(country);
    return add(own, { ...(kind !== 'site' && { kind }), ...(isCode && { country }), coordinates: { lng, lat } }, names);
  }

  return {
    named(name, area) {
      return find(name, area);
    },
    knowsPoint(name, area) {
      const meant = look(name, area);
      return meant !== null && ('city' in meant || meant.place.coordinates !== undefined);
    },
    at(point, name) {
      const key = foldText(name);
      const there = byPoint.get(pointKey(point, key));
      if (there !== undefined) return { place: there, offKm: 0 };
      const near = name === '' ? undefined : nearInProject(point, key);
      if (near !== undefined) return near;
      return { place: add(name === '' ? pointName(point) : name, { coordinates: point }), offKm: 0 };
    },
    isDoubtful: ({ id }) => doubtful.has(id),
    takeNew() {
      const taken = made;
      made = [];
      return taken;
    },
  };
}

/** Folded. */
function namesOf({ name }: Place): ReadonlySet<string> {
  return new Set(Object.values(name).map(foldText));
}

function pointKey({ lng, lat }: Point, foldedName: string): string {
  return `${lat.toFixed(sameDecimals)} ${lng.toFixed(sameDecimals)} ${foldedName}`;
}

function pointName({ lng, lat }: Point): string {
  return `${Number(lat.toFixed(5))}, ${Number(lng.toFixed(5))}`;
}

import type { Place } from '../../shared/dataset.ts';
import { foldText } from '../../kernels/fold-text.ts';
import { distanceKm } from '../../kernels/distance-km.ts';
import type { KnownPlace } from '../../shared/known-place.ts';
import { doubtOfName, type NameDoubt } from './doubt-of-name.ts';
import type { Gazetteer } from './gazetteer.ts';
import { longestName } from './name-index.ts';
import { nameInLanguage } from './name-in-language.ts';
import { createNewIds } from './new-ids.ts';
import { ownText } from './own-text.ts';
import type { Point } from './read-coordinates.ts';

export interface FoundPlace {
  readonly place: Place;
  /** Null also where the gazetteer had no part in it. */
  readonly doubt: NameDoubt | null;
}

/** A place that is there, or a city that the project has not taken up. */
type Meant =
  | FoundPlace
  | { readonly city: KnownPlace; readonly doubt: NameDoubt | null; readonly isByNameAlone: boolean };

/** Of the gazetteer. */
interface Answer {
  readonly found: readonly KnownPlace[];
  readonly doubt: NameDoubt | null;
}

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

const mostAsked = 5000;
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
  /** The first of each name, of the project and of what the table says itself: a city is asked of the gazetteer each time, since namesakes may be meant. */
  const byName = new Map<string, Place>();
  /** Of the project, all of each name. */
  const ofProject = new Map<string, readonly Place[]>();
  /** By point and name, and by the point alone. */
  const byPoint = new Map<string, Place>();
  let made: Place[] = [];
  /** What was asked of the gazetteer: rows name the same places over and over. */
  const asked = new Map<string, Answer>();
  /** Cities of the gazetteer that were taken up, by where they are and their names. */
  const cities = new Map<string, Place>();
  const doubtful = new Set<string>();
  for (const place of known) {
    noteName(place);
    notePoint(place);
    for (const key of namesOf(place)) ofProject.set(key, [...(ofProject.get(key) ?? []), place]);
  }

  function noteName(place: Place): void {
    for (const key of namesOf(place)) if (!byName.has(key)) byName.set(key, place);
  }

  function notePoint(place: Place): void {
    const { coordinates } = place;
    if (coordinates === undefined) return;
    for (const key of namesOf(place)) byPoint.set(pointKey(coordinates, key), place);
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
    notePoint(place);
    return place;
  }

  /** Called as the table calls it, and as nothing else is. */
  function addOwn(name: string, rest: Omit<Place, 'id' | 'name'>): Place {
    const place = add(name, rest);
    noteName(place);
    return place;
  }

  function ask(name: string, area: string): Answer {
    const key = `${name}\n${area}`;
    const before = asked.get(key);
    if (before !== undefined) return before;
    const found = gazetteer.find(name, area);
    const country = area === '' ? undefined : gazetteer.countryOf(area);
    const meant = gazetteer.toldApart(found);
    const answer = {
      found,
      doubt: doubtOfName({ name, area, meant, country, isChosen: gazetteer.isChosen(name, area) }, language),
    };
    if (asked.size >= mostAsked) asked.clear();
    asked.set(ownText(key), answer);
    return answer;
  }

  /** What a name means, before anything is added; null where nobody knows it. */
  function look(name: string, area: string): Meant | null {
    const there = byName.get(foldText(name));
    const alone = there === undefined ? null : { place: there, doubt: null };
    if (alone !== null && area === '') return alone;
    const { found, doubt } = ask(name, area);
    const [first] = found;
    if (alone !== null && (first === undefined || (alone.place.country ?? first.country) === first.country))
      return alone;
    if (first !== undefined) {
      const place = sameInProject(first);
      return place === undefined ? { city: first, doubt, isByNameAlone: area === '' } : { place, doubt };
    }
    // "Busan, South Korea"
    const comma = name.lastIndexOf(',');
    return comma > 0 && area === '' ? look(name.slice(0, comma).trim(), name.slice(comma + 1).trim()) : null;
  }

  function find(name: string, area: string): FoundPlace {
    const meant = look(name, area);
    if (meant === null) return { place: addOwn(name, {}), doubt: null };
    if (!('city' in meant)) return meant;
    const { city, doubt, isByNameAlone } = meant;
    const place = takeUp(city);
    if (isByNameAlone && city.kind === 'city' && city.weight < fewPeople) doubtful.add(place.id);
    return { place, doubt };
  }

  function takeUp(city: KnownPlace): Place {
    const { kind, country, lng, lat, names } = city;
    const key = pointKey({ lng, lat }, Object.values(names).join('\n'));
    const there = cities.get(key);
    if (there !== undefined) return there;
    const isCode = /^[A-Z]{2}$/.test(country);
    const rest = { ...(kind !== 'site' && { kind }), ...(isCode && { country }), coordinates: { lng, lat } };
    const place = add(nameInLanguage(city, language), rest, names);
    cities.set(key, place);
    return place;
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
      return { place: addOwn(name === '' ? pointName(point) : name, { coordinates: point }), offKm: 0 };
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

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliDecompress } from 'node:zlib';
import { foldText } from '../../kernels/fold-text.ts';
import { toldApart } from '../../kernels/told-apart.ts';
import type { KnownPlace } from '../../shared/known-place.ts';
import { byWeight, distinct, openGazetteer, type OpenGazetteer } from '../gazetteer/open-gazetteer.ts';

/** Finds places by name in any language, the best known first. */
export interface Gazetteer {
  /**
   * The places that a name may mean, that which is meant first: those that a language calls so, else those that go by it as well; of
   * cities none that has less than a tenth of the people of the greatest, unless that is called so in one language only, and a town in all:
   * "Valence" is a town in France, and no more than French for Valencia. What goes by it as well and is very much larger may be meant too,
   * before villages that are called so: "Roma" is Rome. `area`: a country that narrows it down, by name or code; empty: none. Where
   * it leaves nothing, it is as if there were none.
   */
  find(name: string, area: string): readonly KnownPlace[];
  /** Whether a person has said which of those is meant: `find` has it first. */
  isChosen(name: string, area: string): boolean;
  /** The code of the country that `find` takes an area for; undefined where it knows none. */
  countryOf(area: string): string | undefined;
  /** Those that `find` has found, told apart where several have one name in one country. */
  toldApart(places: readonly KnownPlace[]): readonly KnownPlace[];
  /** At most so many places with a name that begins so, as it is being typed; told apart. */
  suggest(typed: string, limit: number): readonly KnownPlace[];
}

/** A city with a smaller part of the people of its greatest namesake is not meant by the name alone. */
const leastPart = 0.1;
/** What has fewer people is not thought of beside a country, nor beside a greater city that has the name in translation only. */
const leastPeople = 20_000;
/** A city that only goes by a name as well is thought of where it is so many times greater than all that are called so. */
const muchGreater = 100;

const unpack = promisify(brotliDecompress);

/** The places of `own`, and those that come with the app; where their file is missing it knows none. */
export async function readGazetteer(resourcesFolder: string, own: readonly OpenGazetteer[] = []): Promise<Gazetteer> {
  const packed = await readFile(join(resourcesFolder, 'basemap', 'gazetteer.br')).catch(() => null);
  return createGazetteer(packed === null ? own : [...own, openGazetteer(await unpack(packed))]);
}

/** Several as one: what an earlier one knows goes before what a later one does. */
function createGazetteer(parts: readonly OpenGazetteer[]): Gazetteer {
  const named = (name: string): readonly KnownPlace[] => {
    for (const part of parts) {
      const found = part.named(name);
      if (found.length > 0) return found;
    }
    return [];
  };
  const countryOf = (area: string): string | undefined => {
    const called = parts.flatMap((part) => part.named(area)).find(({ kind }) => kind === 'country');
    return called?.country ?? (isCountryCode(area.toUpperCase()) ? area.toUpperCase() : undefined);
  };
  const tellApart = (places: readonly KnownPlace[]): readonly KnownPlace[] =>
    toldApart(places, () => parts.flatMap((part) => part.greatCities()));
  return {
    countryOf,
    isChosen: () => false,
    toldApart: tellApart,
    find(name, area) {
      const found = named(name);
      // one's own gazetteer may have codes of its own
      const country = area === '' ? undefined : (countryOf(area) ?? area.toUpperCase());
      const there = found.filter((place) => place.country === country);
      // a state or a province is not known here: it narrows nothing down
      const near = there.length > 0 ? there : found;
      const folded = foldText(name);
      const called = near.filter(
        ({ kind, names }) => kind === 'country' || Object.values(names).some((one) => foldText(one) === folded),
      );
      return called.length > 0 ? withMuchGreater(likely(called, name), near, name) : likely(near, name);
    },
    suggest: (typed, limit) =>
      tellApart(distinct(parts.flatMap((part) => part.beginning(typed, limit))).slice(0, limit)),
  };
}

const regionNames = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });

/** “TX” is none: nobody misses a place in it. */
function isCountryCode(text: string): boolean {
  return /^[A-Z]{2}$/.test(text) && regionNames.of(text) !== undefined;
}

/** `called`: those that a language calls so; `near`: those too that go by the name as well. */
function withMuchGreater(
  called: readonly KnownPlace[],
  near: readonly KnownPlace[],
  name: string,
): readonly KnownPlace[] {
  const weight = called[0]?.weight ?? 0;
  const greater = near.filter((place) => place.weight >= Math.max(weight * muchGreater, leastPeople));
  const others = likely(
    greater.filter((place) => !called.includes(place)),
    name,
  );
  return weight < leastPeople ? [...others, ...called] : [...called, ...others];
}

function likely(places: readonly KnownPlace[], name: string): readonly KnownPlace[] {
  const [greatest] = places.filter(({ kind }) => kind === 'city').toSorted(byWeight);
  const countries = new Set(places.flatMap(({ kind, country }) => (kind === 'country' ? [country] : [])));
  const least = Math.max((greatest?.weight ?? 0) * leastPart, countries.size > 0 ? leastPeople : 0);
  const isTranslated = greatest !== undefined && isNamed(greatest, name, 'some') && !isNamed(greatest, name, 'every');
  return places
    .filter(
      (place) =>
        place.kind !== 'city' ||
        // its own city lies in the country that is meant: Singapore, Luxembourg
        (!countries.has(place.country) &&
          (place.weight >= least || (isTranslated && place.weight >= leastPeople && isNamed(place, name, 'every')))),
    )
    .toSorted(byWeight);
}

/** Whether languages of Latin letters call it so, with its accents: Pékin is not Pekin. */
function isNamed({ names }: KnownPlace, name: string, by: 'some' | 'every'): boolean {
  const latin = Object.values(names).filter((one) => /^[\0-\u{24F}]*$/u.test(one));
  return latin[by]((one) => one.toLowerCase() === name.normalize('NFC').toLowerCase());
}

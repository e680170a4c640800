import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliDecompress } from 'node:zlib';
import { foldText } from '../../kernels/fold-text.ts';
import type { KnownPlace } from '../../shared/known-place.ts';
import { byWeight, distinct, openGazetteer, type OpenGazetteer } from '../gazetteer/open-gazetteer.ts';

/** Finds places by name in any language, the best known first. */
export interface Gazetteer {
  /**
   * The places that a name may mean: those that a language calls so, else those that go by it as well; of cities none that has
   * less than a tenth of the people of the greatest, unless that is called so in one language only, and a town in all:
   * "Valence" is a town in France, and no more than French for Valencia. `area`: a country that narrows it down, by name or code; empty: none.
   */
  find(name: string, area: string): readonly KnownPlace[];
  /** At most so many places with a name that begins so, as it is being typed. */
  suggest(typed: string, limit: number): readonly KnownPlace[];
}

/** A city with a smaller part of the people of its greatest namesake is not meant by the name alone. */
const leastPart = 0.1;
/** What has fewer people is not thought of beside a country, nor beside a greater city that has the name in translation only. */
const leastPeople = 20_000;

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
    return called?.country ?? (/^[A-Za-z]{2}$/.test(area) ? area.toUpperCase() : undefined);
  };
  return {
    find(name, area) {
      const found = named(name);
      const country = area === '' ? undefined : countryOf(area);
      const there = found.filter((place) => place.country === country);
      // a state or a province is not known here: it narrows nothing down
      const near = there.length > 0 ? there : found;
      const folded = foldText(name);
      const called = near.filter(
        ({ kind, names }) => kind === 'country' || Object.values(names).some((one) => foldText(one) === folded),
      );
      return likely(called.length > 0 ? called : near, name);
    },
    suggest: (typed, limit) => distinct(parts.flatMap((part) => part.beginning(typed, limit))).slice(0, limit),
  };
}

function likely(places: readonly KnownPlace[], name: string): readonly KnownPlace[] {
  const [greatest] = places.filter(({ kind }) => kind === 'city').toSorted(byWeight);
  const isCountry = places.some(({ kind }) => kind === 'country');
  const least = Math.max((greatest?.weight ?? 0) * leastPart, isCountry ? leastPeople : 0);
  const isTranslated = greatest !== undefined && isNamed(greatest, name, 'some') && !isNamed(greatest, name, 'every');
  return places
    .filter(
      (place) =>
        place.kind !== 'city' ||
        place.weight >= least ||
        (isTranslated && place.weight >= leastPeople && isNamed(place, name, 'every')),
    )
    .toSorted(byWeight);
}

/** Whether languages of Latin letters call it so, with its accents: Pékin is not Pekin. */
function isNamed({ names }: KnownPlace, name: string, by: 'some' | 'every'): boolean {
  const latin = Object.values(names).filter((one) => /^[\0-\u{24F}]*$/u.test(one));
  return latin[by]((one) => one.toLowerCase() === name.normalize('NFC').toLowerCase());
}

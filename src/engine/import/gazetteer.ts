import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod';
import { foldText } from '../../kernels/fold-text.ts';

/** A city or a country that the app knows by itself. */
export interface KnownPlace {
  readonly kind: 'city' | 'country';
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  readonly lng: number;
  readonly lat: number;
  readonly population: number;
  /** In each language that the basemap has. */
  readonly names: Readonly<Record<string, string>>;
}

/** Finds places by name in any language, the best known first. */
export interface Gazetteer {
  /** `area`: a country that narrows it down, by name or code; empty: none. */
  find(name: string, area: string): readonly KnownPlace[];
}

const namesSchema = z.record(z.string(), z.array(z.string()));
const positions = { lng: z.array(z.number()), lat: z.array(z.number()), a2: z.array(z.string()), name: namesSchema };
const labelsSchema = z.object({
  countries: z.object(positions),
  cities: z.object({ ...positions, population: z.array(z.number()) }),
});

/** The labels of the basemap: the cities and countries of the world that are on it. Without them it knows no place. */
export async function readGazetteer(resourcesFolder: string): Promise<Gazetteer> {
  const text = await readFile(join(resourcesFolder, 'basemap', 'labels.json'), 'utf8').catch(() => 'null');
  const labels = labelsSchema.safeParse(JSON.parse(text));
  if (!labels.success) return { find: () => [] };
  const { countries, cities } = labels.data;
  return createGazetteer([
    ...countries.a2.map((_, at) => placeAt('country', countries, at, Number.MAX_SAFE_INTEGER)),
    ...cities.a2.map((_, at) => placeAt('city', cities, at, cities.population[at] ?? 0)),
  ]);
}

function createGazetteer(places: readonly KnownPlace[]): Gazetteer {
  const byName = new Map<string, KnownPlace[]>();
  for (const place of places) {
    for (const key of new Set(Object.values(place.names).map(foldText))) {
      byName.set(
        key,
        [...(byName.get(key) ?? []), place].toSorted((a, b) => b.population - a.population),
      );
    }
  }
  const named = (name: string): readonly KnownPlace[] => byName.get(foldText(name)) ?? [];
  const countryOf = (area: string): string | undefined => {
    const country = named(area).find(({ kind }) => kind === 'country')?.country;
    return country ?? (/^[A-Za-z]{2}$/.test(area) ? area.toUpperCase() : undefined);
  };
  return {
    find(name, area) {
      const found = named(name);
      const country = area === '' ? undefined : countryOf(area);
      const there = found.filter((place) => place.country === country);
      // a state or a province is not known here: it narrows nothing down
      return there.length > 0 ? there : found;
    },
  };
}

function placeAt(
  kind: KnownPlace['kind'],
  columns: z.infer<typeof labelsSchema>['countries'],
  at: number,
  population: number,
): KnownPlace {
  const names = Object.entries(columns.name).flatMap(([language, list]) => {
    const name = list[at];
    return name === undefined || name === '' ? [] : [[language, name] as const];
  });
  return {
    kind,
    country: columns.a2[at] ?? '',
    lng: columns.lng[at] ?? 0,
    lat: columns.lat[at] ?? 0,
    population,
    names: Object.fromEntries(names),
  };
}

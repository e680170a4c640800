import type { KnownPlace } from '../shared/known-place.ts';
import { distanceKm } from './distance-km.ts';

/**
 * Places of which several have one name in one country, each with the nearest great city: five towns called Springfield are told
 * apart by nothing else that is known of them. What has no namesake there stays as it is.
 */
export function toldApart(
  places: readonly KnownPlace[],
  greatCities: () => readonly KnownPlace[],
): readonly KnownPlace[] {
  const namesakes = new Map<string, number>();
  for (const place of places) namesakes.set(keyOf(place), 1 + (namesakes.get(keyOf(place)) ?? 0));
  return places.map((place) => {
    if (namesakes.get(keyOf(place)) === 1) return place;
    const beside = nearestOf(place, greatCities());
    return beside === null ? place : { ...place, beside };
  });
}

function keyOf({ country, names }: KnownPlace): string {
  return `${country} ${Object.values(names)[0] ?? ''}`;
}

/** In its own country, where that has one. */
function nearestOf(place: KnownPlace, cities: readonly KnownPlace[]): Required<KnownPlace>['beside'] | null {
  const others = cities.filter(({ weight }) => weight > place.weight);
  const own = others.filter(({ country }) => country === place.country);
  const [nearest] = (own.length > 0 ? own : others)
    .map((city) => ({ city, km: distanceKm(place, city) }))
    .toSorted((a, b) => a.km - b.km);
  return nearest === undefined ? null : { names: nearest.city.names, km: Number(nearest.km.toPrecision(2)) };
}

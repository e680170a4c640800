import type { Place } from '../shared/dataset.ts';
import { distanceKm } from './distance-km.ts';
import type { SearchedCircle } from './searched-circles.ts';

/** A place that lies in what was searched, and how far from its middle. */
export interface PlaceInCircle {
  readonly place: Place;
  readonly km: number;
}

/**
 * The place that is nearest to one of the middles, if a search finds it there; null: none is. The point of a country is no place,
 * and near to itself alone.
 */
export function nearestInCircle(
  places: readonly Place[],
  { km: reach, centres }: SearchedCircle,
): PlaceInCircle | null {
  let nearest: PlaceInCircle | null = null;
  for (const place of places) {
    const { coordinates, kind } = place;
    if (coordinates === undefined) continue;
    const km = centres.reduce((least, centre) => Math.min(least, distanceKm(centre, coordinates)), Infinity);
    if (km <= (kind === 'country' ? 0 : reach) && km < (nearest?.km ?? Infinity)) nearest = { place, km };
  }
  return nearest;
}

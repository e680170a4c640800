import type { KnownPlace } from '../shared/known-place.ts';
import type { LngLat } from '../shared/map-extent.ts';

/** How far a place of each kind may lie from its point, metres: a country or a city has no one point. */
const precisionM = { country: 500_000, city: 5000, site: 1000 } as const;

/** Where a place of the gazetteer is, and how exactly that is known. */
export function knownCoordinates({ kind, lng, lat }: KnownPlace): LngLat & { readonly precisionM: number } {
  return { lng, lat, precisionM: precisionM[kind] };
}

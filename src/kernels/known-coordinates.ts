import type { Place } from '../shared/dataset.ts';
import type { KnownPlace } from '../shared/known-place.ts';
import type { KnownPoint } from '../shared/known-point.ts';
import type { LngLat } from '../shared/map-extent.ts';

/** How far a place of each kind may lie from its point, metres: a country or a city has no one point. */
const precisionM = { country: 500_000, city: 5000, site: 1000 } as const;

/** Where a place of the gazetteer is, and how exactly that is known. */
export function knownCoordinates({ kind, lng, lat }: KnownPlace): LngLat & { readonly precisionM: number } {
  return { lng, lat, precisionM: precisionM[kind] };
}

/**
 * What a place that stands for one of the gazetteer is told besides its point, where it does not say so itself. A country is
 * known no more closely than that: without its kind it would be an exact point.
 */
export function knownTraits(
  { kind, country }: KnownPlace,
  place: Pick<Place, 'kind' | 'country'> = {},
): Pick<KnownPoint['fields'], 'kind' | 'country'> {
  return {
    ...(place.kind === undefined && kind !== 'site' && { kind }),
    ...(place.country === undefined && /^[A-Z]{2}$/.test(country) && { country }),
  };
}

import type { LngLat } from '../shared/map-extent.ts';
import { angleBetween } from './great-circle.ts';

/** On the great circle of a sphere, up to half a percent off the ellipsoid; NaN where a coordinate is. */
export function distanceKm(one: LngLat, other: LngLat): number {
  return 6371 * angleBetween(one, other);
}

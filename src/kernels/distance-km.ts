import type { LngLat } from '../shared/map-extent.ts';

/** On the great circle; NaN where a coordinate is. */
export function distanceKm(one: LngLat, other: LngLat): number {
  const radians = Math.PI / 180;
  const [north, otherNorth] = [one.lat * radians, other.lat * radians];
  const half =
    Math.sin((otherNorth - north) / 2) ** 2 +
    Math.cos(north) * Math.cos(otherNorth) * Math.sin(((other.lng - one.lng) * radians) / 2) ** 2;
  return 2 * 6371 * Math.asin(Math.min(1, Math.sqrt(half)));
}

import type { LngLat } from '../shared/map-extent.ts';
import { geodesicKm } from './great-circle.ts';

/** The shortest way over the ground from any place of one to any of the other, km; null where one has none. */
export function nearestPlacesKm(ones: readonly LngLat[], others: readonly LngLat[]): number | null {
  const ways = ones.flatMap((one) => others.map((other) => geodesicKm(one, other)));
  return ways.length === 0 ? null : ways.reduce((least, km) => Math.min(least, km));
}

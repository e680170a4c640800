import type { Coordinates, Place } from '../shared/dataset.ts';
import { geodesicKm } from './great-circle.ts';

/** How far it is from one place to another, by what is known of where they are. */
export interface DistanceBetween {
  readonly from: Place;
  readonly to: Place;
  /** Between their points, over the ground. */
  readonly km: number;
  /** So much more or less it may be, since each lies somewhere in a circle around its point; 0 of a place and itself. */
  readonly offKm: number;
}

/**
 * The shortest way from any place of one to any of the other, of which a house counts rather than the city around it; null
 * where one has none that is known more closely than to its country: the middle of a country is no place to measure from.
 */
export function distanceBetween(ones: readonly Place[], others: readonly Place[]): DistanceBetween | null {
  let nearest: DistanceBetween | null = null;
  for (const from of ones) {
    for (const to of others) {
      const way = wayBetween(from, to);
      if (way !== null && (nearest === null || longest(way) < longest(nearest))) nearest = way;
    }
  }
  return nearest;
}

/** It is no longer than this for sure. */
function longest({ km, offKm }: DistanceBetween): number {
  return km + offKm;
}

function wayBetween(from: Place, to: Place): DistanceBetween | null {
  const [one, other] = [pointOf(from), pointOf(to)];
  if (one === null || other === null) return null;
  const offKm = from.id === to.id ? 0 : ((one.precisionM ?? 0) + (other.precisionM ?? 0)) / 1000;
  return { from, to, km: geodesicKm(one, other), offKm };
}

function pointOf({ kind, coordinates }: Place): Coordinates | null {
  return kind === 'country' ? null : (coordinates ?? null);
}

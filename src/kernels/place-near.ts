import type { Place } from '../shared/dataset.ts';
import type { LngLat } from '../shared/map-extent.ts';
import { nearestCopy } from './longitude-window.ts';
import { projectLngLat } from './mercator.ts';

/**
 * Index of the place nearest to a point, if it is at most `withinPx` away where one world is `worldPx` wide; null: none.
 * 180° is no edge.
 */
export function placeNear(places: readonly Place[], point: LngLat, worldPx: number, withinPx: number): number | null {
  const at = projectLngLat(point);
  let nearest: number | null = null;
  let leastPx = withinPx;
  for (const [index, { coordinates }] of places.entries()) {
    if (coordinates === undefined) continue;
    const { x, y } = projectLngLat(coordinates);
    const awayPx = Math.hypot(nearestCopy(x, at.x) - at.x, y - at.y) * worldPx;
    if (awayPx > leastPx || (awayPx === leastPx && nearest !== null)) continue;
    nearest = index;
    leastPx = awayPx;
  }
  return nearest;
}

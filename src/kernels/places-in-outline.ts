import type { Place } from '../shared/dataset.ts';
import type { LngLat } from '../shared/map-extent.ts';
import { copiesBetween } from './longitude-window.ts';
import { projectLngLat, type WorldPoint } from './mercator.ts';

/** An outline on the plane of the projection, closed from its last corner to its first. */
export interface Outline {
  readonly corners: readonly WorldPoint[];
  readonly left: number;
  readonly right: number;
}

/** The outline of corners in degrees, whose longitudes go on unbroken across 180°; null: they enclose nothing. */
export function outlineOf(corners: readonly LngLat[]): Outline | null {
  const points = corners.map(projectLngLat);
  if (points.length < 3) return null;
  const xs = points.map(({ x }) => x);
  return { corners: points, left: Math.min(...xs), right: Math.max(...xs) };
}

/**
 * Whether a point lies in an outline, in any copy of the world: by the even-odd rule, as it is painted. Of what lies exactly
 * on an edge, only that on an upper or left one does.
 */
export function isInOutline({ corners, left, right }: Outline, { x, y }: WorldPoint): boolean {
  return copiesBetween(x, x, left, right).some((copy) => crossingsRightOf(corners, x + copy, y) % 2 === 1);
}

/** One byte a place: 1 where its point lies in the outline. A line or an area is where its mark stands. */
export function placesInOutline(places: readonly Place[], outline: Outline | null): Uint8Array {
  const marked = new Uint8Array(places.length);
  if (outline === null) return marked;
  for (const [index, { coordinates }] of places.entries()) {
    if (coordinates !== undefined && isInOutline(outline, projectLngLat(coordinates))) marked[index] = 1;
  }
  return marked;
}

/** How often a ray to the right crosses the edges. */
function crossingsRightOf(corners: readonly WorldPoint[], x: number, y: number): number {
  let count = 0;
  let before = corners.at(-1);
  for (const corner of corners) {
    if (before !== undefined && before.y > y !== corner.y > y) {
      const at = before.x + ((y - before.y) / (corner.y - before.y)) * (corner.x - before.x);
      if (at > x) count++;
    }
    before = corner;
  }
  return count;
}

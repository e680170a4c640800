import { wrapLongitude, type LngLat, type MapExtent } from '../shared/map-extent.ts';
import type { MapOutline } from '../shared/view.ts';

/** An outline is part of the view, which is kept for every step back: a hand that goes on and on draws no more corners. */
const mostCorners = 500;

/**
 * Where a hand has been, once it is at `next` too: both ends of a rectangle, the corners of a lasso. Of too many, every other
 * one is dropped; the first and the newest stay.
 */
export function drawnTo<Point>(kind: MapOutline['kind'], points: readonly Point[], next: Point): readonly Point[] {
  if (kind === 'rectangle') return [...points.slice(0, 1), next];
  const kept = points.length < mostCorners ? points : points.filter((_, at) => at % 2 === 0);
  return [...kept, next];
}

/** Corners of an outline that begins in [−180, 180); where it was drawn, in which copy of the world, is forgotten. */
export function inFirstWorld(corners: readonly LngLat[]): readonly LngLat[] {
  const [first] = corners;
  if (first === undefined) return corners;
  const by = wrapLongitude(first.lng, -180) - first.lng;
  return corners.map(({ lng, lat }) => ({ lng: lng + by, lat }));
}

/** The corners of what a map shows. */
export function cornersOfExtent({ west, south, east, north }: MapExtent): readonly LngLat[] {
  return [
    { lng: west, lat: north },
    { lng: east, lat: north },
    { lng: east, lat: south },
    { lng: west, lat: south },
  ];
}

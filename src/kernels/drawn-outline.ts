import { wrapLongitude, type LngLat, type MapExtent } from '../shared/map-extent.ts';
import type { MapOutline } from '../shared/view.ts';
import type { CanvasPoint } from './map-frame.ts';

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

/** What was drawn as an outline: a lasso as it is, a rectangle from its two ends; none where it has but one end. */
export function outlineCorners(kind: MapOutline['kind'], points: readonly CanvasPoint[]): readonly CanvasPoint[] {
  if (kind === 'lasso') return points;
  const [a, b] = [points[0], points.at(-1)];
  if (points.length < 2 || a === undefined || b === undefined) return [];
  return [a, { x: b.x, y: a.y }, b, { x: a.x, y: b.y }];
}

/** Narrower than this, CSS pixels, a hand has drawn nothing. */
const leastPx = 4;

/** Whether corners, in CSS pixels, have something between them: not all of them lie at one point or along one line. */
export function hasArea(corners: readonly CanvasPoint[]): boolean {
  const [a] = corners;
  if (a === undefined) return false;
  const sides = corners.map(({ x, y }) => ({ x: x - a.x, y: y - a.y }));
  const longest = sides.reduce((far, side) => (Math.hypot(side.x, side.y) > Math.hypot(far.x, far.y) ? side : far));
  const length = Math.hypot(longest.x, longest.y);
  return length > 0 && sides.some(({ x, y }) => Math.abs(x * longest.y - y * longest.x) / length >= leastPx);
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

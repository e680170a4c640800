import type { Box } from './label-boxes.ts';
import type { CanvasPoint } from './map-frame.ts';

/** Whether a line through `points` touches the box. */
export function crossesBox(points: readonly CanvasPoint[], box: Box): boolean {
  return points.some((to, index) => {
    const from = points[index - 1];
    return from !== undefined && segmentCrosses(from, to, box);
  });
}

/** What is left of the segment between the four sides of the box. */
function segmentCrosses(from: CanvasPoint, to: CanvasPoint, { left, top, right, bottom }: Box): boolean {
  const across = partWithin(from.x, to.x, left, right);
  const along = partWithin(from.y, to.y, top, bottom);
  return Math.max(across.begin, along.begin, 0) <= Math.min(across.end, along.end, 1);
}

/** The part of the way from `a` to `b`, 0 to 1, that lies between two bounds; none where it begins after its end. */
function partWithin(a: number, b: number, least: number, greatest: number): { begin: number; end: number } {
  if (a === b) return a >= least && a <= greatest ? { begin: 0, end: 1 } : { begin: 1, end: 0 };
  const [one, other] = [(least - a) / (b - a), (greatest - a) / (b - a)];
  return { begin: Math.min(one, other), end: Math.max(one, other) };
}

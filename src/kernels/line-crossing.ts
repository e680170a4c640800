import type { Box } from './label-boxes.ts';
import type { CanvasPoint } from './map-frame.ts';

/** Whether a line through `points` touches the box. */
export function crossesBox(points: readonly CanvasPoint[], box: Box): boolean {
  let from: CanvasPoint | null = null;
  for (const to of points) {
    if (from !== null && segmentCrosses(from, to, box)) return true;
    from = to;
  }
  return false;
}

/** What is left of the segment between the four sides of the box; nothing is made: it is asked of thousands of boxes. */
function segmentCrosses(from: CanvasPoint, to: CanvasPoint, { left, top, right, bottom }: Box): boolean {
  const begin = Math.max(entryAt(from.x, to.x, left, right), entryAt(from.y, to.y, top, bottom), 0);
  const end = Math.min(exitAt(from.x, to.x, left, right), exitAt(from.y, to.y, top, bottom), 1);
  return begin <= end;
}

/** The part of the way from `a` to `b`, 0 to 1, at which it comes between two bounds; past all of it where it never does. */
function entryAt(a: number, b: number, least: number, greatest: number): number {
  if (a === b) return a >= least && a <= greatest ? 0 : Infinity;
  return ((b > a ? least : greatest) - a) / (b - a);
}

/** The part at which it leaves them. */
function exitAt(a: number, b: number, least: number, greatest: number): number {
  return a === b ? 1 : ((b > a ? greatest : least) - a) / (b - a);
}

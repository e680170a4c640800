import type { FlowBody } from './flow-bodies.ts';
import type { CanvasPoint } from './map-frame.ts';

/** A thin line is as easily met as a thick one, CSS pixels. */
const reachPx = 5;

/** The flow that a pointer means: the nearest of those that it is on. */
export function flowAt(bodies: readonly FlowBody[], at: CanvasPoint): FlowBody | null {
  let nearest: FlowBody | null = null;
  let nearestAway = Infinity;
  for (const body of bodies) {
    const [foot, tip] = [body.line.at(-1), body.head[0]];
    const toHead = foot === undefined || tip === undefined ? Infinity : distanceToSegment(foot, tip, at);
    const away = Math.min(distanceToLine(body.line, at), toHead);
    if (away > Math.max(body.course.width / 2 + 2, reachPx) || away >= nearestAway) continue;
    nearest = body;
    nearestAway = away;
  }
  return nearest;
}

function distanceToLine(points: readonly CanvasPoint[], at: CanvasPoint): number {
  let least = Infinity;
  for (let index = 1; index < points.length; index++) {
    const [from, to] = [points[index - 1], points[index]];
    if (from !== undefined && to !== undefined) least = Math.min(least, distanceToSegment(from, to, at));
  }
  return least;
}

function distanceToSegment(from: CanvasPoint, to: CanvasPoint, at: CanvasPoint): number {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const along = ((at.x - from.x) * dx + (at.y - from.y) * dy) / (dx * dx + dy * dy || 1);
  const share = Math.min(Math.max(along, 0), 1);
  return Math.hypot(from.x + share * dx - at.x, from.y + share * dy - at.y);
}

import { greatCircle } from './great-circle.ts';
import { nearestCopy } from './longitude-window.ts';
import { projectLngLat, unprojectPoint, type WorldPoint } from './mercator.ts';

/**
 * The line of a flow through its places: quadratic Bézier curves in the plane of the projection that bulge towards the
 * nearer pole (true geodesics from China to Washington leave a Mercator map at its top). It begins in the first
 * point's copy of the world and goes the shorter way round from point to point, so that it crosses 180° unbroken.
 * `bulge`: how far the middle of the arc stands off the chord, as a part of the chord's length.
 */
export function flowCurve(places: readonly WorldPoint[], bulge: number, samples = 48): readonly WorldPoint[] {
  const first = places[0];
  if (first === undefined) return [];
  const curve: WorldPoint[] = [first];
  let from = first;
  for (const place of places.slice(1)) {
    const to = { x: nearestCopy(place.x, from.x), y: place.y };
    const control = controlPoint(from, to, bulge);
    for (let step = 1; step <= samples; step++)
      curve.push(step === samples ? to : pointAt(from, control, to, step / samples));
    from = to;
  }
  return curve;
}

/** The line of a flow through its places along great circles; it goes on unbroken, as `flowCurve` does. */
export function greatCircleCurve(places: readonly WorldPoint[], samples = 96): readonly WorldPoint[] {
  const curve: WorldPoint[] = places.slice(0, 1);
  for (const [at, place] of places.slice(1).entries()) {
    const before = places[at] ?? place;
    const points = greatCircle(unprojectPoint(before), unprojectPoint(place), samples).map(projectLngLat);
    const worlds = (curve.at(-1)?.x ?? 0) - (points[0]?.x ?? 0);
    curve.push(...points.slice(1).map(({ x, y }) => ({ x: x + worlds, y })));
  }
  return curve;
}

/** The bulges of flows between the same two places: a fan around the usual bulge, never wider than the eye joins. */
export function fanOfBulges(count: number): readonly number[] {
  const [middle, widest, usual] = [0.12, 0.16, 0.05];
  const step = count < 2 ? 0 : Math.min(usual, widest / (count - 1));
  return Array.from({ length: count }, (_, index) => middle + (index - (count - 1) / 2) * step);
}

/** Drops what lies within any of the circles at the start and at the end; empty where nothing is left over. */
export function trimCurve(
  points: readonly WorldPoint[],
  circles: readonly { readonly x: number; readonly y: number; readonly radius: number }[],
): readonly WorldPoint[] {
  const covered = ({ x, y }: WorldPoint): boolean =>
    circles.some((circle) => Math.hypot(circle.x - x, circle.y - y) < circle.radius);
  const first = points.findIndex((point) => !covered(point));
  const last = points.findLastIndex((point) => !covered(point));
  if (first < 0 || last <= first) return [];
  const from = edgeBetween(points[first - 1], points[first], covered);
  const to = edgeBetween(points[last + 1], points[last], covered);
  return [...from, ...points.slice(first, last + 1), ...to];
}

/** Cuts `length` off the end, at exactly that length along the line; empty where the line is shorter. */
export function shortenEnd(points: readonly WorldPoint[], length: number): readonly WorldPoint[] {
  let left = length;
  for (let at = points.length - 1; at > 0; at--) {
    const [end, before] = [points[at], points[at - 1]];
    if (end === undefined || before === undefined) return [];
    const piece = Math.hypot(end.x - before.x, end.y - before.y);
    if (piece >= left) {
      const part = piece === 0 ? 0 : left / piece;
      return [...points.slice(0, at), mix(end, before, part)];
    }
    left -= piece;
  }
  return [];
}

/** A body that grows from `startWidth` to `endWidth` along the line: its outline, once round. */
export function taperedOutline(
  points: readonly WorldPoint[],
  startWidth: number,
  endWidth: number,
): readonly WorldPoint[] {
  const sides = points.map((point, at) => {
    const before = points[Math.max(at - 1, 0)] ?? point;
    const after = points[Math.min(at + 1, points.length - 1)] ?? point;
    const length = Math.hypot(after.x - before.x, after.y - before.y) || 1;
    const half = (startWidth + ((endWidth - startWidth) * at) / Math.max(points.length - 1, 1)) / 2;
    const [acrossX, acrossY] = [(-(after.y - before.y) / length) * half, ((after.x - before.x) / length) * half];
    return {
      left: { x: point.x + acrossX, y: point.y + acrossY },
      right: { x: point.x - acrossX, y: point.y - acrossY },
    };
  });
  return [...sides.map(({ left }) => left), ...sides.toReversed().map(({ right }) => right)];
}

function controlPoint(from: WorldPoint, to: WorldPoint, bulge: number): WorldPoint {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  // of the two normals the one that points to the pole of the hemisphere that the chord lies in
  const northern = from.y + to.y <= 1;
  const up = (northern ? dx >= 0 : dx < 0) ? 1 : -1;
  return { x: (from.x + to.x) / 2 + up * dy * bulge * 2, y: (from.y + to.y) / 2 - up * dx * bulge * 2 };
}

function pointAt(from: WorldPoint, control: WorldPoint, to: WorldPoint, part: number): WorldPoint {
  const rest = 1 - part;
  const [a, b, c] = [rest * rest, 2 * rest * part, part * part];
  return { x: a * from.x + b * control.x + c * to.x, y: a * from.y + b * control.y + c * to.y };
}

/** The point on the edge of the circles between a covered point and its free neighbour, to a 64th of their distance. */
function edgeBetween(
  covered: WorldPoint | undefined,
  free: WorldPoint | undefined,
  isCovered: (point: WorldPoint) => boolean,
): readonly WorldPoint[] {
  if (covered === undefined || free === undefined) return [];
  let [low, high] = [0, 1];
  for (let halving = 0; halving < 6; halving++) {
    const middle = (low + high) / 2;
    if (isCovered(mix(free, covered, middle))) high = middle;
    else low = middle;
  }
  return [mix(free, covered, low)];
}

function mix(from: WorldPoint, to: WorldPoint, part: number): WorldPoint {
  return { x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part };
}

import type { Box } from './label-boxes.ts';

/** The parts of a line (x, y, x, y …) that lie within a box; what runs along its very edge is none of it. */
export function lineWithin(points: readonly number[], box: Box): readonly (readonly number[])[] {
  const parts: number[][] = [];
  let part: number[] = [];
  for (let at = 0; at + 3 < points.length; at += 2) {
    const [x0, y0] = [points[at] ?? 0, points[at + 1] ?? 0];
    const [dx, dy] = [(points[at + 2] ?? 0) - x0, (points[at + 3] ?? 0) - y0];
    const across = shareWithin(x0, dx, box.left, box.right);
    const along = shareWithin(y0, dy, box.top, box.bottom);
    const [begin, end] = [Math.max(across.begin, along.begin), Math.min(across.end, along.end)];
    if (begin >= end) {
      // one that ends on the edge and goes on outside has ended
      part = [];
      continue;
    }
    if (begin > 0 || part.length === 0) {
      part = [x0 + dx * begin, y0 + dy * begin];
      parts.push(part);
    }
    part.push(x0 + dx * end, y0 + dy * end);
    if (end < 1) part = [];
  }
  return parts;
}

const none = { begin: 1, end: 0 };

/** Which part of the way from `from` by `by`, 0 to 1, lies between two bounds. */
function shareWithin(from: number, by: number, least: number, most: number): { begin: number; end: number } {
  if (by === 0) return from > least && from < most ? { begin: 0, end: 1 } : none;
  const [one, other] = [(least - from) / by, (most - from) / by];
  return { begin: Math.max(Math.min(one, other), 0), end: Math.min(Math.max(one, other), 1) };
}

/**
 * The part of an area within a box, as one ring (x, y, x, y …), by the rule of Sutherland and Hodgman: where the box cuts
 * it in pieces, they hang together along its edge, which fills nothing. Empty: none of it is there.
 */
export function ringWithin(ring: readonly number[], { left, top, right, bottom }: Box): readonly number[] {
  const sides = [
    [0, 1, left],
    [0, -1, -right],
    [1, 1, top],
    [1, -1, -bottom],
  ] as const;
  let kept = ring;
  for (const [axis, sign, least] of sides) {
    let cuts = false;
    for (let at = axis; at < kept.length && !cuts; at += 2) cuts = sign * (kept[at] ?? 0) < least;
    if (cuts) kept = cutBySide(kept, axis, sign, least);
  }
  return kept;
}

/** What of a ring is no less than `least`, its x (axis 0) or y (axis 1) taken with a sign. */
function cutBySide(ring: readonly number[], axis: 0 | 1, sign: 1 | -1, least: number): readonly number[] {
  const kept: number[] = [];
  for (let at = 0; at < ring.length; at += 2) {
    const before = (at === 0 ? ring.length : at) - 2;
    const [x0, y0, x1, y1] = [ring[before] ?? 0, ring[before + 1] ?? 0, ring[at] ?? 0, ring[at + 1] ?? 0];
    const [from, to] = axis === 0 ? [sign * x0, sign * x1] : [sign * y0, sign * y1];
    if (from < least !== to < least) {
      const share = (least - from) / (to - from);
      const [x, y] = [x0 + (x1 - x0) * share, y0 + (y1 - y0) * share];
      kept.push(axis === 0 ? sign * least : x, axis === 1 ? sign * least : y);
    }
    if (to >= least) kept.push(x1, y1);
  }
  return kept;
}

import { shortenEnd, trimCurve } from './flow-curve.ts';
import type { CanvasPoint } from './map-frame.ts';

/** How a connection is drawn, CSS pixels: a thin line with a head at its object. */
export interface ConnectionBody {
  /** From beside the mark of the subject to the foot of the head. */
  readonly line: readonly CanvasPoint[];
  /** Three corners, the tip first. */
  readonly head: readonly CanvasPoint[];
}

const headPx = 8;
const headHalfPx = 3.6;

/**
 * A connection along `points`, which keeps `fromClear` and `toClear` pixels off its first and its last one: marks stand
 * there. Null where nothing is left between them.
 */
export function connectionBody(
  points: readonly CanvasPoint[],
  fromClear: number,
  toClear: number,
): ConnectionBody | null {
  const [start, end] = [points[0], points.at(-1)];
  if (start === undefined || end === undefined) return null;
  const free = trimCurve(points, [
    { ...start, radius: fromClear },
    { ...end, radius: toClear },
  ]);
  const tip = free.at(-1);
  const line = shortenEnd(free, headPx);
  const foot = line.at(-1);
  if (tip === undefined || foot === undefined || line.length < 2) return null;
  return { line, head: headBetween(foot, tip) };
}

function headBetween(foot: CanvasPoint, tip: CanvasPoint): readonly CanvasPoint[] {
  const length = Math.hypot(tip.x - foot.x, tip.y - foot.y) || 1;
  const [alongX, alongY] = [(tip.x - foot.x) / length, (tip.y - foot.y) / length];
  return [
    tip,
    { x: foot.x - alongY * headHalfPx, y: foot.y + alongX * headHalfPx },
    { x: foot.x + alongY * headHalfPx, y: foot.y - alongX * headHalfPx },
  ];
}

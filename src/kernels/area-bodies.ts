import type { AreaShape } from './area-shapes.ts';
import { copiesBetween } from './longitude-window.ts';
import type { CanvasPoint, MapFrame } from './map-frame.ts';

/** A line or an area as it is painted in one copy of the world, CSS pixels of the canvas. */
export interface AreaBody {
  readonly shape: AreaShape;
  /** x and y in turn; what is nearer than half a pixel to the point before is left out. */
  readonly parts: readonly Float64Array[];
  /** Width by height of all of it: of areas over one another, a pointer means the smallest. */
  readonly extent: number;
}

/** Smaller ones are no more than their mark, CSS pixels. */
const leastPx = 4;
const stepPx = 0.5;
/** So near a line is met, CSS pixels. */
const reachPx = 5;

/** Every visible copy of the shapes; the largest first, so that none hides a smaller one. */
export function areaBodies(frame: MapFrame, shapes: readonly AreaShape[]): readonly AreaBody[] {
  const { left, top, width, height, worldPx } = frame;
  const [right, bottom] = [left + width / worldPx, top + height / worldPx];
  return shapes
    .flatMap((shape): readonly AreaBody[] => {
      const [wide, high] = [(shape.right - shape.left) * worldPx, (shape.bottom - shape.top) * worldPx];
      if (Math.max(wide, high) < leastPx || shape.bottom < top || shape.top > bottom) return [];
      return copiesBetween(shape.left, shape.right, left, right).map((copy) => ({
        shape,
        parts: shape.parts.map((part) => onCanvas(frame, part, copy)),
        extent: wide * high,
      }));
    })
    .toSorted((a, b) => b.extent - a.extent);
}

function onCanvas({ left, top, worldPx }: MapFrame, part: Float64Array, copy: number): Float64Array {
  const points = new Float64Array(part.length);
  let length = 0;
  for (let at = 0; at < part.length; at += 2) {
    const x = ((part[at] ?? 0) + copy - left) * worldPx;
    const y = ((part[at + 1] ?? 0) - top) * worldPx;
    const isEnd = at === 0 || at === part.length - 2;
    const isNear = Math.abs(x - (points[length - 2] ?? 0)) < stepPx && Math.abs(y - (points[length - 1] ?? 0)) < stepPx;
    if (isNear && !isEnd) continue;
    points[length++] = x;
    points[length++] = y;
  }
  return points.subarray(0, length);
}

/** The line or area that a pointer means: a line that it is on, else the smallest area around it. */
export function areaAt(bodies: readonly AreaBody[], at: CanvasPoint): AreaBody | null {
  const onLine = bodies.findLast(({ shape, parts }) => !shape.isArea && parts.some((part) => isOnLine(part, at)));
  return onLine ?? bodies.findLast(({ shape, parts }) => shape.isArea && isWithin(parts, at)) ?? null;
}

/** By the even-odd rule, so that what is inside of an inner ring is outside. */
function isWithin(parts: readonly Float64Array[], { x, y }: CanvasPoint): boolean {
  let within = false;
  for (const part of parts) {
    for (let at = 2; at < part.length; at += 2) {
      const [x0, y0, x1, y1] = [part[at - 2] ?? 0, part[at - 1] ?? 0, part[at] ?? 0, part[at + 1] ?? 0];
      if (y0 > y !== y1 > y && x < x0 + ((y - y0) / (y1 - y0)) * (x1 - x0)) within = !within;
    }
  }
  return within;
}

function isOnLine(part: Float64Array, { x, y }: CanvasPoint): boolean {
  for (let at = 2; at < part.length; at += 2) {
    const [x0, y0] = [part[at - 2] ?? 0, part[at - 1] ?? 0];
    const [dx, dy] = [(part[at] ?? 0) - x0, (part[at + 1] ?? 0) - y0];
    const along = Math.min(Math.max(((x - x0) * dx + (y - y0) * dy) / (dx * dx + dy * dy || 1), 0), 1);
    if (Math.hypot(x0 + along * dx - x, y0 + along * dy - y) <= reachPx) return true;
  }
  return false;
}

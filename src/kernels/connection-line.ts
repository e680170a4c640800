import { connectionBody, type ConnectionBody } from './connection-body.ts';
import type { Box } from './label-boxes.ts';
import type { CanvasPoint } from './map-frame.ts';

/** Where an end of a connection is, CSS pixels; it may be far outside of what is seen. */
export interface ConnectionEnd extends CanvasPoint {
  /** So far the line keeps off it: there stands a mark. */
  readonly clear: number;
}

/** A connection on the timeline. */
export interface ConnectionLine extends ConnectionBody {
  /** Open arrows at the edge behind which its subject is; empty where that is seen. */
  readonly beyond: readonly CanvasPoint[];
}

const samples = 40;
/** Marks of one row, and marks of two rows that are next to each other: a line between those would run through their names. */
const besidePx = 6;
const nextRowPx = 30;
/** Marks of almost one time. */
const besideTimePx = 24;
const chevronPx = 5;

/**
 * The line from a subject to its object on a pane: over marks of one row or two it is an arch, else it leaves and reaches its ends
 * upright, as texts lie. An end outside of the pane is drawn at its edge. Null where both are outside at one side, or
 * nothing fits between them.
 */
export function connectionLine(from: ConnectionEnd, to: ConnectionEnd, pane: Box): ConnectionLine | null {
  const [start, end] = [atEdge(from, pane), atEdge(to, pane)];
  if (isOutside(from, pane) && isOutside(to, pane) && sharesSide(from, to, pane)) return null;
  const body = connectionBody(curveBetween(start, end, pane), start.clear, end.clear);
  if (body === null) return null;
  return { ...body, beyond: isOutside(from, pane) ? chevronAt(start, from) : [] };
}

function atEdge(end: ConnectionEnd, pane: Box): ConnectionEnd {
  if (!isOutside(end, pane)) return end;
  return { x: clamp(end.x, pane.left, pane.right), y: clamp(end.y, pane.top, pane.bottom), clear: 0 };
}

function isOutside({ x, y }: CanvasPoint, { left, top, right, bottom }: Box): boolean {
  return x < left || x > right || y < top || y > bottom;
}

function sharesSide(a: CanvasPoint, b: CanvasPoint, { left, top, right, bottom }: Box): boolean {
  return (
    (a.x < left && b.x < left) ||
    (a.x > right && b.x > right) ||
    (a.y < top && b.y < top) ||
    (a.y > bottom && b.y > bottom)
  );
}

function curveBetween(from: CanvasPoint, to: CanvasPoint, pane: Box): readonly CanvasPoint[] {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  if (Math.abs(dx) < besideTimePx && Math.abs(dy) > besidePx) {
    const away = Math.min(from.x, to.x) - 24 >= pane.left ? -28 : 28;
    return cubic(from, { x: from.x + away, y: from.y }, { x: to.x + away, y: to.y }, to);
  }
  if (Math.abs(dy) < nextRowPx) {
    const height = clamp(10 + Math.abs(dx) * 0.08, 12, 36);
    const isAbove = Math.min(from.y, to.y) - height >= pane.top;
    const turn = isAbove ? Math.min(from.y, to.y) - height * (4 / 3) : Math.max(from.y, to.y) + height * (4 / 3);
    return cubic(from, { x: from.x, y: turn }, { x: to.x, y: turn }, to);
  }
  const rise = Math.sign(dy) * Math.max(Math.abs(dy) / 2, 12);
  return cubic(from, { x: from.x, y: from.y + rise }, { x: to.x, y: to.y - rise }, to);
}

function cubic(a: CanvasPoint, b: CanvasPoint, c: CanvasPoint, d: CanvasPoint): readonly CanvasPoint[] {
  return Array.from({ length: samples + 1 }, (_, step) => {
    if (step === samples) return { x: d.x, y: d.y };
    const part = step / samples;
    const rest = 1 - part;
    const [one, two, three, four] = [rest ** 3, 3 * rest ** 2 * part, 3 * rest * part ** 2, part ** 3];
    return {
      x: one * a.x + two * b.x + three * c.x + four * d.x,
      y: one * a.y + two * b.y + three * c.y + four * d.y,
    };
  });
}

/** Two strokes at the edge that point to where the end is. */
function chevronAt(at: CanvasPoint, beyond: CanvasPoint): readonly CanvasPoint[] {
  const [x, y] = [Math.sign(beyond.x - at.x), beyond.x === at.x ? Math.sign(beyond.y - at.y) : 0];
  return [
    { x: at.x - (x + y) * chevronPx, y: at.y - (y - x) * chevronPx },
    { x: at.x, y: at.y },
    { x: at.x - (x - y) * chevronPx, y: at.y - (y + x) * chevronPx },
  ];
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(Math.max(value, low), high);
}

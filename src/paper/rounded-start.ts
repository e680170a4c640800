import type { CanvasPoint } from '../kernels/map-frame.ts';

/** Corners of the half circle, without its ends. */
const corners = 5;

/**
 * The outline of a flow's body (once round, from one side of its origin to the other) with a round end at the origin. A screen has
 * no need of it: there a body fades out.
 */
export function roundedStart(outline: readonly CanvasPoint[]): readonly CanvasPoint[] {
  const [left, next, right] = [outline[0], outline[1], outline.at(-1)];
  if (left === undefined || next === undefined || right === undefined || outline.length < 4) return outline;
  const [x, y] = [(left.x + right.x) / 2, (left.y + right.y) / 2];
  const [acrossX, acrossY] = [right.x - x, right.y - y];
  // of the two ways round, the one that leads away from the body
  const side = acrossX * (next.y - left.y) - acrossY * (next.x - left.x) > 0 ? -1 : 1;
  const round = Array.from({ length: corners }, (_, at): CanvasPoint => {
    const angle = (side * Math.PI * (at + 1)) / (corners + 1);
    const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
    return { x: x + acrossX * cos - acrossY * sin, y: y + acrossX * sin + acrossY * cos };
  });
  return [...outline, ...round];
}

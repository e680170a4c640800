import type { Box } from './label-boxes.ts';
import type { CanvasPoint } from './map-frame.ts';

/** Where the line from the middle of a box to a point outside of it crosses the edge; a point inside stays as it is. */
export function edgePoint({ left, top, right, bottom }: Box, { x, y }: CanvasPoint): CanvasPoint {
  const [middleX, middleY] = [(left + right) / 2, (top + bottom) / 2];
  const [dx, dy] = [x - middleX, y - middleY];
  const across = dx === 0 ? 1 : (right - left) / 2 / Math.abs(dx);
  const along = dy === 0 ? 1 : (bottom - top) / 2 / Math.abs(dy);
  const share = Math.min(across, along, 1);
  return { x: middleX + dx * share, y: middleY + dy * share };
}

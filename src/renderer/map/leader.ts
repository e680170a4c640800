import { boxAround, type Box } from '../../kernels/label-boxes.ts';
import type { CanvasPoint } from '../../kernels/map-frame.ts';

/** A line from the edge of a mark to what stands for it elsewhere. */
export type Leader = readonly [CanvasPoint, CanvasPoint];

/** The shortest line from a round mark to a box. */
export function leaderBetween({ x, y, radius }: CanvasPoint & { readonly radius: number }, box: Box): Leader {
  const end = { x: Math.min(Math.max(x, box.left), box.right), y: Math.min(Math.max(y, box.top), box.bottom) };
  const length = Math.hypot(end.x - x, end.y - y) || 1;
  const share = (radius + 1) / length;
  return [{ x: x + (end.x - x) * share, y: y + (end.y - y) * share }, end];
}

/** Small boxes along the line, beginning a little off the mark: what they touch, the line crosses. */
export function boxesAlong([from, to]: Leader): readonly Box[] {
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  const steps = Math.max(Math.floor((length - 4) / 5), 0);
  return Array.from({ length: steps }, (_, step) => {
    const part = (4 + step * 5) / length;
    return boxAround(from.x + (to.x - from.x) * part, from.y + (to.y - from.y) * part, 1.5);
  });
}

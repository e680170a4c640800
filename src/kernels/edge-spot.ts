import { boxAround, type Box, type LabelBoxes } from './label-boxes.ts';
import type { CanvasPoint } from './map-frame.ts';

const stepPx = 8;
const besidePx = 3;

/**
 * Where something of this size finds a free spot along an edge of `room`: at `at`, a point on that edge, or as near to
 * it as there is one; at `at` itself where nothing is free. The points are middles.
 */
export function freeSpotAtEdge(
  boxes: LabelBoxes,
  room: Box,
  at: CanvasPoint,
  size: { readonly width: number; readonly height: number },
): CanvasPoint {
  const alongSide = at.x <= room.left || at.x >= room.right;
  const longest = alongSide ? room.bottom - room.top : room.right - room.left;
  for (let away = 0; away <= longest; away += stepPx) {
    for (const by of away === 0 ? [0] : [-away, away]) {
      const spot = alongSide ? { x: at.x, y: at.y + by } : { x: at.x + by, y: at.y };
      if (isWithin(room, spot) && boxes.isFree(boxOfSize(spot, size, besidePx))) return spot;
    }
  }
  return at;
}

/** The box of this size around its middle, and `beside` it. */
export function boxOfSize(
  { x, y }: CanvasPoint,
  { width, height }: { readonly width: number; readonly height: number },
  beside = 0,
): Box {
  const point = boxAround(x, y, beside);
  return {
    left: point.left - width / 2,
    top: point.top - height / 2,
    right: point.right + width / 2,
    bottom: point.bottom + height / 2,
  };
}

function isWithin({ left, top, right, bottom }: Box, { x, y }: CanvasPoint): boolean {
  return x >= left && x <= right && y >= top && y <= bottom;
}

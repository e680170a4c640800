import type { Box } from './label-boxes.ts';
import { copiesBetween } from './longitude-window.ts';

/** A canvas over the map: which part of the world it shows, and how large. It reaches over the edge of the map. */
export interface MapFrame {
  readonly zoom: number;
  /** The width of one world, CSS pixels. */
  readonly worldPx: number;
  /** The upper left corner, in worlds (see `mercator.ts`). */
  readonly left: number;
  readonly top: number;
  /** CSS pixels. */
  readonly width: number;
  readonly height: number;
  /** The part of the canvas that is in view while the map rests. */
  readonly pane: Box;
  /** Device pixels in one CSS pixel. */
  readonly pixelRatio: number;
}

/** A point of the canvas, CSS pixels. */
export interface CanvasPoint {
  readonly x: number;
  readonly y: number;
}

export function toCanvas(frame: Pick<MapFrame, 'worldPx' | 'left' | 'top'>, x: number, y: number): CanvasPoint {
  return { x: (x - frame.left) * frame.worldPx, y: (y - frame.top) * frame.worldPx };
}

/** Every copy of a place of the world that the canvas shows, with `reach` CSS pixels around it. */
export function copiesOnCanvas(frame: MapFrame, x: number, y: number, reach: number): readonly CanvasPoint[] {
  const at = toCanvas(frame, x, y);
  if (at.y < -reach || at.y > frame.height + reach) return [];
  const slack = reach / frame.worldPx;
  const right = frame.left + frame.width / frame.worldPx;
  return copiesBetween(x - slack, x + slack, frame.left, right).map((copy) => ({
    x: at.x + copy * frame.worldPx,
    y: at.y,
  }));
}

export function isInPane({ pane }: MapFrame, { x, y }: CanvasPoint): boolean {
  return x >= pane.left && x <= pane.right && y >= pane.top && y <= pane.bottom;
}

import { copiesBetween } from '../kernels/longitude-window.ts';
import { toCanvas, type CanvasPoint, type MapFrame } from '../kernels/map-frame.ts';
import { outlineOf } from '../kernels/places-in-outline.ts';
import type { LngLat } from '../shared/map-extent.ts';
import { filled, polyline, stroked, type DrawnItem } from './drawing.ts';
import { mapHalo, paperInks } from './paper-inks.ts';

/** The outline that filters, once for every copy of the world that it touches in the frame. */
export function planOutline(corners: readonly LngLat[] | null, frame: MapFrame): readonly (readonly CanvasPoint[])[] {
  const outline = corners === null ? null : outlineOf(corners);
  if (outline === null) return [];
  const right = frame.left + frame.width / frame.worldPx;
  return copiesBetween(outline.left, outline.right, frame.left, right).map((copy) =>
    outline.corners.map(({ x, y }) => toCanvas(frame, x + copy, y)),
  );
}

/** As the window draws it: dashed, on a pale ground. */
export function drawOutline(ring: readonly CanvasPoint[]): readonly DrawnItem[] {
  const d = polyline(ring, true);
  const accent = { colour: paperInks.accent };
  return [
    { ...filled(d, { ...accent, opacity: 0.06 }), evenOdd: true },
    stroked(d, { ink: mapHalo.ink, width: 4 }),
    stroked(d, { ink: accent, width: 1.6, dash: [6, 3] }),
  ];
}

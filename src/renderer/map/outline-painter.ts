import { outlineOf } from '../../kernels/places-in-outline.ts';
import { copiesBetween } from '../../kernels/longitude-window.ts';
import { toCanvas } from '../../kernels/map-frame.ts';
import type { MapOutline } from '../../shared/view.ts';
import { tinted } from '../ui/tinted-colour.ts';
import type { MapPlan } from './map-plan.ts';

/** The outline that filters, in every copy of the world in view. */
export function paintOutline(
  context: CanvasRenderingContext2D,
  { frame, colours }: MapPlan,
  { corners }: MapOutline,
): void {
  const outline = outlineOf(corners);
  if (outline === null) return;
  const right = frame.left + frame.width / frame.worldPx;
  context.beginPath();
  for (const copy of copiesBetween(outline.left, outline.right, frame.left, right)) {
    outline.corners.forEach(({ x, y }, at) => {
      const point = toCanvas(frame, x + copy, y);
      if (at === 0) context.moveTo(point.x, point.y);
      else context.lineTo(point.x, point.y);
    });
    context.closePath();
  }
  context.fillStyle = tinted(colours.accent, 0.06);
  context.fill('evenodd');
  context.lineJoin = 'round';
  context.strokeStyle = colours.mapHalo;
  context.lineWidth = 4;
  context.stroke();
  context.setLineDash([6, 3]);
  context.strokeStyle = colours.accent;
  context.lineWidth = 1.6;
  context.stroke();
  context.setLineDash([]);
}

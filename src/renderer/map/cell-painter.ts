import { rampStep } from '../../kernels/cell-scale.ts';
import type { CanvasPoint } from '../../kernels/map-frame.ts';
import { cornersOfCell } from '../../kernels/placed-cells.ts';
import type { MapPlan } from './map-plan.ts';

/** How many events there are in each part of the map, in one hue. */
export function paintCells(context: CanvasRenderingContext2D, { cells, colours }: MapPlan): void {
  if (cells === null) return;
  context.lineJoin = 'round';
  context.lineWidth = 1;
  for (const at of cells.placed) {
    traceCell(context, at, cells.radius - 0.5);
    if (at.level === null) {
      // its events lie outside of the window of time
      context.strokeStyle = colours.cells[0] ?? colours.accent;
      context.fillStyle = colours.mapHalo;
    } else {
      context.fillStyle = colours.cells[rampStep(cells.classes, at.level)] ?? colours.accent;
      context.strokeStyle = colours.cellEdge;
    }
    context.fill();
    context.stroke();
  }
}

export function traceCell(context: CanvasRenderingContext2D, { x, y }: CanvasPoint, radius: number): void {
  context.beginPath();
  for (const corner of cornersOfCell(radius)) context.lineTo(x + corner.x, y + corner.y);
  context.closePath();
}

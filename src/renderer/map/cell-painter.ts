import { rampStep } from '../../kernels/cell-scale.ts';
import type { CanvasPoint } from '../../kernels/map-frame.ts';
import { cellLevel, cornersOfCell, type CellPlan } from '../../kernels/placed-cells.ts';
import type { MapColours } from './map-colours.ts';

/** How many events there are in each part of the map, in one hue: a path for each class, not for each cell. */
export function paintCells(context: CanvasRenderingContext2D, plan: CellPlan, colours: MapColours): void {
  const corners = cornersOfCell(plan.sites.radius - 0.5);
  context.lineJoin = 'round';
  context.lineWidth = 1;
  // those of which all events lie outside of the window of time
  traceLevels(context, plan, corners, (level) => level === cellLevel.outside);
  context.fillStyle = colours.mapHalo;
  context.fill();
  context.strokeStyle = colours.cells[0] ?? colours.accent;
  context.stroke();
  plan.classes.forEach((_, index) => {
    traceLevels(context, plan, corners, (level) => level === index);
    context.fillStyle = colours.cells[rampStep(plan.classes, index)] ?? colours.accent;
    context.fill();
    context.strokeStyle = colours.cellEdge;
    context.stroke();
  });
}

function traceLevels(
  context: CanvasRenderingContext2D,
  { sites, level }: CellPlan,
  corners: readonly CanvasPoint[],
  isWanted: (level: number) => boolean,
): void {
  context.beginPath();
  for (let site = 0; site < sites.count; site++) {
    if (!isWanted(level[site] ?? cellLevel.empty)) continue;
    traceCorners(context, sites.x[site] ?? 0, sites.y[site] ?? 0, corners);
  }
}

/** Begins a path that is the outline of one cell. */
export function traceCell(context: CanvasRenderingContext2D, { x, y }: CanvasPoint, radius: number): void {
  context.beginPath();
  traceCorners(context, x, y, cornersOfCell(radius));
}

function traceCorners(
  context: CanvasRenderingContext2D,
  x: number,
  y: number,
  [first, ...others]: readonly CanvasPoint[],
): void {
  if (first === undefined) return;
  context.moveTo(x + first.x, y + first.y);
  for (const corner of others) context.lineTo(x + corner.x, y + corner.y);
  context.closePath();
}

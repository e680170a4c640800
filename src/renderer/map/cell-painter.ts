import { rampStep } from '../../kernels/cell-scale.ts';
import type { Box } from '../../kernels/label-boxes.ts';
import type { CanvasPoint } from '../../kernels/map-frame.ts';
import { cellLevel, cornersOfCell, type CellPlan } from '../../kernels/placed-cells.ts';
import { rememberLast } from '../store/remember-last.ts';
import { drawStamps, writeCells } from './cell-pixels.ts';
import type { MapColours } from './map-colours.ts';

type PathContext = CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D;

/** How many events there are in each part of the map, in one hue. Takes all of the canvas that is `within`, whatever is there. */
export function paintCells(
  context: CanvasRenderingContext2D,
  plan: CellPlan,
  colours: MapColours,
  pixelRatio: number,
  within: Box,
): void {
  const stamps = stampsOf(colours, plan.sites.radius, pixelRatio);
  if (stamps !== null) writeCells(context, plan.sites, looksOf(plan), stamps, within);
}

/** The same ones as long as the map is not zoomed. */
const stampsOf = rememberLast((colours: MapColours, radius: number, pixelRatio: number) => {
  const corners = cornersOfCell(radius - 0.5);
  return drawStamps([cellLevel.outside, ...colours.cells.keys()], radius, pixelRatio, (context, x, y, look) => {
    setLook(context, look, colours);
    context.beginPath();
    traceCorners(context, x, y, corners);
    context.fill();
    context.stroke();
  });
});

/**
 * Paints only the cells that have another colour than before, where the canvas shows `before` and nothing over it. False
 * where there are too many: then all are painted anew. What stays of old edges is too faint to be seen, and goes when
 * the canvas is painted anew at rest.
 */
export function touchUpCells(
  context: CanvasRenderingContext2D,
  before: CellPlan,
  plan: CellPlan,
  colours: MapColours,
): boolean {
  if (before.sites !== plan.sites) return false;
  const [old, looks] = [looksOf(before), looksOf(plan)];
  const hasChanged = (site: number): boolean => looks[site] !== old[site];
  let changed = 0;
  for (let site = 0; site < looks.length; site++) if (hasChanged(site)) changed++;
  if (changed > mostTouchedUp) return false;
  context.globalCompositeOperation = 'destination-out';
  traceSites(context, plan, (site) => hasChanged(site) && old[site] !== cellLevel.empty);
  context.fillStyle = '#000';
  context.strokeStyle = '#000';
  context.lineWidth = 1;
  context.fill();
  context.stroke();
  context.globalCompositeOperation = 'source-over';
  paintSites(context, plan, looks, colours, hasChanged);
  return true;
}

/** With more, a canvas that is painted anew costs as much. */
const mostTouchedUp = 150;

/** The colour of each site, by its step on the ramp; or one of `cellLevel`. */
function looksOf({ level, classes }: CellPlan): Int8Array {
  const steps = classes.map((_, index) => rampStep(classes, index));
  return level.map((index) => (index < 0 ? index : (steps[index] ?? 0)));
}

/** A path for each colour, not for each cell. */
function paintSites(
  context: CanvasRenderingContext2D,
  plan: CellPlan,
  looks: Int8Array,
  colours: MapColours,
  isWanted: (site: number) => boolean,
): void {
  const shown = new Set(looks);
  shown.delete(cellLevel.empty);
  for (const look of [...shown].sort((a, b) => a - b)) {
    if (!traceSites(context, plan, (site) => looks[site] === look && isWanted(site))) continue;
    setLook(context, look, colours);
    context.fill();
    context.stroke();
  }
}

function setLook(context: PathContext, look: number, colours: MapColours): void {
  // those of which all events lie outside of the window of time are drawn as an outline
  const isOutside = look === cellLevel.outside;
  context.lineJoin = 'round';
  context.lineWidth = 1;
  context.fillStyle = isOutside ? colours.mapHalo : (colours.cells[look] ?? colours.accent);
  context.strokeStyle = isOutside ? (colours.cells[0] ?? colours.accent) : colours.cellEdge;
}

/** Begins a path of these cells. Whether there are any. */
function traceSites(
  context: CanvasRenderingContext2D,
  { sites }: CellPlan,
  isWanted: (site: number) => boolean,
): boolean {
  const corners = cornersOfCell(sites.radius - 0.5);
  let isAny = false;
  context.beginPath();
  for (let site = 0; site < sites.count; site++) {
    if (!isWanted(site)) continue;
    isAny = true;
    traceCorners(context, sites.x[site] ?? 0, sites.y[site] ?? 0, corners);
  }
  return isAny;
}

/** Begins a path that is the outline of one cell. */
export function traceCell(context: CanvasRenderingContext2D, { x, y }: CanvasPoint, radius: number): void {
  context.beginPath();
  traceCorners(context, x, y, cornersOfCell(radius));
}

function traceCorners(context: PathContext, x: number, y: number, corners: readonly CanvasPoint[]): void {
  const [first] = corners;
  if (first === undefined) return;
  context.moveTo(x + first.x, y + first.y);
  for (let corner = 1; corner < corners.length; corner++) {
    context.lineTo(x + (corners[corner]?.x ?? 0), y + (corners[corner]?.y ?? 0));
  }
  context.closePath();
}

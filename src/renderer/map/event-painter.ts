import { singleMarkPx } from '../../kernels/cluster-ring.ts';
import type { PlacedMark, PrecisionCircle, SmallMark } from '../../kernels/map-marks.ts';
import { lookOfEvent } from '../store/event-look.ts';
import type { OpenDocument } from '../store/explorer-state.ts';
import { paintMark, type Mark } from '../ui/mark-painter.ts';
import { coloursOfCategory } from '../ui/palette.ts';
import { paintText } from './canvas-text.ts';
import { paintCells, touchUpCells } from './cell-painter.ts';
import { paintFlowLabels } from './flow-painter.ts';
import { countFont, eventFont, eventLinePx } from './label-fonts.ts';
import type { Leader } from './leader.ts';
import type { MapColours } from './map-colours.ts';
import type { MapPlan } from './map-plan.ts';

const smallSize = 6;
/** Lines of what is not known closely. */
const dashes = [3, 2.6];

/** Marks, rings and all names that belong to the data. */
export function paintEvents(context: CanvasRenderingContext2D, plan: MapPlan): void {
  const { circles, small, marks, eventLabels, crossedLabels, document, colours } = plan;
  for (const cells of [plan.cells, plan.outsideCells])
    if (cells !== null) paintCells(context, cells, colours, plan.frame.pixelRatio);
  for (const circle of circles) paintCircle(context, circle, colours);
  for (const mark of small) paintSmall(context, mark, document, colours);
  for (const mark of marks) paintCluster(context, mark, document, colours);
  paintFlowLabels(context, plan);
  for (const label of eventLabels) {
    const { lines, box, align, leader } = label;
    if (leader !== null) paintLeader(context, leader, colours);
    const x = { left: box.left + 1, right: box.right - 1, center: (box.left + box.right) / 2 }[align];
    lines.forEach(({ text, strong }, line) => {
      const y = box.top + (line + 0.5) * eventLinePx * colours.textScale;
      paintText(context, {
        text,
        x,
        y,
        align,
        font: eventFont(colours, strong),
        fill: colours.ink,
        halo: colours.mapHalo,
        isCrossed: crossedLabels.has(label),
      });
    });
  }
}

/** The same where the canvas shows `before`, and only cells have changed since. False where there is more to paint. */
export function touchUpEvents(context: CanvasRenderingContext2D, before: MapPlan, plan: MapPlan): boolean {
  // at rest all is painted anew
  if (!plan.keepsNames || !showsOnlyCells(before) || !showsOnlyCells(plan)) return false;
  if (before.cells === null || plan.cells === null || before.colours !== plan.colours) return false;
  return touchUpCells(context, before.cells, plan.cells, plan.colours);
}

function showsOnlyCells({ circles, small, marks, eventLabels, flowLabels, outsideCells }: MapPlan): boolean {
  return outsideCells === null && [circles, small, marks, eventLabels, flowLabels].every(({ length }) => length === 0);
}

function paintLeader(context: CanvasRenderingContext2D, [from, to]: Leader, colours: MapColours): void {
  for (const [stroke, width] of [
    [colours.mapHalo, 3],
    [colours.ink2, 1],
  ] as const) {
    context.beginPath();
    context.moveTo(from.x, from.y);
    context.lineTo(to.x, to.y);
    context.strokeStyle = stroke;
    context.lineWidth = width;
    context.stroke();
  }
}

/** How the mark of an event is drawn. */
export function markLook(
  document: OpenDocument,
  row: number,
  colours: MapColours,
): Pick<Mark, 'fill' | 'edge' | 'shape' | 'style'> {
  const { category, shape, style } = lookOfEvent(document, row);
  return { ...coloursOfCategory(colours, category), shape, style };
}

function paintCircle(context: CanvasRenderingContext2D, { x, y, radius }: PrecisionCircle, colours: MapColours): void {
  traceCircle(context, x, y, radius);
  context.setLineDash([4, 4]);
  context.strokeStyle = colours.ink3;
  context.lineWidth = 1;
  context.stroke();
  context.setLineDash([]);
}

function paintSmall(
  context: CanvasRenderingContext2D,
  mark: SmallMark,
  document: OpenDocument,
  colours: MapColours,
): void {
  const { x, y, cluster } = mark;
  const look = markLook(document, cluster.first, colours);
  if (cluster.country) {
    traceCircle(context, x, y, smallSize + 1.5);
    context.setLineDash([2.2, 2]);
    context.strokeStyle = look.edge;
    context.lineWidth = 1;
    context.stroke();
    context.setLineDash([]);
  }
  paintMark(context, { ...look, x, y, size: cluster.country ? smallSize - 1 : smallSize });
}

function paintCluster(
  context: CanvasRenderingContext2D,
  mark: PlacedMark,
  document: OpenDocument,
  colours: MapColours,
): void {
  const { x, y, radius, cluster, anchor } = mark;
  if (anchor !== null) paintAnchor(context, mark, colours);
  if (cluster.country) {
    paintRing(context, mark, colours, true);
  } else if (cluster.count > 1) {
    paintRing(context, mark, colours, false);
  }
  if (cluster.count === 1) {
    const look = markLook(document, cluster.first, colours);
    const halo = cluster.country ? {} : { halo: colours.mapHalo };
    paintMark(context, { ...look, x, y, size: singleMarkPx(cluster.importance), ...halo });
    return;
  }
  paintText(context, {
    text: String(cluster.count),
    x,
    y: y + 0.5,
    align: 'center',
    font: countFont(colours.font, radius),
    fill: colours.ink,
    halo: null,
  });
}

/** A disc with an arc for each category. Dashed where no more than the country is known. */
function paintRing(
  context: CanvasRenderingContext2D,
  { x, y, radius, arcs }: PlacedMark,
  colours: MapColours,
  dashed: boolean,
): void {
  const width = dashed ? 2 : Math.max(radius * 0.24, 3.4);
  traceCircle(context, x, y, radius + 1.5);
  context.fillStyle = colours.mapHalo;
  context.fill();
  traceCircle(context, x, y, radius - width / 2);
  context.fillStyle = dashed ? colours.land : colours.bgPane;
  context.fill();
  if (dashed) context.setLineDash(dashes);
  for (const { category, from, to } of arcs) {
    const { fill, edge } = coloursOfCategory(colours, category);
    context.beginPath();
    context.arc(x, y, radius - width / 2, from - Math.PI / 2, to - Math.PI / 2);
    context.strokeStyle = dashed ? edge : fill;
    context.lineWidth = width;
    context.stroke();
  }
  context.setLineDash([]);
  if (dashed) return;
  // gaps between the arcs, and an edge that carries the contrast of pale fills
  context.strokeStyle = colours.bgPane;
  context.lineWidth = 1.4;
  for (const { from } of arcs.length > 1 ? arcs : []) {
    const [cos, sin] = [Math.cos(from - Math.PI / 2), Math.sin(from - Math.PI / 2)];
    context.beginPath();
    context.moveTo(x + cos * (radius - width), y + sin * (radius - width));
    context.lineTo(x + cos * radius, y + sin * radius);
    context.stroke();
  }
  traceCircle(context, x, y, radius);
  context.strokeStyle = colours.ink3;
  context.lineWidth = 0.8;
  context.stroke();
}

/** From a country's ring that had to step aside to the country's anchor. */
function paintAnchor(
  context: CanvasRenderingContext2D,
  { x, y, radius, anchor }: PlacedMark,
  colours: MapColours,
): void {
  if (anchor === null) return;
  const away = Math.hypot(anchor.x - x, anchor.y - y);
  if (away <= radius) return;
  context.beginPath();
  context.moveTo(x + ((anchor.x - x) / away) * radius, y + ((anchor.y - y) / away) * radius);
  context.lineTo(anchor.x, anchor.y);
  context.setLineDash([2, 2]);
  context.strokeStyle = colours.ink3;
  context.lineWidth = 1;
  context.stroke();
  context.setLineDash([]);
}

export function traceCircle(context: CanvasRenderingContext2D, x: number, y: number, radius: number): void {
  context.beginPath();
  context.arc(x, y, radius, 0, 2 * Math.PI);
}

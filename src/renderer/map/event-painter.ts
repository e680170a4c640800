import { ringNumberPx } from '../../kernels/cluster-ring.ts';
import type { PlacedMark, PrecisionCircle } from '../../kernels/map-marks.ts';
import { formatCount } from '../../messages/number-words.ts';
import { traceCircle } from './canvas-circle.ts';
import { paintText } from './canvas-text.ts';
import { paintCells, touchUpCells } from './cell-painter.ts';
import { paintFlowLabels } from './flow-painter.ts';
import { countFont, eventFont, eventLinePx } from './label-fonts.ts';
import type { Leader } from './leader.ts';
import type { MapColours } from './map-colours.ts';
import { edgesOf, seenOf, wholeOf } from './frame-margin.ts';
import { showsOnlyCells, type MapPlan } from './map-plan.ts';
import type { MapScene } from './map-scene.ts';
import { stampOfCluster, stampOfSmall } from './mark-stamps.ts';
import { createStampSheet, type Stamp, type StampSheet } from './stamp-sheet.ts';

const sheets = new WeakMap<HTMLCanvasElement, StampSheet>();

/** Each map has its own: two that stand side by side show other rings. */
function sheetOf(canvas: HTMLCanvasElement): StampSheet {
  let sheet = sheets.get(canvas);
  if (sheet === undefined) sheets.set(canvas, (sheet = createStampSheet()));
  return sheet;
}

/** Marks, rings and all names that belong to the data. */
export function paintEvents(context: CanvasRenderingContext2D, plan: MapPlan, { map }: Pick<MapScene, 'map'>): void {
  const { circles, small, marks, eventLabels, crossedLabels, document, colours, frame } = plan;
  const within = plan.edgesWait ? seenOf(map, frame) : wholeOf(frame);
  for (const cells of [plan.cells, plan.outsideCells])
    if (cells !== null) paintCells(context, cells, colours, frame.pixelRatio, within);
  for (const circle of circles) paintCircle(context, circle, colours);
  const sheet = sheetOf(context.canvas);
  const smallStamps = small.map((mark) => ({ mark, stamp: stampOfSmall(mark, document, colours) }));
  const stamps = marks.map((mark) => ({ mark, stamp: stampOfCluster(mark, document, colours) }));
  sheet.begin(
    [...smallStamps, ...stamps].map(({ stamp }) => stamp),
    colours,
    plan.frame.pixelRatio,
  );
  for (const { mark, stamp } of smallStamps) sheet.lay(context, stamp, mark);
  for (const { mark, stamp } of stamps) paintCluster(context, mark, stamp, sheet, plan);
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
export function touchUpEvents(
  context: CanvasRenderingContext2D,
  before: MapPlan,
  plan: MapPlan,
  { map }: Pick<MapScene, 'map'>,
): boolean {
  const { colours, frame } = plan;
  if (!showsOnlyCells(before) || !showsOnlyCells(plan) || before.colours !== colours) return false;
  if (before.cells === null || plan.cells === null) return false;
  if (before.cells === plan.cells && before.edgesWait && !before.keepsNames && !plan.edgesWait) {
    for (const edge of edgesOf(map, frame)) paintCells(context, plan.cells, colours, frame.pixelRatio, edge);
    return true;
  }
  // at rest all is painted anew
  return plan.keepsNames && touchUpCells(context, before.cells, plan.cells, colours);
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

function paintCircle(context: CanvasRenderingContext2D, { x, y, radius }: PrecisionCircle, colours: MapColours): void {
  traceCircle(context, x, y, radius);
  context.setLineDash([4, 4]);
  context.strokeStyle = colours.ink3;
  context.lineWidth = 1;
  context.stroke();
  context.setLineDash([]);
}

function paintCluster(
  context: CanvasRenderingContext2D,
  mark: PlacedMark,
  stamp: Stamp,
  sheet: StampSheet,
  { colours, language }: MapPlan,
): void {
  const { radius, cluster, anchor } = mark;
  if (anchor !== null) paintAnchor(context, mark, colours);
  const { x, y } = sheet.lay(context, stamp, mark);
  if (cluster.count === 1) return;
  const text = formatCount(cluster.count, language);
  paintText(context, {
    text,
    x,
    y: y + 0.5,
    align: 'center',
    font: countFont(colours.font, ringNumberPx(text, radius)),
    fill: colours.ink,
    halo: null,
  });
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

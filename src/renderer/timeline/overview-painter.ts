import { drawBars } from '../../kernels/bar-pixels.ts';
import type { PixelGrid } from '../../kernels/density-pixels.ts';
import type { TimeExtent } from '../../shared/when.ts';
import type { Palette } from '../ui/palette.ts';
import { tinted } from '../ui/tinted-colour.ts';
import { pixelOf } from './density-painter.ts';
import { tickTextPx } from './overview-ticks.ts';
import type { TimelineFrame } from './timeline-frame.ts';
import { funnelPx, overviewPx } from './timeline-sizes.ts';
import { overviewWindow } from './overview-window.ts';

const baseY = 31;
const highestBarPx = 24;
const leastBarPx = 3;
const [funnelTop, funnelEnd] = [baseY + 1, overviewPx + funnelPx];
const funnelMiddle = (funnelTop + funnelEnd) / 2;

/** Paints the scale of the whole extent of the data: its line, ticks, and a break sign where two pieces meet; on nothing. */
export function paintScale(
  context: CanvasRenderingContext2D,
  { overview, overviewTicks, widths, size }: TimelineFrame,
  palette: Palette,
): void {
  context.fillStyle = palette.lineStrong;
  context.fillRect(0, baseY, size.width, 1);
  context.font = widths.font('small');
  for (const { x } of overviewTicks) context.fillRect(Math.round(x), baseY, 1, 5);
  context.fillStyle = palette.ink3;
  for (const { x, text } of overviewTicks) context.fillText(text, x + tickTextPx, baseY + 9);
  for (const { x0 } of overview.segments.slice(1)) paintBreak(context, x0, palette);
}

/**
 * Writes the counts as bars: in pixels of our own, as hundreds of boxes a step of the brush are dear to paint. Roots, so that
 * one event is seen beside a hundred. What is filtered out is pale. `sharpness`: pixels of the grid in one of CSS.
 */
export function writeBars(
  grid: PixelGrid,
  { bins, overview }: Pick<TimelineFrame, 'bins' | 'overview'>,
  sharpness: number,
  palette: Palette,
): void {
  const heightOf = (count: number): number =>
    count === 0
      ? 0
      : Math.max(Math.sqrt(count / Math.max(bins.highest, 1)) * highestBarPx, leastBarPx * Math.min(count * 3, 1));
  for (const [counts, share] of [
    [bins.all, 0.45],
    [bins.passing, 1],
  ] as const) {
    drawBars(grid, {
      heights: counts.map((count) => heightOf(count) * sharpness),
      stepPx: bins.binPx * sharpness,
      barPx: (bins.binPx - 1) * sharpness,
      left: overview.left * sharpness,
      base: baseY * sharpness,
      ink: pixelOf(tinted(palette.lineControl, share)),
    });
  }
}

/** Paints what the strip lies on: the ground, and the tints of brush, window and funnel, so that no bar is paler for them. */
export function paintOverviewGround(context: CanvasRenderingContext2D, frame: TimelineFrame, palette: Palette): void {
  const { size, brush } = frame;
  context.fillStyle = palette.bgSub;
  context.fillRect(0, 0, size.width, overviewPx);
  context.fillStyle = palette.bgPane;
  context.fillRect(0, overviewPx, size.width, funnelPx);
  context.fillStyle = palette.accentSoft;
  if (brush !== null) {
    const [x0, x1] = brushOn(frame, brush);
    context.globalAlpha = 0.4;
    context.fillRect(x0, 3, x1 - x0, baseY - 3);
  }
  context.globalAlpha = 0.6;
  traceFunnel(context, frame);
  context.fill();
  traceWindow(context, frame);
  context.fill();
  context.globalAlpha = 1;
}

/** Paints what lies over the strip: the edges of brush, window and funnel. */
export function paintOverviewEdges(context: CanvasRenderingContext2D, frame: TimelineFrame, palette: Palette): void {
  context.strokeStyle = palette.lineStrong;
  context.lineWidth = 1;
  traceFunnelSides(context, frame);
  context.stroke();
  if (frame.brush !== null) {
    const [x0, x1] = brushOn(frame, frame.brush);
    context.fillStyle = palette.accent;
    context.fillRect(x0, 0, x1 - x0, 3);
    context.fillRect(x0 - 0.75, 0, 1.5, baseY);
    context.fillRect(x1 - 0.75, 0, 1.5, baseY);
  }
  traceWindow(context, frame);
  context.strokeStyle = palette.ink;
  context.lineWidth = 1.75;
  context.stroke();
}

function paintBreak(context: CanvasRenderingContext2D, x: number, palette: Palette): void {
  context.clearRect(x - 4, baseY - 1, 6, 3);
  context.strokeStyle = palette.ink3;
  context.lineWidth = 1;
  context.beginPath();
  for (const shift of [-4, 0]) {
    context.moveTo(x + shift - 2, baseY + 5);
    context.lineTo(x + shift + 2, baseY - 4);
  }
  context.stroke();
}

/** The ends of the brush on the strip. */
function brushOn({ overview }: TimelineFrame, brush: TimeExtent): readonly [number, number] {
  return [Math.max(overview.toX(brush.from), overview.left), Math.min(overview.toX(brush.to), overview.right)];
}

function traceWindow(context: CanvasRenderingContext2D, frame: TimelineFrame): void {
  const [x0, x1] = overviewWindow(frame);
  context.beginPath();
  context.roundRect(x0, 4.5, x1 - x0, baseY - 4, 2.5);
}

/** The funnel ties the window in the overview to the axis that shows it large. */
function traceFunnel(context: CanvasRenderingContext2D, frame: TimelineFrame): void {
  const [x0, x1] = overviewWindow(frame);
  const { width } = frame.size;
  context.beginPath();
  context.moveTo(x0, funnelTop);
  context.bezierCurveTo(x0, funnelEnd - 4, frame.scale.left, funnelMiddle + 4, frame.scale.left, funnelEnd);
  context.lineTo(width, funnelEnd);
  context.bezierCurveTo(width, funnelMiddle + 4, x1, funnelEnd - 4, x1, funnelTop);
  context.closePath();
}

function traceFunnelSides(context: CanvasRenderingContext2D, frame: TimelineFrame): void {
  const [x0, x1] = overviewWindow(frame);
  const { width } = frame.size;
  context.beginPath();
  context.moveTo(x0, funnelTop);
  context.bezierCurveTo(x0, funnelEnd - 4, frame.scale.left, funnelMiddle + 4, frame.scale.left, funnelEnd);
  context.moveTo(width, funnelEnd);
  context.bezierCurveTo(width, funnelMiddle + 4, x1, funnelEnd - 4, x1, funnelTop);
}

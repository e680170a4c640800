import { planTicks } from '../../kernels/time-ticks.ts';
import { tickWords } from '../../messages/tick-words.ts';
import type { Palette } from '../ui/palette.ts';
import type { TimelineFrame } from './timeline-frame.ts';
import { funnelPx, overviewPx } from './timeline-sizes.ts';
import { overviewWindow } from './overview-window.ts';

const baseY = 31;
const highestBarPx = 24;
const leastBarPx = 3;

/** Paints the whole extent of the data: counts and scale. */
export function paintStrip(context: CanvasRenderingContext2D, frame: TimelineFrame, palette: Palette): void {
  const { size } = frame;
  context.fillStyle = palette.bgSub;
  context.fillRect(0, 0, size.width, overviewPx);
  context.fillStyle = palette.bgPane;
  context.fillRect(0, overviewPx, size.width, funnelPx);
  paintBars(context, frame, palette);
  context.fillStyle = palette.lineStrong;
  context.fillRect(0, baseY, size.width, 1);
  paintScale(context, frame, palette);
}

/** Paints what lies over the strip: the brush, the window, and the funnel down to the axis. */
export function paintWindowOnStrip(context: CanvasRenderingContext2D, frame: TimelineFrame, palette: Palette): void {
  paintFunnel(context, frame, palette);
  paintBrush(context, frame, palette);
  paintWindow(context, frame, palette);
}

/** Roots of the counts, so that one event is seen beside a hundred. What is filtered out is pale. */
function paintBars(context: CanvasRenderingContext2D, { bins, overview }: TimelineFrame, palette: Palette): void {
  const heightOf = (count: number): number =>
    count === 0
      ? 0
      : Math.max(Math.sqrt(count / Math.max(bins.highest, 1)) * highestBarPx, leastBarPx * Math.min(count * 3, 1));
  for (const [counts, colour] of [
    [bins.all, palette.lineStrong],
    [bins.passing, palette.lineControl],
  ] as const) {
    context.fillStyle = colour;
    for (let bin = 0; bin < counts.length; bin++) {
      const height = heightOf(counts[bin] ?? 0);
      if (height > 0) context.fillRect(overview.left + bin * bins.binPx, baseY - height, bins.binPx - 1, height);
    }
  }
}

/** Ticks of each even piece, and a break sign where two pieces meet. */
function paintScale(
  context: CanvasRenderingContext2D,
  { overview, language, widths }: TimelineFrame,
  palette: Palette,
): void {
  const y = baseY + 9;
  context.font = widths.font('small');
  for (const { extent, x0, x1 } of overview.segments) {
    const { ticks, unit } = planTicks(extent, x1 - x0);
    let free = x0;
    for (const tick of ticks) {
      const x = overview.toX(tick.at);
      const { quiet, strong } = tickWords(tick, unit, language);
      const text = quiet === '' || strong === '' ? quiet + strong : `${quiet} ${strong}`;
      const end = x + 5 + widths.widthOf(text, 'small');
      if (tick.at < extent.from || x < free || end > x1) continue;
      free = end + 12;
      context.fillStyle = palette.lineStrong;
      context.fillRect(Math.round(x), baseY, 1, 5);
      context.fillStyle = palette.ink3;
      context.fillText(text, x + 4, y);
    }
  }
  for (const { x0 } of overview.segments.slice(1)) paintBreak(context, x0, palette);
}

function paintBreak(context: CanvasRenderingContext2D, x: number, palette: Palette): void {
  context.fillStyle = palette.bgSub;
  context.fillRect(x - 4, baseY - 1, 6, 3);
  context.strokeStyle = palette.ink3;
  context.lineWidth = 1;
  context.beginPath();
  for (const shift of [-4, 0]) {
    context.moveTo(x + shift - 2, baseY + 5);
    context.lineTo(x + shift + 2, baseY - 4);
  }
  context.stroke();
}

function paintBrush(context: CanvasRenderingContext2D, { brush, overview }: TimelineFrame, palette: Palette): void {
  if (brush === null) return;
  const x0 = Math.max(overview.toX(brush.from), overview.left);
  const x1 = Math.min(overview.toX(brush.to), overview.right);
  context.fillStyle = palette.accentSoft;
  context.globalAlpha = 0.4;
  context.fillRect(x0, 3, x1 - x0, baseY - 3);
  context.globalAlpha = 1;
  context.fillStyle = palette.accent;
  context.fillRect(x0, 0, x1 - x0, 3);
  context.fillRect(x0 - 0.75, 0, 1.5, baseY);
  context.fillRect(x1 - 0.75, 0, 1.5, baseY);
}

function paintWindow(context: CanvasRenderingContext2D, frame: TimelineFrame, palette: Palette): void {
  const [x0, x1] = overviewWindow(frame);
  context.beginPath();
  context.roundRect(x0, 4.5, x1 - x0, baseY - 4, 2.5);
  context.fillStyle = palette.accentSoft;
  context.globalAlpha = 0.6;
  context.fill();
  context.globalAlpha = 1;
  context.strokeStyle = palette.ink;
  context.lineWidth = 1.75;
  context.stroke();
}

/** Ties the window in the overview to the axis that shows it large. */
function paintFunnel(context: CanvasRenderingContext2D, frame: TimelineFrame, palette: Palette): void {
  const [x0, x1] = overviewWindow(frame);
  const [top, bottom] = [baseY + 1, overviewPx + funnelPx];
  const middle = (top + bottom) / 2;
  const { width } = frame.size;
  context.beginPath();
  context.moveTo(x0, top);
  context.bezierCurveTo(x0, bottom - 4, frame.scale.left, middle + 4, frame.scale.left, bottom);
  context.lineTo(width, bottom);
  context.bezierCurveTo(width, middle + 4, x1, bottom - 4, x1, top);
  context.closePath();
  context.globalAlpha = 0.6;
  context.fillStyle = palette.accentSoft;
  context.fill();
  context.globalAlpha = 1;
  context.strokeStyle = palette.lineStrong;
  context.lineWidth = 1;
  context.beginPath();
  context.moveTo(x0, top);
  context.bezierCurveTo(x0, bottom - 4, frame.scale.left, middle + 4, frame.scale.left, bottom);
  context.moveTo(width, bottom);
  context.bezierCurveTo(width, middle + 4, x1, bottom - 4, x1, top);
  context.stroke();
}

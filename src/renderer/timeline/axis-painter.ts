import type { Palette } from '../ui/palette.ts';
import { contextX, type AxisFlag } from './axis-plan.ts';
import { paintEraStrip } from './era-painter.ts';
import { fillsWindow } from './fills-window.ts';
import { paintBrushEdges } from './ground-painter.ts';
import type { TimelineFrame } from './timeline-frame.ts';
import { axisPx } from './timeline-sizes.ts';

const tickPx = 5;
const flagPx = 16;

/** Paints the axis of the window, with what its ticks leave unsaid at its left, the brush, today, and the eras below. */
export function paintAxis(context: CanvasRenderingContext2D, frame: TimelineFrame, palette: Palette): void {
  const { window, widths, size, brush, scale, axis } = frame;
  const height = axisPx + frame.eraStripPx;
  context.fillStyle = palette.bgPane;
  context.fillRect(0, 0, size.width, height);
  if (brush !== null) {
    const x0 = Math.max(scale.toX(brush.from), scale.left);
    const x1 = Math.min(scale.toX(brush.to), size.width);
    context.fillStyle = palette.accentSoft;
    if (!fillsWindow(brush, window)) context.fillRect(x0, 0, Math.max(x1 - x0, 0), axisPx - 1);
    context.fillStyle = palette.accent;
    context.fillRect(x0, 0, Math.max(x1 - x0, 0), 2);
    paintBrushEdges(context, frame, brush, height, palette);
  }
  const y = axisPx / 2 + 0.5;
  context.font = widths.font('label');
  context.fillStyle = palette.ink2;
  context.fillText(axis.context, contextX, y);
  context.fillStyle = palette.lineStrong;
  context.fillRect(0, axisPx - 1, size.width, 1);
  for (const x of axis.marks) context.fillRect(Math.round(x), axisPx - 1 - tickPx, 1, tickPx);
  for (const { x, quiet, strong, strongX } of axis.labels) {
    context.font = widths.font('axis');
    context.fillStyle = palette.ink2;
    context.fillText(quiet, x, y);
    context.font = widths.font('axisStrong');
    context.fillStyle = palette.ink;
    context.fillText(strong, strongX, y);
  }
  if (axis.todayX !== null) {
    context.fillStyle = palette.ink2;
    context.fillRect(Math.round(axis.todayX) - 0.5, 2, 1.5, height - 3);
  }
  for (const flag of axis.flags) paintFlag(context, flag, frame, palette);
  paintEraStrip(context, frame, palette);
}

/** An end of the brush in the accent; today in the colours of the ink; whose clocks they are as words alone. */
function paintFlag(
  context: CanvasRenderingContext2D,
  { kind, x, width, text }: AxisFlag,
  { widths }: TimelineFrame,
  palette: Palette,
): void {
  const isToday = kind === 'today';
  const isClock = kind === 'clock';
  if (!isClock) {
    context.beginPath();
    context.roundRect(Math.round(x), (axisPx - flagPx) / 2, Math.round(width), flagPx, 3);
    context.fillStyle = isToday ? palette.ink2 : palette.accent;
    context.fill();
  }
  context.font = widths.font('small');
  context.fillStyle = isClock ? palette.ink2 : isToday ? palette.bgPane : palette.accentInk;
  context.textAlign = 'center';
  context.fillText(text, Math.round(x) + Math.round(width) / 2, axisPx / 2 + 0.5);
  context.textAlign = 'left';
}

import { axisContext, tickWords } from '../../messages/tick-words.ts';
import type { Palette } from '../ui/palette.ts';
import { fillsWindow, paintBrushEdges } from './ground-painter.ts';
import type { TimelineFrame } from './timeline-frame.ts';
import { axisPx, gutterPx } from './timeline-sizes.ts';

const labelInsetPx = 6;
const labelGapPx = 8;
const tickPx = 5;

/** Paints the axis of the window, with what its ticks leave unsaid at its left, and the brush. */
export function paintAxis(context: CanvasRenderingContext2D, frame: TimelineFrame, palette: Palette): void {
  const { window, ticks, language, widths, size, brush, scale } = frame;
  context.fillStyle = palette.bgPane;
  context.fillRect(0, 0, size.width, axisPx);
  if (brush !== null) {
    const x0 = Math.max(scale.toX(brush.from), gutterPx);
    const x1 = Math.min(scale.toX(brush.to), size.width);
    context.fillStyle = palette.accentSoft;
    if (!fillsWindow(brush, window)) context.fillRect(x0, 0, Math.max(x1 - x0, 0), axisPx - 1);
    context.fillStyle = palette.accent;
    context.fillRect(x0, 0, Math.max(x1 - x0, 0), 2);
    paintBrushEdges(context, frame, brush, axisPx, palette);
  }
  const y = axisPx / 2 + 0.5;
  context.font = widths.font('label');
  context.fillStyle = palette.ink2;
  context.fillText(axisContext(window, ticks.unit, language), 12, y);
  context.fillStyle = palette.lineStrong;
  context.fillRect(0, axisPx - 1, size.width, 1);
  paintTicks(context, frame, palette, y);
}

function paintTicks(
  context: CanvasRenderingContext2D,
  { ticks: { ticks, unit }, scale, language, widths, size }: TimelineFrame,
  palette: Palette,
  y: number,
): void {
  const words = ticks.map((tick) => tickWords(tick, unit, language));
  const xs = ticks.map(({ at }) => scale.toX(at));
  for (const [index, { quiet, strong }] of words.entries()) {
    const x = xs[index] ?? 0;
    if (x >= gutterPx) {
      context.fillStyle = palette.lineStrong;
      context.fillRect(Math.round(x), axisPx - 1 - tickPx, 1, tickPx);
    }
    const gap = quiet !== '' && strong !== '' ? 5 : 0;
    const strongPx = widths.widthOf(strong, 'axisStrong');
    // The label of a tick left of the window sticks to the edge while it has room before the next one.
    const labelX = Math.max(x, gutterPx) + labelInsetPx;
    const room = Math.min((xs[index + 1] ?? size.width) - (x < gutterPx ? labelGapPx : 0), size.width) - labelX;
    const quietPx = widths.widthOf(quiet, 'axis') + gap;
    // Where both have no room, what stands out says more.
    const shownPx = quietPx + strongPx <= room ? quietPx : 0;
    if (shownPx + strongPx > room || shownPx + strongPx === 0) continue;
    context.font = widths.font('axis');
    context.fillStyle = palette.ink2;
    if (shownPx > 0) context.fillText(quiet, labelX, y);
    context.font = widths.font('axisStrong');
    context.fillStyle = palette.ink;
    context.fillText(strong, labelX + shownPx, y);
  }
}

import type { TimeExtent } from '../../shared/when.ts';
import type { Palette } from '../ui/palette.ts';
import { paintEraGround } from './era-painter.ts';
import { fillsWindow } from './fills-window.ts';
import type { TimelineFrame } from './timeline-frame.ts';

/** Paints what lies behind the events: weekends, eras, the lines of the ticks, the tint of the brush, today. */
export function paintGround(context: CanvasRenderingContext2D, frame: TimelineFrame, palette: Palette): void {
  const { scale, size, ticks, weekends, brush, axis } = frame;
  const height = size.lanesHeight;
  const band = ({ from, to }: TimeExtent): readonly [number, number] => {
    const x0 = Math.max(scale.toX(from), scale.left);
    return [x0, Math.max(Math.min(scale.toX(to), size.width) - x0, 0)];
  };
  context.fillStyle = palette.bgPane;
  context.fillRect(0, 0, size.width, height);
  context.fillStyle = palette.bgSub;
  for (const weekend of weekends) {
    const [x, width] = band(weekend);
    context.fillRect(x, 0, width, height);
  }
  paintEraGround(context, frame, palette);
  if (brush !== null && !fillsWindow(brush, frame.window)) {
    const [x, width] = band(brush);
    context.globalAlpha = 0.35;
    context.fillStyle = palette.accentSoft;
    context.fillRect(x, 0, width, height);
    context.globalAlpha = 1;
  }
  for (const { at, major } of ticks.ticks) {
    const x = Math.round(scale.toX(at));
    if (x < scale.left) continue;
    context.fillStyle = major ? palette.lineGridStrong : palette.lineGrid;
    context.fillRect(x, 0, 1, height);
  }
  if (axis.todayX === null) return;
  context.fillStyle = palette.ink2;
  context.fillRect(Math.round(axis.todayX) - 0.5, 0, 1.5, height);
}

/** The edges of the brush where they are in the window. */
export function paintBrushEdges(
  context: CanvasRenderingContext2D,
  { scale, size }: TimelineFrame,
  brush: TimeExtent,
  height: number,
  palette: Palette,
): void {
  context.fillStyle = palette.accent;
  for (const instant of [brush.from, brush.to]) {
    const x = Math.round(scale.toX(instant));
    if (x >= scale.left && x <= size.width) context.fillRect(Math.min(x, size.width - 1) - 0.5, 0, 1.5, height);
  }
}

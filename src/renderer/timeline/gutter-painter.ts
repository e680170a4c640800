import type { LanePlan } from '../../kernels/lane-layout.ts';
import { paintMark } from '../ui/mark-painter.ts';
import type { Palette } from '../ui/palette.ts';
import type { CarriedLane } from './gutter-gestures.ts';
import type { GutterPlan } from './gutter-plan.ts';
import { lookOfLane } from './lane-look.ts';
import type { TimelineFrame } from './timeline-frame.ts';
import { markPx } from './timeline-sizes.ts';

const markX = 15;
const buttonPx = 16;

/** Paints what a lane is: it stays while events come and go. */
export function paintLaneName(
  context: CanvasRenderingContext2D,
  lane: LanePlan,
  { lines, nameX, ys }: GutterPlan,
  { arrangement, widths, scale }: TimelineFrame,
  palette: Palette,
): void {
  context.fillStyle = palette.bgPane;
  context.fillRect(0, lane.top, scale.left, lane.height - 1);
  context.fillStyle = palette.line;
  context.fillRect(scale.left, lane.top, 1, lane.height);
  const { shape, colours } = lookOfLane(arrangement, lane.lane, palette);
  if (shape !== null) paintMark(context, { shape, x: markX, y: ys[0] ?? 0, size: markPx, style: 'filled', ...colours });
  context.font = widths.font('name');
  context.fillStyle = lane.count === 0 ? palette.ink3 : palette.ink;
  lines.forEach((line, at) => context.fillText(line, nameX, (ys[at] ?? 0) + 0.5));
}

/** Paints how many events a lane has in the window, and the button to those that it does not show. */
export function paintLaneCount(
  context: CanvasRenderingContext2D,
  lane: LanePlan,
  { ys, count, countX, button }: GutterPlan,
  frame: TimelineFrame,
  palette: Palette,
): void {
  if (countX !== null) {
    context.font = frame.widths.font('label');
    context.fillStyle = lane.count === 0 ? palette.ink3 : palette.ink2;
    context.textAlign = 'right';
    context.fillText(count, countX, (ys[0] ?? 0) + 0.5);
  }
  if (button !== null) paintButton(context, button, frame, palette);
  context.textAlign = 'left';
}

/** Where a lane that is dragged would go: a line above or below the lane whose place it takes. */
export function paintCarriedLane(
  context: CanvasRenderingContext2D,
  { layout, size }: TimelineFrame,
  { lane, to }: CarriedLane,
  palette: Palette,
): void {
  const [own, other] = [layout.lanes[lane], layout.lanes[to]];
  if (own === undefined || other === undefined) return;
  context.globalAlpha = 0.12;
  context.fillStyle = palette.accent;
  context.fillRect(0, own.top, size.width, own.height - 1);
  context.globalAlpha = 1;
  if (lane === to) return;
  context.fillRect(0, (to < lane ? other.top : other.top + other.height) - 1.5, size.width, 2);
}

function paintButton(
  context: CanvasRenderingContext2D,
  { text, x, width, y }: { readonly text: string; readonly x: number; readonly width: number; readonly y: number },
  { widths }: TimelineFrame,
  palette: Palette,
): void {
  context.beginPath();
  context.roundRect(Math.round(x) + 0.5, Math.round(y - buttonPx / 2) + 0.5, Math.round(width) - 1, buttonPx - 1, 7.5);
  context.fillStyle = palette.bgSub;
  context.fill();
  context.strokeStyle = palette.lineControl;
  context.lineWidth = 1;
  context.stroke();
  context.font = widths.font('strong');
  context.fillStyle = palette.ink;
  context.textAlign = 'center';
  context.fillText(text, Math.round(x) + width / 2, y + 0.5);
}

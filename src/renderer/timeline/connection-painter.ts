import { connectionDashes } from '../../kernels/connection-dashes.ts';
import type { CanvasPoint } from '../../kernels/map-frame.ts';
import { leaveOut } from '../ui/leave-out.ts';
import type { Palette } from '../ui/palette.ts';
import { tinted } from '../ui/tinted-colour.ts';
import { ringPx, type ConnectionPlan, type DrawnConnection } from './connection-plan.ts';
import type { TextWidths } from './text-widths.ts';

/** Paints relations between events in the colour of what is chosen; their dashes and their words say of what kind they are. */
export function paintConnections(
  context: CanvasRenderingContext2D,
  { connections, names }: ConnectionPlan,
  palette: Palette,
): void {
  context.save();
  context.lineJoin = 'round';
  context.save();
  leaveOut(context, names);
  for (const { line } of connections) {
    trace(context, line);
    context.strokeStyle = tinted(palette.bgPane, 0.85);
    context.lineWidth = 4.5;
    context.stroke();
  }
  for (const connection of connections) paintLine(context, connection, palette);
  context.restore();
  for (const connection of connections) paintEnds(context, connection, palette);
  context.restore();
}

function paintLine(context: CanvasRenderingContext2D, { line, predicate }: DrawnConnection, palette: Palette): void {
  context.strokeStyle = palette.accent;
  context.lineWidth = 1.6;
  trace(context, line);
  context.setLineDash([...connectionDashes(predicate)]);
  context.stroke();
  context.setLineDash([]);
}

function paintEnds(context: CanvasRenderingContext2D, { head, beyond }: DrawnConnection, palette: Palette): void {
  context.strokeStyle = palette.accent;
  context.lineWidth = 1.6;
  trace(context, beyond);
  context.stroke();
  trace(context, head);
  context.closePath();
  context.fillStyle = palette.accent;
  context.fill();
}

/** The rings and the words, above the marks and their names, where nothing hides them. */
export function paintConnectionEnds(
  context: CanvasRenderingContext2D,
  { connections, rings }: ConnectionPlan,
  widths: TextWidths,
  palette: Palette,
): void {
  for (const { x, y } of rings) {
    context.beginPath();
    context.arc(x, y, ringPx, 0, 2 * Math.PI);
    context.fillStyle = palette.bgPane;
    context.fill();
    context.strokeStyle = palette.accent;
    context.lineWidth = 1.5;
    context.stroke();
  }
  context.font = widths.font('small');
  context.textAlign = 'center';
  for (const { box, words } of connections) {
    if (box === null) continue;
    context.beginPath();
    context.roundRect(box.left, box.top, box.right - box.left, box.bottom - box.top, 4);
    context.fillStyle = tinted(palette.bgPane, 0.94);
    context.fill();
    context.fillStyle = palette.accent;
    context.fillText(words, (box.left + box.right) / 2, (box.top + box.bottom) / 2 + 0.5);
  }
  context.textAlign = 'left';
}

function trace(context: CanvasRenderingContext2D, points: readonly CanvasPoint[]): void {
  context.beginPath();
  for (const { x, y } of points) context.lineTo(x, y);
}

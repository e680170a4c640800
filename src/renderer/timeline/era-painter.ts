import { translatorFor } from '../../messages/translator.ts';
import type { Palette } from '../ui/palette.ts';
import { tinted } from '../ui/tinted-colour.ts';
import { contextX } from './axis-plan.ts';
import type { TimelineFrame } from './timeline-frame.ts';
import { axisPx, eraRowPx } from './timeline-sizes.ts';

/** Paints the rows of eras under the axis: a quiet bar each, with its name. */
export function paintEraStrip(context: CanvasRenderingContext2D, frame: TimelineFrame, palette: Palette): void {
  const { eras, eraStripPx, size, widths, scale, language } = frame;
  if (eraStripPx === 0) return;
  const rowPx = eraRowPx(widths.scale);
  for (const { row, x0, x1, startsHere, endsHere } of eras) {
    const y = axisPx + row * rowPx + 1.5;
    context.beginPath();
    const [left, right] = [startsHere ? 3 : 0, endsHere ? 3 : 0];
    context.roundRect(x0 + 0.5, y, Math.max(x1 - x0 - 1, 1), rowPx - 2.5, [left, right, right, left]);
    context.fillStyle = tinted(palette.ink3, 0.14);
    context.fill();
    context.fillStyle = tinted(palette.ink3, 0.8);
    if (startsHere) context.fillRect(Math.round(x0), y, 1.5, rowPx - 2.5);
    if (endsHere) context.fillRect(Math.round(x1) - 1.5, y, 1.5, rowPx - 2.5);
  }
  context.font = widths.font('small');
  context.fillStyle = palette.ink2;
  for (const { row, name, nameX } of eras) {
    context.fillText(name, nameX, axisPx + row * rowPx + rowPx / 2 + 0.5);
  }
  context.fillStyle = palette.ink3;
  context.fillText(translatorFor(language)('timeline.eras'), contextX, axisPx + rowPx / 2 + 0.5);
  context.fillStyle = palette.lineStrong;
  context.fillRect(0, axisPx + eraStripPx - 1, size.width, 1);
  context.fillStyle = palette.line;
  context.fillRect(scale.left, axisPx, 1, eraStripPx - 1);
}

/** Paints the eras behind the lanes: a breath of grey, darker where they overlap, and a dotted line at each end. */
export function paintEraGround(context: CanvasRenderingContext2D, frame: TimelineFrame, palette: Palette): void {
  const { eras, size } = frame;
  context.fillStyle = tinted(palette.ink3, 0.04);
  for (const { x0, x1 } of eras) context.fillRect(x0, 0, x1 - x0, size.lanesHeight);
  context.strokeStyle = tinted(palette.ink3, 0.55);
  context.lineWidth = 1;
  context.setLineDash([1.5, 3.5]);
  context.beginPath();
  for (const { x0, x1, startsHere, endsHere } of eras) {
    for (const x of [...(startsHere ? [x0] : []), ...(endsHere ? [x1] : [])]) {
      context.moveTo(Math.round(x) + 0.5, 0);
      context.lineTo(Math.round(x) + 0.5, size.lanesHeight);
    }
  }
  context.stroke();
  context.setLineDash([]);
}

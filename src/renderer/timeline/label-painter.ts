import type { PlacedEvent } from '../../kernels/lane-packing.ts';
import type { Palette } from '../ui/palette.ts';
import { tinted } from '../ui/tinted-colour.ts';
import type { EventLabels } from './event-labels.ts';
import type { WordsPlace } from './span-painter.ts';
import type { TextWidths } from './text-widths.ts';

/** The text that stands at an event; null where it has no room. */
export function labelText({ row, label, isSelected }: PlacedEvent, labels: EventLabels): string | null {
  return label === null ? null : labels.fit(row, label.room, isSelected);
}

/** Width of the label as it is drawn; 0 where there is none. */
export function labelWidth(event: PlacedEvent, labels: EventLabels, widths: TextWidths): number {
  const text = labelText(event, labels);
  return text === null ? 0 : widths.widthOf(text, event.isSelected ? 'strong' : 'label');
}

/** Where the words of an event stand right of its mark, with room for their halo; null where none do. */
export function wordsPlace(event: PlacedEvent, labels: EventLabels, widths: TextWidths): WordsPlace | null {
  const { label, span } = event;
  if (label === null || label.side === 'left' || span.markOnly || label.x > span.x1) return null;
  return { from: label.x - 2, to: label.x + labelWidth(event, labels, widths) + 2 };
}

/** Paints the label of an event, its middle at height `y`. A halo keeps it readable where it leaves the pill. */
export function paintLabel(
  context: CanvasRenderingContext2D,
  event: PlacedEvent,
  y: number,
  labels: EventLabels,
  widths: TextWidths,
  palette: Palette,
): void {
  const text = labelText(event, labels);
  if (text === null || event.label === null) return;
  context.font = widths.font(event.isSelected ? 'strong' : 'label');
  context.textAlign = event.label.side === 'right' ? 'left' : 'right';
  context.strokeStyle = tinted(palette.bgPane, 0.8);
  context.lineWidth = 3 * widths.scale;
  context.lineJoin = 'round';
  context.strokeText(text, event.label.x, y + 0.5);
  context.fillStyle = palette.ink;
  context.fillText(text, event.label.x, y + 0.5);
  context.textAlign = 'left';
}

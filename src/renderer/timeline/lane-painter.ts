import { rowMiddle, type LanePlan } from '../../kernels/lane-layout.ts';
import { noteInsetPx, type PlacedEvent } from '../../kernels/lane-packing.ts';
import { paintMark } from '../ui/mark-painter.ts';
import type { Palette } from '../ui/palette.ts';
import { inkOfEvent } from './event-ink.ts';
import { paintLabel, wordsPlace } from './label-painter.ts';
import { paintSpan } from './span-painter.ts';
import type { TimelineFrame } from './timeline-frame.ts';
import { markPx, pillPx } from './timeline-sizes.ts';

/** Paints the events of one lane that stand one by one, without those that are selected: the overlay has them on top. */
export function paintLane(
  context: CanvasRenderingContext2D,
  lane: LanePlan,
  frame: TimelineFrame,
  palette: Palette,
): void {
  if (lane.placed.length === 0) return;
  context.save();
  context.beginPath();
  context.rect(frame.scale.left + 1, lane.top, frame.size.width, lane.height);
  context.clip();
  const events = lane.placed.filter(({ isSelected }) => !isSelected);
  const { labels, widths } = frame;
  const heightPx = pillPx(widths.scale);
  const middle = ({ laneRow }: PlacedEvent): number => rowMiddle(lane, laneRow);
  const inks = events.map(({ row, span }) => inkOfEvent(frame.document, row, span, palette));
  for (const [index, event] of events.entries()) {
    const ink = inks[index];
    if (ink === undefined) continue;
    paintSpan(context, event.span, middle(event), {
      colours: ink.colours,
      ground: 0.2,
      edge: 0.5,
      isPlanned: ink.style === 'hollow',
      heightPx,
      words: wordsPlace(event, labels, widths),
    });
  }
  for (const [index, event] of events.entries()) {
    const ink = inks[index];
    if (ink === undefined) continue;
    const { shape, style, colours } = ink;
    const mark = { shape, style, ...colours, x: event.span.markX, y: middle(event), size: markPx };
    // A halo parts marks that crowd each other; within a pill there is nothing to part.
    if (event.span.markOnly) paintMark(context, { ...mark, halo: palette.bgPane, haloPx: 2 });
    else paintMark(context, style === 'filled' ? mark : { ...mark, halo: palette.bgPane, haloPx: 0 });
  }
  for (const event of events) paintTexts(context, event, middle(event), frame, palette);
  context.restore();
}

function paintTexts(
  context: CanvasRenderingContext2D,
  event: PlacedEvent,
  y: number,
  { labels, widths }: TimelineFrame,
  palette: Palette,
): void {
  paintLabel(context, event, y, labels, widths, palette);
  if (!event.hasNote) return;
  context.font = widths.font('small');
  context.textAlign = 'right';
  context.fillStyle = palette.ink2;
  context.fillText(labels.note(event.row), event.span.x1 - noteInsetPx, y + 0.5);
  context.textAlign = 'left';
}

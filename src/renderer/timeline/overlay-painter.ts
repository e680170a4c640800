import { findPlaced, type FoundEvent } from '../../kernels/lane-hit.ts';
import { rowMiddle } from '../../kernels/lane-layout.ts';
import type { PlacedEvent } from '../../kernels/lane-packing.ts';
import { planSpan } from '../../kernels/span-plan.ts';
import { possiblyIn } from '../../kernels/filter-mask.ts';
import { paintMark } from '../ui/mark-painter.ts';
import type { Palette } from '../ui/palette.ts';
import { tinted } from '../ui/tinted-colour.ts';
import { paintConnections, paintConnectionEnds } from './connection-painter.ts';
import { planConnections } from './connection-plan.ts';
import { inkOfEvent } from './event-ink.ts';
import { paintLabel, wordsPlace } from './label-painter.ts';
import { paintSpan, type PillInk } from './span-painter.ts';
import type { TimelineFrame } from './timeline-frame.ts';
import { markPx, pillPx, selectedMarkPx } from './timeline-sizes.ts';

/** Paints what is chosen, what it has to do with others, and what the pointer is on, here or in another view, above all else. */
export function paintOverlay(
  context: CanvasRenderingContext2D,
  frame: TimelineFrame,
  scrollTop: number,
  hovered: number | null,
  showsFocus: boolean,
  palette: Palette,
): void {
  context.save();
  context.beginPath();
  context.rect(frame.scale.left + 1, 0, frame.size.width, frame.layout.height);
  context.clip();
  const connections = planConnections(frame, scrollTop);
  paintConnections(context, connections, palette);
  if (hovered !== null && !frame.selected.has(hovered)) {
    for (const { lane, placed } of everywhere(frame, hovered)) {
      paintHovered(context, placed, rowMiddle(lane, placed.laneRow), frame, palette);
    }
  }
  for (const lane of frame.layout.lanes) {
    for (const placed of lane.placed) {
      if (!placed.isSelected) continue;
      const isHovered = placed.row === hovered;
      paintSelected(context, placed, rowMiddle(lane, placed.laneRow), frame, isHovered, showsFocus, palette);
    }
  }
  paintConnectionEnds(context, connections, frame.widths, palette);
  context.restore();
}

/** An event in each of its lanes. Where it has no room, or is part of a density, it shows while it is hovered elsewhere. */
function everywhere({ document, layout, contents, scale, window }: TimelineFrame, row: number): readonly FoundEvent[] {
  const found = findPlaced(layout, row);
  if (!possiblyIn(document.columns, row, window)) return found;
  const lacking = contents.lanesOf(row).filter((lane) => !found.some((one) => one.lane.lane === lane));
  const span = planSpan(document.columns, row, scale);
  const placed = { row, span, laneRow: 0, isSelected: false, labelPx: 0, label: null, hasNote: false };
  return [...found, ...lacking.flatMap((index) => layout.lanes[index] ?? []).map((lane) => ({ lane, placed }))];
}

function paintHovered(
  context: CanvasRenderingContext2D,
  placed: PlacedEvent,
  y: number,
  frame: TimelineFrame,
  palette: Palette,
): void {
  const { colours, shape, style } = inkOfEvent(frame.document, placed.row, placed.span, palette);
  const isPlanned = style === 'hollow';
  paintSpan(context, placed.span, y, { colours, ground: 0.18, edge: 1, isPlanned, ...pillOf(placed, frame) });
  paintDisc(context, placed.span.markX, y, palette);
  const ground = style === 'filled' ? {} : { halo: palette.bgPane, haloPx: 0 };
  paintMark(context, { shape, style, ...colours, x: placed.span.markX, y, size: markPx + 1, ...ground });
  paintLabel(context, placed, y, frame.labels, frame.widths, palette);
}

function pillOf(placed: PlacedEvent, { labels, widths }: TimelineFrame): Pick<PillInk, 'heightPx' | 'words'> {
  return { heightPx: pillPx(widths.scale), words: wordsPlace(placed, labels, widths) };
}

function paintDisc(context: CanvasRenderingContext2D, x: number, y: number, palette: Palette): void {
  context.beginPath();
  context.arc(x, y, 12, 0, 2 * Math.PI);
  context.fillStyle = tinted(palette.ink3, 0.28);
  context.fill();
}

function paintSelected(
  context: CanvasRenderingContext2D,
  placed: PlacedEvent,
  y: number,
  frame: TimelineFrame,
  isHovered: boolean,
  showsFocus: boolean,
  palette: Palette,
): void {
  const { span } = placed;
  const { colours, shape, style } = inkOfEvent(frame.document, placed.row, span, palette);
  const chosen = { fill: colours.fill, edge: palette.accent };
  const isPlanned = style === 'hollow';
  paintSpan(context, span, y, { colours: chosen, ground: 0.26, edge: 1, isPlanned, ...pillOf(placed, frame) });
  if (isHovered) paintDisc(context, span.markX, y, palette);
  const ground = style === 'filled' ? {} : { halo: palette.bgPane, haloPx: 0 };
  paintMark(context, { shape, style, ...colours, x: span.markX, y, size: selectedMarkPx - 2, ...ground });
  context.setLineDash([]);
  context.strokeStyle = palette.accent;
  context.lineWidth = 1.75;
  context.beginPath();
  if (showsFocus) context.roundRect(span.markX - 9.5, y - 9.5, 19, 19, 3);
  else context.arc(span.markX, y, selectedMarkPx / 2 + 1, 0, 2 * Math.PI);
  context.stroke();
  context.beginPath();
  context.arc(span.markX, y, selectedMarkPx / 2 + 3.5, 0, 2 * Math.PI);
  context.strokeStyle = palette.accentSoft;
  context.lineWidth = 3;
  context.stroke();
  paintLabel(context, placed, y, frame.labels, frame.widths, palette);
}

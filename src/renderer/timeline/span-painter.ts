import type { SpanEnd, SpanPlan } from '../../kernels/span-plan.ts';
import type { CategoryColours } from '../ui/palette.ts';
import { tinted } from '../ui/tinted-colour.ts';
import { hatchPattern } from './hatch-pattern.ts';

const radiusPx = 3;
const fadePx: Readonly<Record<SpanEnd, number>> = { hard: 0, cut: 0, approximate: 30, open: 160, unknown: 160 };

/** How strongly a pill is painted. */
export interface PillInk {
  readonly colours: CategoryColours;
  /** Alpha of the ground and of the edge. */
  readonly ground: number;
  readonly edge: number;
  /** Not yet: a dashed edge around a paler ground. */
  readonly isPlanned: boolean;
  readonly heightPx: number;
  /** What edges and hatching keep off. */
  readonly words: WordsPlace | null;
}

/** What of its row the words of an event take; null where they have none. */
export interface WordsPlace {
  readonly from: number;
  readonly to: number;
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Paints the pill of a timespan, its middle at height `y`: exactly as wide as the span is, and as vague. */
export function paintSpan(context: CanvasRenderingContext2D, span: SpanPlan, y: number, ink: PillInk): void {
  if (span.markOnly || span.x1 <= span.x0) return;
  const height = ink.heightPx;
  const box = { x: span.x0 + 0.5, y: Math.round(y - height / 2) + 0.5, width: span.x1 - span.x0 - 1, height };
  if (span.body === 'deadline') paintDeadline(context, span, box, ink);
  else if (span.body === 'hatched') paintHatched(context, span, box, ink);
  else paintSolid(context, span, box, ink);
  paintChevron(context, span.start, span.x0 + 5, y, -1, ink);
  paintChevron(context, span.end, span.x1 - 6, y, 1, ink);
}

function paintSolid(context: CanvasRenderingContext2D, span: SpanPlan, box: Box, ink: PillInk): void {
  const hasZones = span.core0 > span.x0 || span.core1 < span.x1;
  if (hasZones) paintHatched(context, span, box, ink);
  const core = hasZones ? { ...box, x: span.core0 + 0.5, width: Math.max(span.core1 - span.core0 - 1, 0) } : box;
  const corners = hasZones ? 0 : cornersOf(span);
  trace(context, core, corners);
  context.fillStyle = fading(context, span, core, ink.colours.fill, ink.isPlanned ? ink.ground / 2 : ink.ground);
  context.fill();
  if (hasZones) return;
  const edge = ink.isPlanned ? Math.min(ink.edge + 0.3, 1) : ink.edge;
  context.strokeStyle = fading(context, span, core, ink.colours.edge, edge);
  context.lineWidth = 1;
  if (ink.isPlanned) context.setLineDash([3, 2]);
  const crosses = ink.words !== null && ink.words.to > box.x + box.width - radiusPx;
  besideWords(context, box, crosses ? ink.words : null, () => {
    trace(context, core, corners);
    context.stroke();
  });
  context.setLineDash([]);
}

function trace(context: CanvasRenderingContext2D, { x, y, width, height }: Box, corners: number | number[]): void {
  context.beginPath();
  context.roundRect(x, y, width, height, corners);
}

/** Paints what would strike words through, where they are not. */
function besideWords(context: CanvasRenderingContext2D, box: Box, words: WordsPlace | null, paint: () => void): void {
  if (words === null) {
    paint();
    return;
  }
  context.save();
  context.beginPath();
  context.rect(box.x - 2, box.y - 2, box.width + 4, box.height + 4);
  context.rect(words.from, box.y + 1, Math.min(words.to, box.x + box.width + 2) - words.from, box.height - 2);
  context.clip('evenodd');
  paint();
  context.restore();
}

function paintHatched(context: CanvasRenderingContext2D, span: SpanPlan, box: Box, ink: PillInk): void {
  const corners = cornersOf(span);
  trace(context, box, corners);
  context.fillStyle = fading(context, span, box, ink.colours.fill, ink.ground / 3);
  context.fill();
  context.strokeStyle = fading(context, span, box, ink.colours.edge, Math.min(ink.edge + 0.2, 1));
  context.lineWidth = 1.1;
  // A pattern cannot fade: it keeps off the ends that do.
  const [from, to] = [fadeOf(span.start, box) * 0.7, fadeOf(span.end, box) * 0.7];
  context.fillStyle = hatchPattern(context, tinted(ink.colours.edge, 0.42));
  besideWords(context, box, ink.words, () => {
    context.setLineDash([3, 2]);
    trace(context, box, corners);
    context.stroke();
    context.setLineDash([]);
    trace(context, { ...box, x: box.x + from, width: box.width - from - to }, corners);
    context.fill();
  });
}

/** Nothing says when it began; only the end is hard. */
function paintDeadline(context: CanvasRenderingContext2D, span: SpanPlan, box: Box, ink: PillInk): void {
  const ground = context.createLinearGradient(box.x, 0, box.x + box.width, 0);
  ground.addColorStop(0, tinted(ink.colours.fill, 0));
  ground.addColorStop(1, tinted(ink.colours.fill, ink.ground));
  context.fillStyle = ground;
  context.fillRect(box.x, box.y, box.width, box.height);
  const edge = context.createLinearGradient(box.x, 0, box.x + box.width, 0);
  edge.addColorStop(0, tinted(ink.colours.edge, ink.edge / 3));
  edge.addColorStop(1, tinted(ink.colours.edge, Math.min(ink.edge + 0.2, 1)));
  context.setLineDash([3, 2]);
  context.strokeStyle = edge;
  context.lineWidth = 1.1;
  context.beginPath();
  for (const y of [box.y, box.y + box.height]) {
    context.moveTo(box.x, y);
    context.lineTo(box.x + box.width, y);
  }
  context.stroke();
  context.setLineDash([]);
  if (span.end !== 'hard') return;
  context.fillStyle = ink.colours.edge;
  context.fillRect(span.x1 - 2, box.y - 1.5, 2, box.height + 3);
}

/** Round where the span is known to end, square where the window cuts it. */
function cornersOf({ start, end }: SpanPlan): number[] {
  const left = start === 'hard' ? radiusPx : 0;
  const right = end === 'hard' ? radiusPx : 0;
  return [left, right, right, left];
}

/** How far an end fades: at most half of the pill, so that both ends may. */
function fadeOf(end: SpanEnd, { width }: Box): number {
  return Math.min(fadePx[end], width / 2);
}

/** A colour that fades toward the ends that are not hard. */
function fading(
  context: CanvasRenderingContext2D,
  span: SpanPlan,
  box: Box,
  colour: string,
  alpha: number,
): string | CanvasGradient {
  const [atStart, atEnd] = [fadeOf(span.start, box), fadeOf(span.end, box)];
  if (atStart === 0 && atEnd === 0) return tinted(colour, alpha);
  const gradient = context.createLinearGradient(box.x, 0, box.x + box.width, 0);
  gradient.addColorStop(0, tinted(colour, atStart > 0 ? 0 : alpha));
  gradient.addColorStop(Math.min(atStart / box.width, 1), tinted(colour, alpha));
  gradient.addColorStop(Math.max(1 - atEnd / box.width, 0), tinted(colour, alpha));
  gradient.addColorStop(1, tinted(colour, atEnd > 0 ? 0 : alpha));
  return gradient;
}

/** Says that the span goes on; dotted where nobody knows how far. */
function paintChevron(
  context: CanvasRenderingContext2D,
  end: SpanEnd,
  x: number,
  y: number,
  direction: 1 | -1,
  ink: PillInk,
): void {
  if (end === 'hard' || end === 'approximate') return;
  context.strokeStyle = ink.colours.edge;
  context.lineWidth = 1.5;
  if (end === 'unknown') context.setLineDash([1.4, 1.8]);
  context.beginPath();
  context.moveTo(x - direction * 1.5, y - 3);
  context.lineTo(x + direction * 1.5, y);
  context.lineTo(x - direction * 1.5, y + 3);
  context.stroke();
  context.setLineDash([]);
}

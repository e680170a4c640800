import type { SpanEnd, SpanPlan } from '../../kernels/span-plan.ts';
import type { CategoryColours } from '../ui/palette.ts';
import { tinted } from '../ui/tinted-colour.ts';
import { hatchPattern } from './hatch-pattern.ts';

const radiusPx = 3;
const square = [0, 0, 0, 0];
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
  const corners = hasZones ? square : cornersOf(span);
  trace(context, core, corners);
  context.fillStyle = fading(context, span, core, ink.colours.fill, ink.isPlanned ? ink.ground / 2 : ink.ground);
  context.fill();
  if (hasZones) return;
  const edge = ink.isPlanned ? Math.min(ink.edge + 0.3, 1) : ink.edge;
  context.strokeStyle = fading(context, span, core, ink.colours.edge, edge);
  context.lineWidth = 1;
  if (ink.isPlanned) context.setLineDash([3, 2]);
  traceEdge(context, core, corners, ink.words);
  context.stroke();
  context.setLineDash([]);
}

function trace(context: CanvasRenderingContext2D, { x, y, width, height }: Box, corners: number[]): void {
  context.beginPath();
  context.roundRect(x, y, width, height, corners);
}

/** The edge of a pill, without its right end where that would strike the words through. */
function traceEdge(context: CanvasRenderingContext2D, box: Box, corners: number[], words: WordsPlace | null): void {
  const { x, y, width, height } = box;
  const right = x + width;
  if (words === null || words.to <= right - radiusPx || words.from >= right) {
    trace(context, box, corners);
    return;
  }
  const [radius = 0] = corners;
  context.beginPath();
  context.moveTo(right, y);
  context.arcTo(x, y, x, y + height, radius);
  context.arcTo(x, y + height, right, y + height, radius);
  context.lineTo(right, y + height);
}

/** Hatches a pill from one x to another, left and right of the words. No clip: that costs more than all the rest of a pill. */
function fillBesideWords(
  context: CanvasRenderingContext2D,
  { y, height }: Box,
  [from, to]: readonly [number, number],
  [left = 0, right = 0]: number[],
  words: WordsPlace | null,
): void {
  const gap = words ?? { from: to, to };
  const [leftEnd, rightStart] = [Math.min(gap.from, to), Math.max(gap.to, from)];
  const [leftPart, rightPart] = [leftEnd === to ? right : 0, rightStart === from ? left : 0];
  context.beginPath();
  if (leftEnd > from) context.roundRect(from, y, leftEnd - from, height, [left, leftPart, leftPart, left]);
  if (to > rightStart) context.roundRect(rightStart, y, to - rightStart, height, [rightPart, right, right, rightPart]);
  context.fill();
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
  context.setLineDash([3, 2]);
  traceEdge(context, box, corners, ink.words);
  context.stroke();
  context.setLineDash([]);
  fillBesideWords(context, box, [box.x + from, box.x + box.width - to], corners, ink.words);
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

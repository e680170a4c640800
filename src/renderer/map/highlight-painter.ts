import type { CanvasPoint } from '../../kernels/map-frame.ts';
import type { SmallMark } from '../../kernels/map-marks.ts';
import type { PlacedCell } from '../../kernels/placed-cells.ts';
import { paintMark } from '../ui/mark-painter.ts';
import { paintText } from './canvas-text.ts';
import { traceCell } from './cell-painter.ts';
import { markLook, traceCircle } from './event-painter.ts';
import { eventFont, flowFont } from './label-fonts.ts';
import type { MapColours } from './map-colours.ts';
import type { MapPlan } from './map-plan.ts';
import { stopAt, type MapStop } from './map-stops.ts';
import { cardTextInset, type SelectionCard } from './selection-card.ts';

/** What is lit: it has its own canvas, so that a hover does not paint everything anew. */
export interface MapHighlight {
  readonly hovered: number | null;
  readonly selected: readonly number[];
  /** The place of the mark or cell that the keyboard is at. */
  readonly focus: number | null;
}

export function paintHighlight(context: CanvasRenderingContext2D, plan: MapPlan, highlight: MapHighlight): void {
  const { colours } = plan;
  for (const mark of marksOf(plan, highlight.hovered)) {
    for (const [stroke, width] of [
      [colours.mapHalo, 5],
      [colours.ink, 2.2],
    ] as const) {
      traceCircle(context, mark.x, mark.y, mark.radius + 3.2);
      context.strokeStyle = stroke;
      context.lineWidth = width;
      context.stroke();
    }
  }
  for (const cell of cellsOf(plan, highlight.hovered)) paintLitCell(context, plan, cell, colours.ink);
  for (const mark of selectedMarks(plan, highlight.selected)) paintSelected(context, mark, colours);
  const focused = stopAt(plan, highlight.focus);
  if (focused !== null) paintFocus(context, plan, focused);
  if (plan.card !== null) paintCard(context, plan, plan.card);
}

interface LitMark {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/** All marks that stand for the event, in every copy of the world. */
function marksOf({ marks, small }: MapPlan, row: number | null): readonly LitMark[] {
  if (row === null) return [];
  const lit = (mark: SmallMark): LitMark => ({ x: mark.x, y: mark.y, radius: 4 });
  return [
    ...marks.filter(({ cluster }) => cluster.rows.includes(row) || cluster.beneath.includes(row)),
    ...small.filter(({ cluster }) => cluster.rows.includes(row)).map(lit),
  ];
}

/** On a ring of the ground, so that it is seen on cells of its own hue too. */
function paintSelected(context: CanvasRenderingContext2D, { x, y, radius }: LitMark, colours: MapColours): void {
  for (const [stroke, away, width] of [
    [colours.mapHalo, 4, 8],
    [colours.accentSoft, 6, 5],
    [colours.accent, 2.8, 2.6],
  ] as const) {
    traceCircle(context, x, y, radius + away);
    context.strokeStyle = stroke;
    context.lineWidth = width;
    context.stroke();
  }
}

/** Each mark once, however many of its events are selected. */
function selectedMarks(plan: MapPlan, selected: readonly number[]): readonly LitMark[] {
  return [...new Set(selected.flatMap((row) => marksOf(plan, row)))];
}

/** The cells that hold the event, in every copy of the world. */
function cellsOf({ document: { columns }, cells }: MapPlan, row: number | null): readonly PlacedCell[] {
  if (row === null || cells === null) return [];
  const { offsets, values } = columns.places;
  const found = new Set<number>();
  for (const place of values.subarray(offsets[row] ?? 0, offsets[row + 1] ?? 0)) {
    found.add(cells.cells.cellOfPlace[place] ?? -1);
  }
  return cells.placed.filter(({ cell }) => found.has(cell));
}

/** A dark edge between two light ones: it is seen on every class. */
function paintLitCell(
  context: CanvasRenderingContext2D,
  { cells, colours }: MapPlan,
  at: CanvasPoint,
  edge: string,
): void {
  if (cells === null) return;
  context.lineJoin = 'round';
  for (const [stroke, width] of [
    [colours.mapHalo, 6],
    [edge, 2.4],
  ] as const) {
    traceCell(context, at, cells.radius + 1);
    context.strokeStyle = stroke;
    context.lineWidth = width;
    context.stroke();
  }
}

function paintFocus(context: CanvasRenderingContext2D, plan: MapPlan, { target, x, y }: MapStop): void {
  if (target.kind !== 'mark') {
    paintLitCell(context, plan, { x, y }, plan.colours.accent);
    return;
  }
  const half = target.mark.radius + 4;
  for (const [stroke, width] of [
    [plan.colours.mapHalo, 4],
    [plan.colours.accent, 2],
  ] as const) {
    context.beginPath();
    context.roundRect(x - half, y - half, 2 * half, 2 * half, 5);
    context.strokeStyle = stroke;
    context.lineWidth = width;
    context.stroke();
  }
}

function paintCard(context: CanvasRenderingContext2D, { document, colours }: MapPlan, card: SelectionCard): void {
  const { box, leader, row, title, detail } = card;
  const [from, to] = leader;
  context.beginPath();
  context.moveTo(from.x, from.y);
  context.lineTo(to.x, to.y);
  context.strokeStyle = colours.accent;
  context.lineWidth = 1.5;
  context.stroke();
  context.beginPath();
  context.roundRect(box.left, box.top, box.right - box.left, box.bottom - box.top, 7);
  context.fillStyle = colours.bgPane;
  context.fill();
  context.stroke();
  const middle = (box.top + box.bottom) / 2;
  paintMark(context, { ...markLook(document, row, colours), x: box.left + cardTextInset / 2, y: middle, size: 12 });
  const text = { x: box.left + cardTextInset, align: 'left' as const, halo: null };
  paintText(context, { ...text, text: title, y: middle - 8, font: eventFont(colours.font, true), fill: colours.ink });
  paintText(context, { ...text, text: detail, y: middle + 9, font: flowFont(colours.font, false), fill: colours.ink2 });
}

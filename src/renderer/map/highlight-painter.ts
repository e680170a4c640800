import type { LaidCluster } from '../../kernels/cluster-layout.ts';
import { presence } from '../../kernels/event-presence.ts';
import type { SmallMark } from '../../kernels/map-marks.ts';
import type { PlaceCluster } from '../../kernels/place-clusters.ts';
import { copiesOfCell, type PlacedCell } from '../../kernels/placed-cells.ts';
import type { RelationEnds } from '../../kernels/relation-chain.ts';
import type { Language } from '../../shared/language.ts';
import { paintMark } from '../ui/mark-painter.ts';
import { paintText } from './canvas-text.ts';
import { traceCell } from './cell-painter.ts';
import { paintArcs, paintArcWords, planArcs } from './connection-painter.ts';
import { traceCircle } from './canvas-circle.ts';
import { markLook } from './mark-stamps.ts';
import { placesOfRow } from './event-places.ts';
import { eventFont, flowFont } from './label-fonts.ts';
import { paintLitArea } from './area-painter.ts';
import type { ShownArea } from '../../kernels/shown-areas.ts';
import type { MapColours } from './map-colours.ts';
import type { MapPlan } from './map-plan.ts';
import { stopAt, type MapStop } from './map-stops.ts';
import { marksOfRow } from './marks-of-row.ts';
import { cardStepPx, cardTextInset, type SelectionCard } from './selection-card.ts';

/** What is lit: it has its own canvas, so that a hover does not paint everything anew. */
export interface MapHighlight {
  readonly hovered: number | null;
  readonly selected: readonly number[];
  /** What is drawn between events. */
  readonly relations: readonly RelationEnds[];
  readonly language: Language;
  /** The place of the mark or cell that the keyboard is at. */
  readonly focus: number | null;
}

export function paintHighlight(context: CanvasRenderingContext2D, plan: MapPlan, highlight: MapHighlight): void {
  const { colours } = plan;
  for (const row of highlight.selected) {
    for (const area of areasOfRow(plan, row)) paintLitArea(context, area, colours.mapHalo, colours.accent);
  }
  for (const area of areasOfRow(plan, highlight.hovered)) paintLitArea(context, area, colours.mapHalo, colours.ink);
  const arcs = planArcs(plan, highlight.relations, highlight.language);
  paintArcs(context, arcs, plan);
  for (const mark of litMarks(plan, highlight.hovered)) {
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
  for (const cell of litCells(plan, highlight.hovered)) paintLitCell(context, colours, cell, colours.ink);
  for (const mark of selectedMarks(plan, highlight.selected)) paintSelected(context, mark, colours);
  const focused = stopAt(plan, highlight.focus);
  if (focused !== null) paintFocus(context, plan, focused);
  paintArcWords(context, arcs, plan);
  if (plan.card !== null) paintCard(context, plan, plan.card);
}

/** The lines and areas of the event, in every copy of the world. */
function areasOfRow({ document, areas, events }: MapPlan, row: number | null): readonly ShownArea[] {
  if (row === null || areas.length === 0 || events.present(row) === presence.absent) return [];
  const places = placesOfRow(document, row);
  return areas.filter(({ body }) => places.includes(body.shape.place));
}

interface LitMark {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/** All marks that stand for the event, in every copy of the world. */
function litMarks({ document, events, marks, small }: MapPlan, row: number | null): readonly LitMark[] {
  if (row === null) return [];
  const lit = (mark: SmallMark): LitMark => ({ x: mark.x, y: mark.y, radius: 4 });
  const { present } = events;
  const beneath = marks.filter(
    ({ cluster }) => marksOfRow(document, present, marksBeneath(cluster), row, presence.outside).length > 0,
  );
  return [
    ...marksOfRow(document, present, marks, row),
    ...beneath,
    ...marksOfRow(document, present, small, row, presence.outside).map(lit),
  ];
}

function marksBeneath({ beneath }: LaidCluster): readonly { readonly cluster: PlaceCluster }[] {
  return beneath.map((cluster) => ({ cluster }));
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
  return [...new Set(selected.flatMap((row) => litMarks(plan, row)))];
}

interface LitCell {
  readonly at: PlacedCell;
  readonly radius: number;
}

/** The cells that hold the event, in every copy of the world. */
function litCells({ document, cells, outsideCells, events }: MapPlan, row: number | null): readonly LitCell[] {
  const plan = cells ?? outsideCells;
  if (row === null || plan === null || events.present(row) === presence.absent) return [];
  if (cells === null && events.present(row) === presence.inside) return [];
  const found = new Set(placesOfRow(document, row).map((place) => plan.cells.cellOfPlace[place] ?? -1));
  return [...found].flatMap((cell) => copiesOfCell(plan, cell)).map((at) => ({ at, radius: plan.sites.radius }));
}

/** A dark edge between two light ones: it is seen on every class. */
function paintLitCell(
  context: CanvasRenderingContext2D,
  colours: MapColours,
  { at, radius }: LitCell,
  edge: string,
): void {
  context.lineJoin = 'round';
  for (const [stroke, width] of [
    [colours.mapHalo, 6],
    [edge, 2.4],
  ] as const) {
    traceCell(context, at, radius + 1);
    context.strokeStyle = stroke;
    context.lineWidth = width;
    context.stroke();
  }
}

function paintFocus(context: CanvasRenderingContext2D, plan: MapPlan, { target, x, y }: MapStop): void {
  if (target.kind === 'cell') {
    paintLitCell(context, plan.colours, { at: target.cell, radius: target.cells.sites.radius }, plan.colours.accent);
  }
  if (target.kind !== 'mark') return;
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
  const { box, leader, entries } = card;
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
  const step = cardStepPx * colours.textScale;
  const first = (box.top + box.bottom - (entries.length - 1) * step) / 2;
  const text = { x: box.left + cardTextInset, align: 'left' as const, halo: null };
  for (const [at, { row, title, detail }] of entries.entries()) {
    const middle = first + at * step;
    paintMark(context, { ...markLook(document, row, colours), x: box.left + cardTextInset / 2, y: middle, size: 12 });
    paintText(context, {
      ...text,
      text: title,
      y: middle - 8 * colours.textScale,
      font: eventFont(colours, true),
      fill: colours.ink,
    });
    paintText(context, {
      ...text,
      text: detail,
      y: middle + 9 * colours.textScale,
      font: flowFont(colours, false),
      fill: colours.ink2,
    });
  }
}

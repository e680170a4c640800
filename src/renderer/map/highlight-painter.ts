import type { PlacedMark, SmallMark } from '../../kernels/map-marks.ts';
import { paintMark } from '../ui/mark-painter.ts';
import { paintText } from './canvas-text.ts';
import { markLook, traceCircle } from './event-painter.ts';
import { eventFont, flowFont } from './label-fonts.ts';
import type { MapColours } from './map-colours.ts';
import type { MapPlan } from './map-plan.ts';
import { cardTextInset, type SelectionCard } from './selection-card.ts';

/** What is lit: it has its own canvas, so that a hover does not paint everything anew. */
export interface MapHighlight {
  readonly hovered: number | null;
  readonly selected: readonly number[];
  /** The place of the mark that the keyboard is at. */
  readonly focus: number | null;
}

export function paintHighlight(context: CanvasRenderingContext2D, plan: MapPlan, highlight: MapHighlight): void {
  const { colours } = plan;
  for (const mark of marksOf(plan, highlight.hovered)) {
    traceCircle(context, mark.x, mark.y, mark.radius + 3.5);
    context.strokeStyle = colours.ink2;
    context.lineWidth = 2;
    context.globalAlpha = 0.75;
    context.stroke();
    context.globalAlpha = 1;
  }
  for (const row of highlight.selected) {
    for (const mark of marksOf(plan, row)) paintSelected(context, mark, colours);
  }
  const focused = plan.marks.findLast(({ cluster, inPane }) => inPane && cluster.places[0] === highlight.focus);
  if (focused !== undefined) paintFocus(context, focused, colours);
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

function paintSelected(context: CanvasRenderingContext2D, { x, y, radius }: LitMark, colours: MapColours): void {
  traceCircle(context, x, y, radius + 5.5);
  context.strokeStyle = colours.accentSoft;
  context.lineWidth = 5;
  context.stroke();
  traceCircle(context, x, y, radius + 2.5);
  context.strokeStyle = colours.accent;
  context.lineWidth = 2;
  context.stroke();
}

function paintFocus(context: CanvasRenderingContext2D, { x, y, radius }: PlacedMark, colours: MapColours): void {
  const half = radius + 5;
  context.beginPath();
  context.roundRect(x - half, y - half, 2 * half, 2 * half, 5);
  context.strokeStyle = colours.accent;
  context.lineWidth = 2;
  context.stroke();
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

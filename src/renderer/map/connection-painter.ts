import { connectionArcs, type ConnectionArc } from '../../kernels/connection-arcs.ts';
import { connectionDashes } from '../../kernels/connection-dashes.ts';
import { placeConnectionLabels } from '../../kernels/connection-labels.ts';
import { boxAround, type Box } from '../../kernels/label-boxes.ts';
import type { CanvasPoint } from '../../kernels/map-frame.ts';
import type { RelationEnds } from '../../kernels/relation-chain.ts';
import { predicateWords } from '../../messages/relation-words.ts';
import type { Language } from '../../shared/language.ts';
import { rememberLast } from '../store/remember-last.ts';
import { leaveOut } from '../ui/leave-out.ts';
import { tinted } from '../ui/tinted-colour.ts';
import { paintText } from './canvas-text.ts';
import { placesOfRow } from './event-places.ts';
import { flowFont } from './label-fonts.ts';
import type { MapPlan } from './map-plan.ts';

interface DrawnArc extends ConnectionArc {
  readonly words: string;
  readonly box: Box | null;
}

const wordsHeightPx = 14;
const wordsPaddingPx = 4;
const smallMarkPx = 6;
const cityDotPx = 4;

/** The relations between events as arcs on the canvas, and where their words stand. */
export const planArcs = rememberLast(
  (plan: MapPlan, relations: readonly RelationEnds[], language: Language): readonly DrawnArc[] => {
    const { document, frame, spots, layout, colours, ruler } = plan;
    const places = (row: number): readonly number[] => placesOfRow(document, row);
    const arcs = connectionArcs(frame, relations, places, spots, layout.clusters).map((arc) => {
      const words = predicateWords(arc.relation.predicate, true, language);
      const width = ruler.width(words, flowFont(colours, false)) + 2 * wordsPaddingPx;
      return { ...arc, words, width, height: wordsHeightPx };
    });
    const small = plan.small.map(({ x, y }) => ({ x, y, radius: smallMarkPx }));
    const cities = (plan.basemapLabels ?? []).flatMap(({ box, dot }) =>
      dot === null ? [box] : [box, boxAround(dot.x, dot.y, cityDotPx)],
    );
    const boxes = placeConnectionLabels(arcs, [...plan.marks, ...small], frame.pane, [...namesOfData(plan), ...cities]);
    return arcs.map((arc, index) => ({ ...arc, box: boxes[index] ?? null }));
  },
);

/** In the colour of what is chosen, thinner than any flow, under the rings of what is chosen, and around all names. */
export function paintArcs(context: CanvasRenderingContext2D, arcs: readonly DrawnArc[], plan: MapPlan): void {
  if (arcs.length === 0) return;
  const { colours, basemapLabels } = plan;
  context.save();
  context.lineJoin = 'round';
  leaveOut(context, [...namesOfData(plan), ...(basemapLabels ?? []).map(({ box }) => box)]);
  for (const { line } of arcs) {
    trace(context, line);
    context.strokeStyle = tinted(colours.mapHalo, 0.85);
    context.lineWidth = 4.5;
    context.stroke();
  }
  context.strokeStyle = colours.accent;
  context.lineWidth = 1.8;
  for (const { line, relation } of arcs) {
    trace(context, line);
    context.setLineDash([...connectionDashes(relation.predicate)]);
    context.stroke();
  }
  context.restore();
  context.fillStyle = colours.accent;
  for (const { head } of arcs) {
    trace(context, head);
    context.closePath();
    context.fill();
  }
}

export function paintArcWords(
  context: CanvasRenderingContext2D,
  arcs: readonly DrawnArc[],
  { colours }: MapPlan,
): void {
  for (const { box, words } of arcs) {
    if (box === null) continue;
    context.beginPath();
    context.roundRect(box.left, box.top, box.right - box.left, box.bottom - box.top, 4);
    context.fillStyle = tinted(colours.bgPane, 0.94);
    context.fill();
    paintText(context, {
      text: words,
      x: (box.left + box.right) / 2,
      y: (box.top + box.bottom) / 2,
      align: 'center',
      font: flowFont(colours, false),
      fill: colours.accent,
      halo: null,
    });
  }
}

/** No name lies on another one, nor under the card of what is chosen. */
function namesOfData({ eventLabels, flowLabels, card }: MapPlan): readonly Box[] {
  return [...eventLabels, ...flowLabels, ...(card === null ? [] : [card])].map(({ box }) => box);
}

function trace(context: CanvasRenderingContext2D, points: readonly CanvasPoint[]): void {
  context.beginPath();
  for (const { x, y } of points) context.lineTo(x, y);
}

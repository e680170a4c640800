import { ringWidth, singleMarkPx } from '../../kernels/cluster-ring.ts';
import type { PlacedMark, SmallMark } from '../../kernels/map-marks.ts';
import { lookOfEvent } from '../store/event-look.ts';
import type { OpenDocument } from '../store/explorer-state.ts';
import { paintMark, type Mark } from '../ui/mark-painter.ts';
import { coloursOfCategory } from '../ui/palette.ts';
import { traceCircle } from './canvas-circle.ts';
import type { MapColours } from './map-colours.ts';
import type { Stamp } from './stamp-sheet.ts';

const smallSize = 6;
/** Lines of what is not known closely. */
const dashes = [3, 2.6];
const haloPx = 3;
/** What lines and halos add to a shape, CSS pixels. */
const marginPx = haloPx + 1;

/** How the mark of an event is drawn. */
export function markLook(
  document: OpenDocument,
  row: number,
  colours: MapColours,
): Pick<Mark, 'fill' | 'edge' | 'shape' | 'style'> {
  const { category, shape, style } = lookOfEvent(document, row);
  return { ...coloursOfCategory(colours, category), shape, style };
}

/** What stands for a cluster, without its number. */
export function stampOfCluster(mark: PlacedMark, document: OpenDocument, colours: MapColours): Stamp {
  const { radius, arcs, cluster } = mark;
  const { count, country, first, importance } = cluster;
  const isRing = country || count > 1;
  const size = singleMarkPx(importance);
  const { category, shape, style } = lookOfEvent(document, first);
  const ring = isRing ? `${radius} ${country} ${arcs.map((arc) => `${arc.category}@${arc.from}`).join()}` : '';
  const single = count === 1 ? `${category} ${shape} ${style} ${size}` : '';
  return {
    key: `${ring}/${single}`,
    reach: Math.max(isRing ? radius : 0, count === 1 ? size : 0) + marginPx,
    paint(context) {
      if (isRing) paintRing(context, mark, colours);
      if (count > 1) return;
      const halo = country ? {} : { halo: colours.mapHalo, haloPx };
      paintMark(context, { ...markLook(document, first, colours), x: 0, y: 0, size, ...halo });
    },
  };
}

/** What stands for a place where there is no room for more. */
export function stampOfSmall({ cluster }: SmallMark, document: OpenDocument, colours: MapColours): Stamp {
  const { first, country } = cluster;
  const { category, shape, style } = lookOfEvent(document, first);
  return {
    key: `small ${category} ${shape} ${style} ${country}`,
    reach: smallSize + marginPx,
    paint(context) {
      const look = markLook(document, first, colours);
      if (country) {
        traceCircle(context, 0, 0, smallSize + 1.5);
        context.setLineDash([2.2, 2]);
        context.strokeStyle = look.edge;
        context.lineWidth = 1;
        context.stroke();
        context.setLineDash([]);
      }
      paintMark(context, { ...look, x: 0, y: 0, size: country ? smallSize - 1 : smallSize });
    },
  };
}

/** A disc with an arc for each category. Dashed where no more than the country is known. */
function paintRing(
  context: CanvasRenderingContext2D,
  { radius, arcs, cluster }: PlacedMark,
  colours: MapColours,
): void {
  const dashed = cluster.country;
  const width = dashed ? 2 : ringWidth(radius);
  traceCircle(context, 0, 0, radius + 1.5);
  context.fillStyle = colours.mapHalo;
  context.fill();
  traceCircle(context, 0, 0, radius - width / 2);
  context.fillStyle = dashed ? colours.land : colours.bgPane;
  context.fill();
  if (dashed) context.setLineDash(dashes);
  for (const { category, from, to } of arcs) {
    const { fill, edge } = coloursOfCategory(colours, category);
    context.beginPath();
    context.arc(0, 0, radius - width / 2, from - Math.PI / 2, to - Math.PI / 2);
    context.strokeStyle = dashed ? edge : fill;
    context.lineWidth = width;
    context.stroke();
  }
  context.setLineDash([]);
  if (dashed) return;
  // gaps between the arcs, and an edge that carries the contrast of pale fills
  context.strokeStyle = colours.bgPane;
  context.lineWidth = 1.4;
  context.beginPath();
  for (const { from } of arcs.length > 1 ? arcs : []) {
    const [cos, sin] = [Math.cos(from - Math.PI / 2), Math.sin(from - Math.PI / 2)];
    context.moveTo(cos * (radius - width), sin * (radius - width));
    context.lineTo(cos * radius, sin * radius);
  }
  context.stroke();
  traceCircle(context, 0, 0, radius);
  context.strokeStyle = colours.ink3;
  context.lineWidth = 0.8;
  context.stroke();
}

import { circleOnGround } from '../../kernels/circle-on-ground.ts';
import { distanceKm } from '../../kernels/distance-km.ts';
import { copiesBetween } from '../../kernels/longitude-window.ts';
import { toCanvas } from '../../kernels/map-frame.ts';
import type { WorldPoint } from '../../kernels/mercator.ts';
import { outlineOf } from '../../kernels/places-in-outline.ts';
import type { SearchedCircle } from '../../kernels/searched-circles.ts';
import type { LngLat } from '../../shared/map-extent.ts';
import type { MapOutline } from '../../shared/view.ts';
import { tinted } from '../ui/tinted-colour.ts';
import type { MapPlan } from './map-plan.ts';

type AnyContext = CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D;

/** The outline that filters, in every copy of the world in view. */
export function paintOutline(context: CanvasRenderingContext2D, plan: MapPlan, { corners }: MapOutline): void {
  const outline = outlineOf(corners);
  if (outline === null) return;
  const path = pathOf(plan, outline.corners, true);
  fillPath(context, tintOf(plan), path, 'evenodd');
  strokePath(context, plan, path);
}

/** Of more, as of all places with a common word, no circle is seen. */
const mostCircles = 40;

/** What a search asks to be near, and how near: of circles that lie over one another, the edge of all together. */
export function paintCircles(context: CanvasRenderingContext2D, plan: MapPlan, { centres, km }: SearchedCircle): void {
  const circles = distinctCentres(centres, km / 100).flatMap((centre) => circleOnGround(centre, km) ?? []);
  if (circles.length > mostCircles) return;
  const grounds = circles.map(({ ground }) => pathOf(plan, ground, true));
  const all = new Path2D();
  for (const ground of grounds) all.addPath(ground);
  const own = new OffscreenCanvas(context.canvas.width, context.canvas.height).getContext('2d');
  if (own === null) return;
  own.setTransform(context.getTransform());
  // their edges, twice as wide, and then all that lies within is taken away: what is left goes round all of them
  for (const { edge, isClosed } of circles) strokePath(own, plan, pathOf(plan, edge, isClosed), 2);
  own.globalCompositeOperation = 'destination-out';
  fillPath(own, '#000', all, 'nonzero');
  own.globalCompositeOperation = 'source-over';
  fillPath(own, tintOf(plan), all, 'nonzero');
  context.drawImage(own.canvas, 0, 0, plan.frame.width, plan.frame.height);
}

/** Places in one town, as the rooms of one house, make one circle. */
function distinctCentres(centres: readonly LngLat[], withinKm: number): readonly LngLat[] {
  const distinct: LngLat[] = [];
  for (const centre of centres) {
    if (distinct.every((other) => distanceKm(other, centre) > withinKm)) distinct.push(centre);
    if (distinct.length > mostCircles) break;
  }
  return distinct;
}

/** In every copy of the world that reaches into the frame. */
function pathOf({ frame }: MapPlan, points: readonly WorldPoint[], closes: boolean): Path2D {
  const path = new Path2D();
  const xs = points.map(({ x }) => x);
  const right = frame.left + frame.width / frame.worldPx;
  for (const copy of copiesBetween(Math.min(...xs), Math.max(...xs), frame.left, right)) {
    points.forEach(({ x, y }, at) => {
      const point = toCanvas(frame, x + copy, y);
      if (at === 0) path.moveTo(point.x, point.y);
      else path.lineTo(point.x, point.y);
    });
    if (closes) path.closePath();
  }
  return path;
}

function tintOf({ colours }: MapPlan): string {
  return tinted(colours.accent, 0.06);
}

function fillPath(context: AnyContext, style: string, path: Path2D, rule: CanvasFillRule): void {
  context.fillStyle = style;
  context.fill(path, rule);
}

function strokePath(context: AnyContext, { colours }: MapPlan, path: Path2D, widths = 1): void {
  context.lineJoin = 'round';
  context.strokeStyle = colours.mapHalo;
  context.lineWidth = 4 * widths;
  context.stroke(path);
  context.setLineDash([6, 3]);
  context.strokeStyle = colours.accent;
  context.lineWidth = 1.6 * widths;
  context.stroke(path);
  context.setLineDash([]);
}

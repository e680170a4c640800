import { edgePoint } from '../../kernels/edge-point.ts';
import { nearestCopy } from '../../kernels/longitude-window.ts';
import { toCanvas, type CanvasPoint } from '../../kernels/map-frame.ts';
import { projectLngLat } from '../../kernels/mercator.ts';
import { coordinatesOf, placesOfRow } from './event-places.ts';
import type { MapPlan } from './map-plan.ts';
import { shortPlaceName } from './place-names.ts';

/** The selected event, if it is on the map but out of view. */
export interface OffView {
  /** The place in which it is nearest. */
  readonly name: string;
  readonly lng: number;
  readonly lat: number;
  /** At the edge, in its direction, CSS pixels of the map's element. */
  readonly at: CanvasPoint;
  /** Degrees clockwise from the right. */
  readonly direction: number;
}

/** Room for the chip itself at the edges; the bottom also has the legend. */
const inset = { left: 60, top: 22, right: 60, bottom: 64 };

/** Null where the selected event is in view, or has no place. */
export function offViewOf(
  { document, frame, marks }: MapPlan,
  selected: readonly number[],
  language: string,
): OffView | null {
  const [row] = selected;
  if (row === undefined || marks.some(({ cluster, inPane }) => inPane && cluster.rows.includes(row))) return null;
  const { pane } = frame;
  const middle = { x: (pane.left + pane.right) / 2, y: (pane.top + pane.bottom) / 2 };
  const middleX = frame.left + middle.x / frame.worldPx;
  const found = placesOfRow(document, row)
    .flatMap((place) => {
      const lngLat = coordinatesOf(document, place);
      if (lngLat === null) return [];
      const world = projectLngLat(lngLat);
      const at = toCanvas(frame, nearestCopy(world.x, middleX), world.y);
      return [{ place, lngLat, at, away: Math.hypot(at.x - middle.x, at.y - middle.y) }];
    })
    .toSorted((a, b) => a.away - b.away)[0];
  if (found === undefined) return null;
  const room = {
    left: pane.left + inset.left,
    top: pane.top + inset.top,
    right: pane.right - inset.right,
    bottom: pane.bottom - inset.bottom,
  };
  const edge = edgePoint(room, found.at);
  return {
    name: shortPlaceName(document.summary.places[found.place], language),
    lng: found.lngLat.lng,
    lat: found.lngLat.lat,
    at: { x: Math.round(edge.x - pane.left), y: Math.round(edge.y - pane.top) },
    direction: Math.round((Math.atan2(found.at.y - middle.y, found.at.x - middle.x) * 180) / Math.PI),
  };
}

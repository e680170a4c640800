import { edgePoint } from '../../kernels/edge-point.ts';
import { boxOfSize, freeSpotAtEdge } from '../../kernels/edge-spot.ts';
import { nearestCopy } from '../../kernels/longitude-window.ts';
import type { LabelBoxes } from '../../kernels/label-boxes.ts';
import { isInPane, toCanvas, type CanvasPoint } from '../../kernels/map-frame.ts';
import type { PlacedMark } from '../../kernels/map-marks.ts';
import { projectLngLat } from '../../kernels/mercator.ts';
import { shortPlaceName } from '../../kernels/naming-place.ts';
import { coordinatesOf, placesOfRow } from './event-places.ts';
import { chipFont } from './label-fonts.ts';
import type { MapPlanInput } from './map-plan-input.ts';
import { marksOfRow } from './marks-of-row.ts';

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
const inset = { side: 60, top: 22, bottom: 64 };
const besidePx = 8;

/** What the chip has beside its name (map.css): paddings, edge, gap and arrow. */
const aroundNamePx = 41;
const chipHeightPx = 26;

/**
 * Null where one of the places of the selected event is in view, whether or not the event passes the filters, and where
 * it has none. The chip keeps off the names that are there already.
 */
export function placeOffView(
  { document, events, frame, selected, language, colours, ruler }: MapPlanInput,
  marks: readonly PlacedMark[],
  boxes: LabelBoxes,
): OffView | null {
  const [row] = selected;
  if (row === undefined) return null;
  if (marksOfRow(document, events.present, marks, row).some(({ inPane }) => inPane)) return null;
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
    .toSorted((a, b) => a.away - b.away);
  const [nearest] = found;
  if (nearest === undefined || found.some(({ at }) => isInPane(frame, at))) return null;
  const name = shortPlaceName(document.summary.places[nearest.place], language);
  const size = { width: ruler.width(name, chipFont(colours.font)) + aroundNamePx, height: chipHeightPx };
  const half = Math.max(inset.side, size.width / 2 + besidePx);
  const room = {
    left: pane.left + half,
    top: pane.top + inset.top,
    right: pane.right - half,
    bottom: pane.bottom - inset.bottom,
  };
  const edge = freeSpotAtEdge(boxes, room, edgePoint(room, nearest.at), size);
  boxes.take(boxOfSize(edge, size));
  return {
    name,
    lng: nearest.lngLat.lng,
    lat: nearest.lngLat.lat,
    at: { x: Math.round(edge.x - pane.left), y: Math.round(edge.y - pane.top) },
    direction: Math.round((Math.atan2(nearest.at.y - middle.y, nearest.at.x - middle.x) * 180) / Math.PI),
  };
}

import type { EventColumns } from '../shared/event-columns.ts';
import type { ClusterLayout, LaidCluster } from './cluster-layout.ts';
import { ringArcs, type RingArc } from './cluster-ring.ts';
import { rowsAtPlaces, type EventsAtPlaces } from './events-at-places.ts';
import { copiesOnCanvas, isInPane, toCanvas, type CanvasPoint, type MapFrame } from './map-frame.ts';
import type { PlaceCluster } from './place-clusters.ts';
import type { PlaceSpots } from './place-spots.ts';

/** A cluster on the canvas; one for each copy of the world in view. */
export interface PlacedMark extends CanvasPoint {
  readonly cluster: LaidCluster;
  readonly radius: number;
  readonly arcs: readonly RingArc[];
  /** Where its country's anchor is, if the mark had to stand aside. */
  readonly anchor: CanvasPoint | null;
  readonly inPane: boolean;
}

export interface SmallMark extends CanvasPoint {
  readonly cluster: PlaceCluster;
  readonly inPane: boolean;
}

/** A place that is known less well than the map shows: the circle in which it lies. */
export interface PrecisionCircle extends CanvasPoint {
  readonly radius: number;
}

export interface MarkPlan {
  /** Most important last, so that it is painted on top. */
  readonly marks: readonly PlacedMark[];
  readonly small: readonly SmallMark[];
  readonly circles: readonly PrecisionCircle[];
}

/** Circles smaller than this on the screen say nothing, CSS pixels. */
const smallestCirclePx = 25;
/** Circles wider than the map say nothing either. */
const largestCirclePx = 4000;

/** `inside`: the events that the layout's rings stand for. */
export function placeMarks(
  frame: MapFrame,
  { clusters, small }: ClusterLayout,
  spots: PlaceSpots,
  columns: EventColumns,
  inside: EventsAtPlaces,
): MarkPlan {
  const marks = clusters.flatMap((cluster): readonly PlacedMark[] => {
    const copies = copiesOnCanvas(frame, cluster.drawnX, cluster.drawnY, cluster.radius);
    if (copies.length === 0) return [];
    const arcs = ringArcs(rowsAtPlaces(columns, inside, cluster.places), columns.category);
    const aside = cluster.drawnX !== cluster.x || cluster.drawnY !== cluster.y;
    return copies.map((at) => ({
      ...at,
      cluster,
      radius: cluster.radius,
      arcs,
      anchor: aside ? anchorOf(frame, cluster, at) : null,
      inPane: isInPane(frame, at),
    }));
  });
  return {
    marks: marks.toReversed(),
    small: small.flatMap((cluster) =>
      copiesOnCanvas(frame, cluster.x, cluster.y, 4).map((at) => ({ ...at, cluster, inPane: isInPane(frame, at) })),
    ),
    circles: clusters.flatMap(({ places }) => places.flatMap((place) => circlesOf(frame, spots, place))),
  };
}

/** The anchor in the same copy of the world as the mark. */
function anchorOf(frame: MapFrame, cluster: LaidCluster, mark: CanvasPoint): CanvasPoint {
  const drawn = toCanvas(frame, cluster.drawnX, cluster.drawnY);
  const anchor = toCanvas(frame, cluster.x, cluster.y);
  return { x: mark.x + anchor.x - drawn.x, y: mark.y + anchor.y - drawn.y };
}

function circlesOf(frame: MapFrame, spots: PlaceSpots, place: number): readonly PrecisionCircle[] {
  const radius = (spots.precision[place] ?? 0) * frame.worldPx;
  if (spots.country[place] === 1 || radius < smallestCirclePx || radius > largestCirclePx) return [];
  return copiesOnCanvas(frame, spots.x[place] ?? 0, spots.y[place] ?? 0, radius).map((at) => ({ ...at, radius }));
}

/** The mark that a pointer means, the topmost first; a ring of one counts as a little larger than it is drawn. */
export function markAt(marks: readonly PlacedMark[], { x, y }: CanvasPoint): PlacedMark | null {
  return marks.findLast((mark) => Math.hypot(mark.x - x, mark.y - y) <= Math.max(mark.radius + 2, 12)) ?? null;
}

export function smallMarkAt(small: readonly SmallMark[], { x, y }: CanvasPoint): SmallMark | null {
  const near = (mark: SmallMark): number => Math.hypot(mark.x - x, mark.y - y);
  const nearest = small.reduce<SmallMark | null>(
    (best, mark) => (best === null || near(mark) < near(best) ? mark : best),
    null,
  );
  return nearest !== null && near(nearest) <= 8 ? nearest : null;
}

import type { LaidCluster } from './cluster-layout.ts';
import { connectionBody, type ConnectionBody } from './connection-body.ts';
import { extremesOf } from './extremes.ts';
import { flowCurve } from './flow-curve.ts';
import { copiesBetween, distanceAround } from './longitude-window.ts';
import { toCanvas, type MapFrame } from './map-frame.ts';
import type { WorldPoint } from './mercator.ts';
import type { PlaceSpots } from './place-spots.ts';
import type { RelationEnds } from './relation-chain.ts';

/** A relation between events at two places, as it is drawn in one copy of the world, CSS pixels of the canvas. */
export interface ConnectionArc extends ConnectionBody {
  readonly relation: RelationEnds;
}

/** Where an end is, in worlds, and how far the arc keeps off it, CSS pixels. */
interface ArcEnd extends WorldPoint {
  readonly clear: number;
  /** The cluster that the place is a part of; null where it has no mark. */
  readonly cluster: LaidCluster | null;
}

/** Flows bulge by half as much: an arc between the same two places is another line. */
const leastBulge = 0.2;
const bulgeStep = 0.07;
const besideMarkPx = 4;
const besideSpotPx = 5;

/**
 * The relations as arcs between the places of their events, in every copy of the world in view. Of several places those
 * are joined that are nearest to one another. None where an end has no place, or both are at one place or in one ring.
 */
export function connectionArcs(
  frame: MapFrame,
  relations: readonly RelationEnds[],
  placesOfRow: (row: number) => readonly number[],
  spots: PlaceSpots,
  clusters: readonly LaidCluster[],
): readonly ConnectionArc[] {
  if (relations.length === 0) return [];
  const wanted = new Set(relations.flatMap(({ from, to }) => [...placesOfRow(from), ...placesOfRow(to)]));
  const clusterOf = new Map<number, LaidCluster>();
  for (const cluster of clusters) {
    for (const place of cluster.places) if (wanted.has(place)) clusterOf.set(place, cluster);
  }
  const endsOf = (row: number): readonly ArcEnd[] =>
    placesOfRow(row)
      .filter((place) => spots.placed[place] === 1)
      .map((place) => endAt(spots, place, clusterOf.get(place) ?? null));
  const between = new Map<string, number>();
  const right = frame.left + frame.width / frame.worldPx;
  return relations.flatMap((relation) => {
    const pair = nearestPair(endsOf(relation.from), endsOf(relation.to));
    if (pair === null) return [];
    const [from, to] = pair;
    const key = [from, to]
      .map(({ x, y }) => `${x} ${y}`)
      .toSorted()
      .join(' ');
    const before = between.get(key) ?? 0;
    between.set(key, before + 1);
    const points = flowCurve([from, to], leastBulge + bulgeStep * before);
    const { least, greatest } = extremesOf(points.map(({ x }) => x));
    return copiesBetween(least, greatest, frame.left, right).flatMap((copy) => {
      const line = points.map(({ x, y }) => toCanvas(frame, x + copy, y));
      const body = connectionBody(line, from.clear, to.clear);
      return body === null ? [] : [{ ...body, relation }];
    });
  });
}

function endAt(spots: PlaceSpots, place: number, cluster: LaidCluster | null): ArcEnd {
  if (cluster === null) return { x: spots.x[place] ?? 0, y: spots.y[place] ?? 0, clear: besideSpotPx, cluster };
  return { x: cluster.drawnX, y: cluster.drawnY, clear: cluster.radius + besideMarkPx, cluster };
}

function nearestPair(starts: readonly ArcEnd[], ends: readonly ArcEnd[]): readonly [ArcEnd, ArcEnd] | null {
  let best: readonly [ArcEnd, ArcEnd] | null = null;
  let least = Infinity;
  for (const start of starts) {
    for (const end of ends) {
      const apart = Math.hypot(distanceAround(start.x, end.x), start.y - end.y);
      if (apart >= least) continue;
      least = apart;
      best = [start, end];
    }
  }
  if (best === null || least === 0) return null;
  const [start, end] = best;
  return start.cluster !== null && start.cluster === end.cluster ? null : best;
}

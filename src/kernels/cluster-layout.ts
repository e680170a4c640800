import { largestRadiusPx, leastRingRadius, ringRadius } from './cluster-ring.ts';
import { nearestCopy } from './longitude-window.ts';
import type { PlaceCluster } from './place-clusters.ts';
import { createWorldGrid, type WorldGrid } from './world-grid.ts';

/** A cluster with its size and its place on the map. */
export interface LaidCluster extends PlaceCluster {
  /** Where it is drawn, in worlds. Only a country's ring ever stands aside of its anchor, to leave a place readable. */
  readonly drawnX: number;
  readonly drawnY: number;
  /** CSS pixels. */
  readonly radius: number;
  /** The small marks of events outside of the window of time that lie under the ring: it lists them, but does not count them. */
  readonly beneath: readonly PlaceCluster[];
}

export interface ClusterLayout {
  readonly clusters: readonly LaidCluster[];
  /** The small marks that no ring covers. */
  readonly small: readonly PlaceCluster[];
}

/** A circle in worlds. */
interface Circle {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

const gapPx = 2;

/**
 * Gives clusters their room: where rings would overlap all shrink alike, down to what their numbers need; the ring of a
 * country gives way to places, which are known better than it is. Depends on the zoom alone, not on what is in view.
 * `worldPx`: the width of the world, CSS pixels.
 */
export function layoutClusters(
  inside: readonly PlaceCluster[],
  outside: readonly PlaceCluster[],
  worldPx: number,
): ClusterLayout {
  const stands = standsOf(inside, worldPx);
  const { beneath, small } = hideCovered(stands, outside, worldPx);
  const clusters = inside.map((cluster, index): LaidCluster => {
    const { x, y, radius } = stands[index] ?? { ...cluster, radius: 0 };
    return { ...cluster, drawnX: x, drawnY: y, radius: radius * worldPx, beneath: beneath.get(index) ?? nothing };
  });
  return { clusters, small };
}

const nothing: readonly PlaceCluster[] = [];

/** Where each cluster is drawn, and how large. */
function standsOf(clusters: readonly PlaceCluster[], worldPx: number): readonly Circle[] {
  const share = commonShare(
    clusters.filter(({ country }) => !country),
    worldPx,
  );
  const grid = createWorldGrid((2 * largestRadiusPx + gapPx) / worldPx, clusters.length);
  const stands: Circle[] = [];
  for (const cluster of clusters) {
    const wanted = wantedRadius(cluster);
    const radius = cluster.country ? Math.max(wanted, 13) : Math.max(wanted * share, leastRadius(cluster));
    const circle = { x: cluster.x, y: cluster.y, radius: radius / worldPx };
    const stand = cluster.country ? stepAside(circle, stands, grid, worldPx) : circle;
    grid.add(stand.x, stand.y, stands.length);
    stands.push(stand);
  }
  return stands;
}

/**
 * The part of their full size at which no two rings overlap, the same for all: a ring of more events is never drawn
 * smaller than one of fewer.
 */
function commonShare(clusters: readonly PlaceCluster[], worldPx: number): number {
  let share = 1;
  const grid = createWorldGrid((2 * largestRadiusPx + gapPx) / worldPx, clusters.length);
  clusters.forEach((a, index) => {
    grid.visitNear(a.x, a.y, (other) => {
      const b = clusters[other];
      if (b !== undefined) share = Math.min(share, shareOf(a, b, distance(a, b) * worldPx - gapPx));
    });
    grid.add(a.x, a.y, index);
  });
  return share;
}

/** The part of their full size at which two rings fit into `apart`, where the smaller stops at what its number needs. */
function shareOf(a: PlaceCluster, b: PlaceCluster, apart: number): number {
  const [wantedA, wantedB] = [wantedRadius(a), wantedRadius(b)];
  const [leastA, leastB] = [leastRadius(a), leastRadius(b)];
  const alike = apart / (wantedA + wantedB);
  if (alike * wantedA < leastA) return Math.max((apart - leastA) / wantedB, 0);
  return alike * wantedB < leastB ? Math.max((apart - leastB) / wantedA, 0) : alike;
}

function wantedRadius({ count, importance }: PlaceCluster): number {
  return ringRadius(count, importance);
}

function leastRadius({ count, importance }: PlaceCluster): number {
  return leastRingRadius(count, importance);
}

/** The nearest stand that overlaps none of the others; where there is none within reach, the ring stays. */
function stepAside(circle: Circle, others: readonly Circle[], grid: WorldGrid, worldPx: number): Circle {
  const free = (at: Circle): boolean => {
    let isFree = true;
    grid.visitNear(at.x, at.y, (index) => {
      const other = others[index];
      if (other !== undefined && distance(at, other) < at.radius + other.radius + gapPx / worldPx) isFree = false;
    });
    return isFree;
  };
  if (free(circle)) return circle;
  const [step, reach, directions] = [3 / worldPx, 75 / worldPx, 16];
  for (let away = step; away <= reach; away += step) {
    for (let turn = 0; turn < directions; turn++) {
      const angle = (turn / directions) * 2 * Math.PI;
      const at = { ...circle, x: circle.x + away * Math.cos(angle), y: circle.y + away * Math.sin(angle) };
      if (free(at)) return at;
    }
  }
  return circle;
}

interface Covered {
  /** By the index of the ring that covers them. */
  readonly beneath: ReadonlyMap<number, readonly PlaceCluster[]>;
  /** The marks that no ring covers. */
  readonly small: readonly PlaceCluster[];
}

/** Puts small marks under the ring that covers them. */
function hideCovered(stands: readonly Circle[], outside: readonly PlaceCluster[], worldPx: number): Covered {
  const grid = createWorldGrid((largestRadiusPx + 1) / worldPx, stands.length);
  stands.forEach(({ x, y }, index) => grid.add(x, y, index));
  const beneath = new Map<number, PlaceCluster[]>();
  const small = outside.filter((mark) => {
    let cover = Infinity;
    grid.visitNear(mark.x, mark.y, (index) => {
      const stand = stands[index];
      if (stand === undefined || cover < index) return;
      if (distance(mark, stand) < stand.radius + 1 / worldPx) cover = index;
    });
    if (cover === Infinity) return true;
    const marks = beneath.get(cover);
    if (marks === undefined) beneath.set(cover, [mark]);
    else marks.push(mark);
    return false;
  });
  return { beneath, small };
}

function distance(
  a: { readonly x: number; readonly y: number },
  b: { readonly x: number; readonly y: number },
): number {
  return Math.hypot(nearestCopy(a.x, b.x) - b.x, a.y - b.y);
}

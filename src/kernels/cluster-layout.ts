import { largestRadiusPx, leastRingRadius, ringRadius } from './cluster-ring.ts';
import { nearestCopy } from './longitude-window.ts';
import type { PlaceCluster } from './place-clusters.ts';
import { createWorldGrid } from './world-grid.ts';

/** A cluster with its size and its place on the map. */
export interface LaidCluster extends PlaceCluster {
  /** Where it is drawn, in worlds. Only a country's ring ever stands aside of its anchor, to leave a place readable. */
  readonly drawnX: number;
  readonly drawnY: number;
  /** CSS pixels. */
  readonly radius: number;
  /** Events outside of the window of time that lie under the ring: it lists them, but does not count them. */
  readonly beneath: readonly number[];
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
 * Gives clusters their room: where rings would overlap all shrink alike, down to what their numbers need; the ring of a country gives way to places, which are
 * known better than it is. Depends on the zoom alone, not on what is in view.
 */
export function layoutClusters(
  inside: readonly PlaceCluster[],
  outside: readonly PlaceCluster[],
  worldPx: number,
): ClusterLayout {
  const share = commonShare(
    inside.filter(({ country }) => !country),
    worldPx,
  );
  const stands: Circle[] = [];
  const laid = inside.map((cluster): LaidCluster => {
    const wanted = ringRadius(cluster.rows.length);
    const radius = cluster.country
      ? Math.max(wanted, 13)
      : Math.max(wanted * share, leastRingRadius(cluster.rows.length));
    const circle = { x: cluster.x, y: cluster.y, radius: radius / worldPx };
    const stand = cluster.country ? stepAside(circle, stands, worldPx) : circle;
    stands.push(stand);
    return { ...cluster, drawnX: stand.x, drawnY: stand.y, radius, beneath: [] };
  });
  return hideCovered(laid, outside, worldPx);
}

/**
 * The part of their full size at which no two rings overlap, the same for all: a ring of more events is never drawn
 * smaller than one of fewer.
 */
function commonShare(clusters: readonly PlaceCluster[], worldPx: number): number {
  let share = 1;
  const grid = createWorldGrid<PlaceCluster>((2 * largestRadiusPx + gapPx) / worldPx);
  for (const a of clusters) {
    grid.visitNear(a.x, a.y, (b) => {
      const apart = distance(a, b) * worldPx - gapPx;
      share = Math.min(share, apart / (ringRadius(a.rows.length) + ringRadius(b.rows.length)));
    });
    grid.add(a.x, a.y, a);
  }
  return share;
}

/** The nearest stand that overlaps none of the circles; where there is none within reach, the ring stays. */
function stepAside(circle: Circle, circles: readonly Circle[], worldPx: number): Circle {
  const free = (at: Circle): boolean =>
    circles.every((other) => distance(at, other) >= at.radius + other.radius + gapPx / worldPx);
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

/** Puts small marks under the ring that covers them. */
function hideCovered(
  clusters: readonly LaidCluster[],
  outside: readonly PlaceCluster[],
  worldPx: number,
): ClusterLayout {
  const beneath = clusters.map((): number[] => []);
  const grid = createWorldGrid<number>((largestRadiusPx + 1) / worldPx);
  clusters.forEach(({ drawnX, drawnY }, index) => grid.add(drawnX, drawnY, index));
  const small = outside.filter((mark) => {
    let cover: number | null = null;
    grid.visitNear(mark.x, mark.y, (index) => {
      const cluster = clusters[index];
      if (cluster === undefined || (cover !== null && cover < index)) return;
      const away = distance(mark, { x: cluster.drawnX, y: cluster.drawnY }) * worldPx;
      if (away < cluster.radius + 1) cover = index;
    });
    const covered = beneath[cover ?? -1];
    if (covered !== undefined) for (const row of mark.rows) covered.push(row);
    return cover === null;
  });
  return {
    clusters: clusters.map((cluster, index) => ({ ...cluster, beneath: [...new Set(beneath[index] ?? [])] })),
    small,
  };
}

function distance(
  a: { readonly x: number; readonly y: number },
  b: { readonly x: number; readonly y: number },
): number {
  return Math.hypot(nearestCopy(a.x, b.x) - b.x, a.y - b.y);
}

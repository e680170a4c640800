import type { EpochMs } from '../shared/when.ts';
import { laneCursor, type LaneIndex } from './lane-index.ts';
import { countTails, type LaneTails } from './lane-tails.ts';
import { endsBy, startsBefore } from './time-positions.ts';
import type { TimeScale } from './time-scale.ts';
import { sharedExtent } from './time-window.ts';

/** How many events of a lane there are in each bin of `binPx` pixels from the left of the scale. */
export interface LaneDensity {
  /** How many there are in all; one that touches several bins is one. */
  readonly events: number;
  readonly binPx: number;
  readonly counts: Int32Array;
  readonly highest: number;
}

/** How many events of each lane there are in a window and in each of its bins. */
export interface LaneBins {
  readonly binPx: number;
  /** Instants: bin i is [edges[i], edges[i + 1]). */
  readonly edges: Float64Array;
  /** By lane; an event that touches several bins is one. */
  readonly events: Int32Array;
  /** [lane × bins + bin] */
  readonly counts: Int32Array;
}

/** More than one event per so many pixels becomes a density; marks come back at one per `marksPx`. */
const densityPx = 6;
const marksPx = 8;

/** Whether a lane of `count` events is drawn as a density. What it was before decides in between, so that it never flickers. */
export function isDense(count: number, widthPx: number, wasDense: boolean): boolean {
  return count > widthPx / (wasDense ? marksPx : densityPx);
}

/**
 * Counts the passing events of each lane that possibly lie in the window of `scale`, and in each bin of it; with `tails`
 * those only that possibly lie in their brush, too. What lies in [a, b) is what starts before `b` less what ends by `a`;
 * of what lies in two extents the same holds for what they share, and where they share nothing it is a tail.
 */
export function binLanes(index: LaneIndex, scale: TimeScale, tails: LaneTails | null, binPx = 2): LaneBins {
  const edges = binEdges(scale, binPx);
  const bins = edges.length - 1;
  const counts = new Int32Array(index.laneCount * bins);
  const count = laneCounter(index, tails);
  for (let bin = 0; bin < bins; bin++) {
    count(edges[bin] ?? 0, edges[bin + 1] ?? 0, (lane, events) => (counts[lane * bins + bin] = events));
  }
  const events = new Int32Array(index.laneCount);
  count(edges[0] ?? 0, edges[bins] ?? 0, (lane, inWindow) => (events[lane] = inWindow));
  return { binPx, edges, events, counts };
}

/** What of the bins belongs to one lane. */
export function densityOf({ binPx, edges, events, counts }: LaneBins, lane: number): LaneDensity {
  const bins = edges.length - 1;
  const own = counts.subarray(lane * bins, (lane + 1) * bins);
  return {
    events: events[lane] ?? 0,
    binPx,
    counts: own,
    highest: own.reduce((most, count) => Math.max(most, count), 0),
  };
}

function binEdges(scale: TimeScale, binPx: number): Float64Array {
  const bins = Math.max(Math.ceil((scale.right - scale.left) / binPx), 1);
  return Float64Array.from({ length: bins + 1 }, (_, bin) =>
    scale.toInstant(Math.min(scale.left + bin * binPx, scale.right)),
  );
}

type PutCount = (lane: number, events: number) => void;

/** Gives to `put`, lane by lane, how many events there are in [from, to): calls go on from where the one before was. */
function laneCounter(index: LaneIndex, tails: LaneTails | null): (from: EpochMs, to: EpochMs, put: PutCount) => void {
  const { columns, laneCount } = index;
  const [starts, ends] = [laneCursor(index, 'byStart'), laneCursor(index, 'byEnd')];
  return function countBetween(from, to, put) {
    const { from: first, to: last } = tails === null ? { from, to } : sharedExtent(tails.brush, { from, to });
    const isOutside = first >= last;
    if (!isOutside) {
      starts.moveTo(startsBefore(columns, last));
      ends.moveTo(endsBy(columns, first));
    }
    for (let lane = 0; lane < laneCount; lane++) {
      const inside = (starts.counts[lane] ?? 0) - (ends.counts[lane] ?? 0);
      put(lane, isOutside && tails !== null ? countTails(tails, lane, { from, to }) : inside);
    }
  };
}

import type { EpochMs } from '../shared/when.ts';
import { laneCursor, visitLanes, type LaneIndex } from './lane-index.ts';
import { countTails, type LaneTails } from './lane-tails.ts';
import { changedRows, timeChanges, type TimeCut } from './time-cut.ts';
import { endsBy, startsBefore } from './time-positions.ts';
import type { TimeScale } from './time-scale.ts';
import { sharedExtent } from './time-window.ts';

/** How many events of each lane there are in a window and in each of its bins. */
export interface LaneBins {
  readonly binPx: number;
  /** Instants: bin i is [edges[i], edges[i + 1]). */
  readonly edges: Float64Array;
  /** By lane; an event that touches several bins is one. */
  readonly events: Int32Array;
  /** [lane × edges + bin]: by how much a bin differs from the one before it; its last value belongs to no bin. */
  readonly changes: Int32Array;
}

/** Counts in the window of a scale, under a brush that moves. Only `moveTo` changes it. */
export interface LaneTally {
  /** The bins at this cut. */
  moveTo(cut: TimeCut): LaneBins;
}

/**
 * A changed row costs as much as four that are looked at in their order. Where no tails are needed only blocks are looked at,
 * which costs as much as a few thousand changes.
 */
const costOfChange = 4;
const costOfChangeToWhole = 40;

/**
 * Counts the passing events of each lane that possibly lie in the brush and in the window. While the brush moves it looks
 * at those that come in or go out; another window, or a brush that jumps, is counted from the index and from the tails of
 * the brush (`tailsOf`), which stay the same while the window is panned.
 */
export function tallyLanes(
  index: LaneIndex,
  scale: TimeScale,
  tailsOf: (index: LaneIndex, cut: TimeCut) => LaneTails,
  binPx = 2,
): LaneTally {
  const edges = binEdges(scale, binPx);
  const window = { from: edges[0] ?? 0, to: edges.at(-1) ?? 0 };
  let last: { readonly cut: TimeCut; readonly bins: LaneBins } | null = null;
  function countAt(cut: TimeCut): LaneBins {
    // all that lies in the window lies in a brush that is longer
    const isCut = cut.from > window.from || cut.to < window.to;
    const cost = isCut ? costOfChange : costOfChangeToWhole;
    if (last !== null && changedRows(last.cut, cut) * cost < index.columns.count) {
      return moveBins(index, last.bins, last.cut, cut);
    }
    return { binPx, edges, ...binLanes(index, edges, isCut ? tailsOf(index, cut) : null) };
  }
  return {
    moveTo(cut) {
      if (last?.cut !== cut) last = { cut, bins: countAt(cut) };
      return last.bins;
    },
  };
}

function binEdges(scale: TimeScale, binPx: number): Float64Array {
  const bins = Math.max(Math.ceil((scale.right - scale.left) / binPx), 1);
  return Float64Array.from({ length: bins + 1 }, (_, bin) =>
    scale.toInstant(Math.min(scale.left + bin * binPx, scale.right)),
  );
}

function binLanes(
  index: LaneIndex,
  edges: Float64Array,
  tails: LaneTails | null,
): Pick<LaneBins, 'events' | 'changes'> {
  const { laneCount } = index;
  const changes = new Int32Array(laneCount * edges.length);
  const before = new Int32Array(laneCount);
  const count = laneCounter(index, tails);
  for (let bin = 0; bin < edges.length - 1; bin++) {
    count(edges[bin] ?? 0, edges[bin + 1] ?? 0, function put(lane, events) {
      changes[lane * edges.length + bin] = events - (before[lane] ?? 0);
      before[lane] = events;
    });
  }
  const events = new Int32Array(laneCount);
  count(edges[0] ?? 0, edges.at(-1) ?? 0, (lane, inWindow) => (events[lane] = inWindow));
  return { events, changes };
}

/**
 * Gives to `put`, lane by lane, how many events there are in [from, to): what starts before `to` less what ends by `from`.
 * Of what lies in the brush, too, the same holds for what the two share, and where they share nothing it is a tail.
 */
function laneCounter(
  index: LaneIndex,
  tails: LaneTails | null,
): (from: EpochMs, to: EpochMs, put: (lane: number, events: number) => void) => void {
  const { columns, laneCount } = index;
  const [starts, ends] = [laneCursor(index, 'byStart'), laneCursor(index, 'byEnd')];
  let before = { from: Number.POSITIVE_INFINITY, to: Number.POSITIVE_INFINITY };
  return function countBetween(from, to, put) {
    const shared = tails === null ? { from, to } : sharedExtent(tails.brush, { from, to });
    const isOutside = shared.from >= shared.to;
    if (!isOutside) {
      starts.moveTo(startsBefore(columns, shared.to, shared.to >= before.to ? starts.position() : 0));
      ends.moveTo(endsBy(columns, shared.from, shared.from >= before.from ? ends.position() : 0));
      before = shared;
    }
    for (let lane = 0; lane < laneCount; lane++) {
      const inside = (starts.counts[lane] ?? 0) - (ends.counts[lane] ?? 0);
      put(lane, isOutside && tails !== null ? countTails(tails, lane, { from, to }) : inside);
    }
  };
}

/** The bins after another step of the brush: of the events that came in or went out, those that pass and lie in the window. */
function moveBins(index: LaneIndex, bins: LaneBins, before: TimeCut, after: TimeCut): LaneBins {
  const { columns, mask } = index;
  const { startEarliest, endLatest } = columns;
  const { edges } = bins;
  const [from, to] = [edges[0] ?? 0, edges.at(-1) ?? 0];
  const [events, changes] = [bins.events.slice(), bins.changes.slice()];
  const edgesBefore = edgeCounter(edges);
  // what has no date is in no lane
  for (const { rows, by } of timeChanges(columns, { ...before, undated: after.undated }, after)) {
    for (const row of rows) {
      if (mask[row] !== 0) continue;
      const start = startEarliest[row] ?? 0;
      const end = endLatest[row] ?? 0;
      if (start >= to || end <= from) continue;
      const firstBin = edgesBefore(start, true) - 1;
      const beyondBin = Math.min(edgesBefore(end, false), edges.length - 1);
      visitLanes(index, row, (lane) => {
        const [first, beyond] = [lane * edges.length + firstBin, lane * edges.length + beyondBin];
        events[lane] = (events[lane] ?? 0) + by;
        changes[first] = (changes[first] ?? 0) + by;
        changes[beyond] = (changes[beyond] ?? 0) - by;
      });
    }
  }
  return { ...bins, events, changes };
}

/**
 * Tells how many edges lie before an instant, or at it too (`orAt`), and at least one in that case. As edges are even, it
 * is guessed first; the edges themselves decide, so that every way to count comes to the same.
 */
function edgeCounter(edges: Float64Array): (instant: EpochMs, orAt: boolean) => number {
  const first = edges[0] ?? 0;
  const step = (edges[1] ?? 0) - first;
  return function edgesBefore(instant, orAt) {
    let count = Math.min(Math.max(Math.ceil((instant - first) / step), 0), edges.length);
    while (count > 0 && (edges[count - 1] ?? 0) >= instant) count--;
    while (count < edges.length && (edges[count] ?? 0) < instant) count++;
    if (!orAt) return count;
    return Math.max(edges[count] === instant ? count + 1 : count, 1);
  };
}

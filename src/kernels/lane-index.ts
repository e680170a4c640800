import type { EventColumns } from '../shared/event-columns.ts';
import { notOne, type LaneSets } from './lane-sets.ts';

/** The two orders of time, cut into blocks of rows; the same whatever passes. */
export interface LaneBlocks {
  readonly columns: EventColumns;
  readonly sets: LaneSets;
  /** Lanes that are counted: one more than are drawn, for repeats (`lane-sets.ts`). */
  readonly laneCount: number;
  /** Rows of a block: a power of two. */
  readonly blockRows: number;
  /**
   * [block × laneCount + lane]: the latest end of the lane's rows in a block of `byStart`, passing or not; −∞ without any.
   * Found when it is first asked for: who draws densities only never needs it.
   */
  latestEnds(): Float64Array;
}

/**
 * How the passing rows of each lane lie in the two orders of time, told for blocks of rows: what a window holds is
 * answered from the blocks and a look into a few of them. Half a byte an event, whatever the number of lanes.
 */
export interface LaneIndex extends LaneBlocks {
  /** 0 passes every filter but the brush (`filter-mask.ts`). */
  readonly mask: Uint16Array;
  /** [block × laneCount + lane]: how many passing rows of the lane stand before a block of `byStart`, of `byEnd`. */
  readonly startsBefore: Uint32Array;
  readonly endsBefore: Uint32Array;
}

/** So many rows of a block for each lane: to reach for fresh memory takes longer than to count, and blocks are fresh with each filter. */
const rowsPerLane = 16;
const fewestRows = 64;

export function cutIntoBlocks(columns: EventColumns, sets: LaneSets): LaneBlocks {
  const laneCount = sets.laneCount + 1;
  const blockRows = 2 ** Math.ceil(Math.log2(Math.max(laneCount * rowsPerLane, fewestRows)));
  let latest: Float64Array | null = null;
  return {
    columns,
    sets,
    laneCount,
    blockRows,
    latestEnds: () => (latest ??= findLatestEnds(columns, sets, laneCount, blockRows)),
  };
}

function findLatestEnds(
  { endLatest, byStart }: EventColumns,
  { sets, offsets, lanes }: LaneSets,
  laneCount: number,
  blockRows: number,
): Float64Array {
  const blocks = Math.floor(byStart.length / blockRows) + 1;
  const latestEnds = new Float64Array(blocks * laneCount).fill(Number.NEGATIVE_INFINITY);
  for (let at = 0; at < byStart.length; at++) {
    const row = byStart[at] ?? 0;
    const set = sets[row] ?? 0;
    const last = offsets[set + 1] ?? 0;
    const end = endLatest[row] ?? 0;
    for (let entry = offsets[set] ?? 0; entry < last; entry++) {
      const place = Math.floor(at / blockRows) * laneCount + (lanes[entry] ?? 0);
      if (end > (latestEnds[place] ?? 0)) latestEnds[place] = end;
    }
  }
  return latestEnds;
}

/** Visits the lanes of a row that has a date, whether or not it passes; that of repeats as often as it repeats. */
export function visitLanes(
  { sets: { sets, offsets, lanes } }: LaneBlocks,
  row: number,
  visit: (lane: number) => void,
): void {
  const set = sets[row] ?? 0;
  const last = offsets[set + 1] ?? 0;
  for (let entry = offsets[set] ?? 0; entry < last; entry++) visit(lanes[entry] ?? 0);
}

/** Indexes the dated rows that pass (`mask` 0, as in `filter-mask.ts`, without the brush): a pass through each order. */
export function indexLanes(blocks: LaneBlocks, mask: Uint16Array): LaneIndex {
  const { byStart, byEnd } = blocks.columns;
  const [startsBefore, endsBefore] = [countBefore(blocks, byStart, mask), countBefore(blocks, byEnd, mask)];
  return { ...blocks, mask, startsBefore, endsBefore };
}

function countBefore(
  { sets: { sets, offsets, lanes, only }, laneCount, blockRows }: LaneBlocks,
  order: Uint32Array,
  mask: Uint16Array,
): Uint32Array {
  const before = new Uint32Array((Math.floor(order.length / blockRows) + 1) * laneCount);
  const counts = new Uint32Array(laneCount);
  for (let begin = 0, block = 0; begin <= order.length; begin += blockRows, block++) {
    for (let lane = 0; lane < laneCount; lane++) before[block * laneCount + lane] = counts[lane] ?? 0;
    const end = Math.min(begin + blockRows, order.length);
    for (let at = begin; at < end; at++) {
      const row = order[at] ?? 0;
      if (mask[row] !== 0) continue;
      const set = sets[row] ?? 0;
      const one = only[set] ?? notOne;
      if (one !== notOne) {
        counts[one] = (counts[one] ?? 0) + 1;
        continue;
      }
      const last = offsets[set + 1] ?? 0;
      for (let entry = offsets[set] ?? 0; entry < last; entry++) {
        const lane = lanes[entry] ?? 0;
        counts[lane] = (counts[lane] ?? 0) + 1;
      }
    }
  }
  return before;
}

/** Counts the passing rows of each lane that stand before a position of an order. */
export interface LaneCursor {
  /** By lane; the same array at every position. */
  readonly counts: Int32Array;
  position(): number;
  moveTo(position: number): void;
}

/** A cursor at the begin of `byStart` or `byEnd`. The nearer the next position, the less it looks at. */
export function laneCursor(index: LaneIndex, order: 'byStart' | 'byEnd'): LaneCursor {
  const { columns, mask, laneCount, blockRows } = index;
  const { sets, offsets, lanes, only } = index.sets;
  const rows = columns[order];
  const before = order === 'byStart' ? index.startsBefore : index.endsBefore;
  const lastBlock = Math.floor(rows.length / blockRows);
  const counts = new Int32Array(laneCount);
  let position = 0;
  function walk(from: number, to: number, change: 1 | -1): void {
    for (let at = from; at < to; at++) {
      const row = rows[at] ?? 0;
      if (mask[row] !== 0) continue;
      const set = sets[row] ?? 0;
      const one = only[set] ?? notOne;
      if (one !== notOne) {
        counts[one] = (counts[one] ?? 0) + change;
        continue;
      }
      const last = offsets[set + 1] ?? 0;
      for (let entry = offsets[set] ?? 0; entry < last; entry++) {
        const lane = lanes[entry] ?? 0;
        counts[lane] = (counts[lane] ?? 0) + change;
      }
    }
  }
  return {
    counts,
    position: () => position,
    moveTo(target) {
      const block = Math.min(Math.round(target / blockRows), lastBlock);
      if (Math.abs(target - block * blockRows) < Math.abs(target - position)) {
        position = block * blockRows;
        for (let lane = 0; lane < laneCount; lane++) counts[lane] = before[block * laneCount + lane] ?? 0;
      }
      if (target > position) walk(position, target, 1);
      else walk(target, position, -1);
      position = target;
    },
  };
}

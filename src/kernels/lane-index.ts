import type { EventColumns } from '../shared/event-columns.ts';
import { whenFlag } from '../shared/when.ts';

/** The blocks of rows into which the two orders of time are cut; the same whatever passes. Four bytes an event. */
export interface LaneBlocks {
  readonly columns: EventColumns;
  readonly laneCount: number;
  /** Rows of a block. */
  readonly blockRows: number;
  /** By row, dated or not: the block of `byStart`, of `byEnd` that it stands in. */
  readonly startBlocks: Uint16Array;
  readonly endBlocks: Uint16Array;
}

/**
 * How the passing rows of each lane lie in the two orders of time, told for blocks of rows: what a window holds is
 * answered from the blocks and a look into a few of them. Two to four bytes an event, whatever the number of lanes.
 */
export interface LaneIndex extends LaneBlocks {
  /** By row: the lane of an event that passes and has a date, whatever the brush; `noLane` for any other. */
  readonly lanes: Uint16Array;
  /** [block × laneCount + lane]: how many passing rows of the lane stand before a block of `byStart`, of `byEnd`. */
  readonly startsBefore: Uint32Array;
  readonly endsBefore: Uint32Array;
  /**
   * [block × laneCount + lane]: the latest end of the lane's passing rows in a block of `byStart`; −∞ without any. Found
   * when it is first asked for: who draws densities only never needs it.
   */
  latestEnds(): Float64Array;
}

export const noLane = 2 ** 16 - 1;

/** So many rows of a block for each lane: what the blocks say of the lanes is a small part of what is said of the rows. */
const rowsPerLane = 4;
const fewestRows = 64;
/** As many blocks can be told apart. */
const mostBlocks = 2 ** 16;

/** Lanes are categories; what belongs to no known one is in the last lane. */
export function cutIntoBlocks(columns: EventColumns, laneCount: number): LaneBlocks {
  const { byStart, byEnd, count } = columns;
  const leastRows = Math.max(laneCount * rowsPerLane, fewestRows, byStart.length / (mostBlocks - 1));
  const shift = Math.ceil(Math.log2(leastRows));
  const blocksOf = (order: Uint32Array): Uint16Array => {
    const blocks = new Uint16Array(count);
    for (let at = 0; at < order.length; at++) blocks[order[at] ?? 0] = at >>> shift;
    return blocks;
  };
  return { columns, laneCount, blockRows: 2 ** shift, startBlocks: blocksOf(byStart), endBlocks: blocksOf(byEnd) };
}

/**
 * Indexes the dated rows that pass (`mask` 0, as in `filter-mask.ts`, without the brush): one pass in the order of the rows,
 * which is the one that memory likes.
 */
export function indexLanes(blocks: LaneBlocks, mask: Uint16Array): LaneIndex {
  const { columns, laneCount, blockRows, startBlocks, endBlocks } = blocks;
  const { category, whenFlags, byStart } = columns;
  const size = (Math.floor(byStart.length / blockRows) + 1) * laneCount;
  const startsBefore = new Uint32Array(size + laneCount);
  const endsBefore = new Uint32Array(size + laneCount);
  const lanes = new Uint16Array(mask.length).fill(noLane);
  for (let row = 0; row < mask.length; row++) {
    if (mask[row] !== 0 || ((whenFlags[row] ?? 0) & whenFlag.undated) !== 0) continue;
    const lane = Math.min(category[row] ?? 0, laneCount - 1);
    lanes[row] = lane;
    const start = (startBlocks[row] ?? 0) * laneCount + lane;
    const end = (endBlocks[row] ?? 0) * laneCount + lane;
    // counted where the next block begins
    startsBefore[start + laneCount] = (startsBefore[start + laneCount] ?? 0) + 1;
    endsBefore[end + laneCount] = (endsBefore[end + laneCount] ?? 0) + 1;
  }
  for (const before of [startsBefore, endsBefore]) {
    for (let at = laneCount; at < before.length; at++) before[at] = (before[at] ?? 0) + (before[at - laneCount] ?? 0);
  }
  let latest: Float64Array | null = null;
  return { ...blocks, lanes, startsBefore, endsBefore, latestEnds: () => (latest ??= findLatestEnds(blocks, lanes)) };
}

function findLatestEnds({ columns, laneCount, blockRows, startBlocks }: LaneBlocks, lanes: Uint16Array): Float64Array {
  const { endLatest, byStart } = columns;
  const blocks = Math.floor(byStart.length / blockRows) + 1;
  const latestEnds = new Float64Array(blocks * laneCount).fill(Number.NEGATIVE_INFINITY);
  for (let row = 0; row < lanes.length; row++) {
    const lane = lanes[row] ?? noLane;
    if (lane === noLane) continue;
    const at = (startBlocks[row] ?? 0) * laneCount + lane;
    const end = endLatest[row] ?? 0;
    if (end > (latestEnds[at] ?? 0)) latestEnds[at] = end;
  }
  return latestEnds;
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
  const { lanes, laneCount, blockRows } = index;
  const rows = index.columns[order];
  const before = order === 'byStart' ? index.startsBefore : index.endsBefore;
  const lastBlock = Math.floor(rows.length / blockRows);
  const counts = new Int32Array(laneCount);
  let position = 0;
  function walk(from: number, to: number, change: 1 | -1): void {
    for (let at = from; at < to; at++) {
      const lane = lanes[rows[at] ?? 0] ?? noLane;
      if (lane !== noLane) counts[lane] = (counts[lane] ?? 0) + change;
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

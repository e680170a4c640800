import type { EventColumns } from '../shared/event-columns.ts';
import { passingRows } from './passing-rows.ts';
import { countRows, lowestRow, type RowBits } from './row-bits.ts';
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
  /** By row, 1 more than its block in `byStart`, in `byEnd`; 0 without a date. Found when they are first asked for. */
  placesOfRows(): PlacesOfRows;
}

interface PlacesOfRows {
  readonly starts: Uint16Array | Uint32Array;
  readonly ends: Uint16Array | Uint32Array;
}

/**
 * How the passing rows of each lane lie in the two orders of time, told for blocks of rows: what a window holds is
 * answered from the blocks and a look into a few of them. Half a byte an event, whatever the number of lanes; four more, the
 * same for all filters, once there is one.
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
  let places: PlacesOfRows | null = null;
  return {
    columns,
    sets,
    laneCount,
    blockRows,
    latestEnds: () => (latest ??= findLatestEnds(columns, sets, laneCount, blockRows)),
    placesOfRows: () =>
      (places ??= {
        starts: placesIn(columns.byStart, columns.count, blockRows),
        ends: placesIn(columns.byEnd, columns.count, blockRows),
      }),
  };
}

function placesIn(order: Uint32Array, count: number, blockRows: number): Uint16Array | Uint32Array {
  const isShort = order.length / blockRows < 2 ** 16 - 1;
  const places = isShort ? new Uint16Array(count) : new Uint32Array(count);
  const shift = Math.log2(blockRows);
  for (let at = 0; at < order.length; at++) places[order[at] ?? 0] = (at >>> shift) + 1;
  return places;
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

/** Indexes the dated rows that pass (`mask` 0, as in `filter-mask.ts`, without the brush). */
export function indexLanes(blocks: LaneBlocks, mask: Uint16Array): LaneIndex {
  const { byStart, byEnd } = blocks.columns;
  const passing = passingRows(mask);
  const before =
    countRows(passing) === mask.length
      ? { startsBefore: countBefore(blocks, byStart), endsBefore: countBefore(blocks, byEnd) }
      : countPassing(blocks, passing);
  return { ...blocks, mask, ...before };
}

/** Under a filter: the rows that pass alone are looked at, once for both orders. */
function countPassing(blocks: LaneBlocks, passing: RowBits): Pick<LaneIndex, 'startsBefore' | 'endsBefore'> {
  const { columns, laneCount, blockRows } = blocks;
  const { sets, offsets, lanes, only } = blocks.sets;
  const { starts, ends } = blocks.placesOfRows();
  // counted in the block behind its own: summed up, it is what stands before each; and rows without a date are counted in the first
  const size = (Math.floor(columns.byStart.length / blockRows) + 2) * laneCount;
  const [inStarts, inEnds] = [new Uint32Array(size), new Uint32Array(size)];
  for (let word = 0; word < passing.length; word++) {
    for (let left = passing[word] ?? 0; left !== 0; left &= left - 1) {
      const row = lowestRow(left, word);
      const start = (starts[row] ?? 0) * laneCount;
      const end = (ends[row] ?? 0) * laneCount;
      const set = sets[row] ?? 0;
      const one = only[set] ?? notOne;
      if (one !== notOne) {
        inStarts[start + one] = (inStarts[start + one] ?? 0) + 1;
        inEnds[end + one] = (inEnds[end + one] ?? 0) + 1;
        continue;
      }
      const last = offsets[set + 1] ?? 0;
      for (let entry = offsets[set] ?? 0; entry < last; entry++) {
        const lane = lanes[entry] ?? 0;
        inStarts[start + lane] = (inStarts[start + lane] ?? 0) + 1;
        inEnds[end + lane] = (inEnds[end + lane] ?? 0) + 1;
      }
    }
  }
  return { startsBefore: summedUp(inStarts, laneCount), endsBefore: summedUp(inEnds, laneCount) };
}

/** How many of each lane stand before each block, out of how many stand in the block before it. */
function summedUp(counts: Uint32Array, laneCount: number): Uint32Array {
  counts.fill(0, 0, laneCount);
  for (let at = laneCount; at < counts.length; at++) counts[at] = (counts[at] ?? 0) + (counts[at - laneCount] ?? 0);
  // what stands before a block behind the last one, nobody asks
  return counts.subarray(0, counts.length - laneCount);
}

/** Where nothing is filtered, as at first: one order after the other, which needs to know no row's place. */
function countBefore(
  { sets: { sets, offsets, lanes, only }, laneCount, blockRows }: LaneBlocks,
  order: Uint32Array,
): Uint32Array {
  const before = new Uint32Array((Math.floor(order.length / blockRows) + 1) * laneCount);
  const counts = new Uint32Array(laneCount);
  for (let begin = 0, block = 0; begin <= order.length; begin += blockRows, block++) {
    for (let lane = 0; lane < laneCount; lane++) before[block * laneCount + lane] = counts[lane] ?? 0;
    const end = Math.min(begin + blockRows, order.length);
    for (let at = begin; at < end; at++) {
      const row = order[at] ?? 0;
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

import type { TimeExtent } from '../shared/when.ts';
import type { LaneIndex } from './lane-index.ts';
import { startsBefore } from './time-positions.ts';

/**
 * The passing rows of the lanes in `wanted` that start before `to` and end after `from`, lane by lane and by start; none of
 * the other lanes, and no more than `most` of each. An extent that ends before it begins holds what reaches over all that
 * lies between.
 */
export function rowsOfLanes(
  index: LaneIndex,
  { from, to }: TimeExtent,
  wanted: ReadonlySet<number>,
  most = Number.POSITIVE_INFINITY,
): readonly (readonly number[])[] {
  const { columns, mask, laneCount, blockRows, startsBefore: before } = index;
  const { byStart, endLatest } = columns;
  const { sets, offsets, lanes } = index.sets;
  const found: number[][] = Array.from({ length: laneCount }, () => []);
  if (wanted.size === 0) return found;
  const latestEnds = index.latestEnds();
  const asked = Uint32Array.from(wanted);
  const isWanted = Uint8Array.from(found, (_, lane) => (wanted.has(lane) ? 1 : 0));
  const end = startsBefore(columns, to);
  /** Whether a block may have passing rows of a lane that end after `from`. */
  function holdsAny(block: number, lane: number): boolean {
    const place = block * laneCount + lane;
    return before[place] !== before[place + laneCount] && (latestEnds[place] ?? 0) > from;
  }
  for (let begin = 0, block = 0; begin < end; begin += blockRows, block++) {
    if (!asked.some((lane) => holdsAny(block, lane))) continue;
    for (let at = begin; at < Math.min(begin + blockRows, end); at++) {
      const row = byStart[at] ?? 0;
      if (mask[row] !== 0 || (endLatest[row] ?? 0) <= from) continue;
      const set = sets[row] ?? 0;
      const last = offsets[set + 1] ?? 0;
      for (let entry = offsets[set] ?? 0; entry < last; entry++) {
        const lane = lanes[entry] ?? 0;
        if (isWanted[lane] !== 1) continue;
        const list = found[lane];
        if (list !== undefined && list.length < most) list.push(row);
      }
    }
  }
  return found;
}

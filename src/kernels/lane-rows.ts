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
  const { columns, mask, laneCount, blockRows } = index;
  const { byStart, category, endLatest } = columns;
  const found: number[][] = Array.from({ length: laneCount }, () => []);
  if (wanted.size === 0) return found;
  const latestEnds = index.latestEnds();
  const lanes = Uint32Array.from(wanted);
  const isWanted = Uint8Array.from(found, (_, lane) => (wanted.has(lane) ? 1 : 0));
  const end = startsBefore(columns, to);
  for (let begin = 0, block = 0; begin < end; begin += blockRows, block++) {
    if (!lanes.some((lane) => (latestEnds[block * laneCount + lane] ?? 0) > from)) continue;
    for (let at = begin; at < Math.min(begin + blockRows, end); at++) {
      const row = byStart[at] ?? 0;
      if (mask[row] !== 0 || (endLatest[row] ?? 0) <= from) continue;
      const lane = Math.min(category[row] ?? 0, laneCount - 1);
      const list = found[lane];
      if (isWanted[lane] === 1 && list !== undefined && list.length < most) list.push(row);
    }
  }
  return found;
}

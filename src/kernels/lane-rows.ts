import type { TimeExtent } from '../shared/when.ts';
import { noLane, type LaneIndex } from './lane-index.ts';
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
  const { columns, lanes, laneCount, blockRows } = index;
  const { byStart, endLatest } = columns;
  const found: number[][] = Array.from({ length: laneCount }, () => []);
  if (wanted.size === 0) return found;
  const latestEnds = index.latestEnds();
  const asked = Uint32Array.from(wanted);
  const isWanted = Uint8Array.from(found, (_, lane) => (wanted.has(lane) ? 1 : 0));
  const end = startsBefore(columns, to);
  for (let begin = 0, block = 0; begin < end; begin += blockRows, block++) {
    if (!asked.some((lane) => (latestEnds[block * laneCount + lane] ?? 0) > from)) continue;
    for (let at = begin; at < Math.min(begin + blockRows, end); at++) {
      const row = byStart[at] ?? 0;
      const lane = lanes[row] ?? noLane;
      if (isWanted[lane] !== 1 || (endLatest[row] ?? 0) <= from) continue;
      const list = found[lane];
      if (list !== undefined && list.length < most) list.push(row);
    }
  }
  return found;
}

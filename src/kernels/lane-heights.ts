import { extremesOf } from './extremes.ts';

export const laneRowPx = 18;
export const lanePaddingPx = 2;

export interface LaneHeight {
  readonly rows: number;
  /** Pixels. */
  readonly height: number;
}

/** What the lanes of a timeline would be alone, in a room of so many pixels. */
export interface AskedLanes {
  readonly heights: readonly LaneHeight[];
  readonly roomPx: number;
}

/** The pixels of a lane of so many rows, with some free at its edges and the line under it. */
export function heightOfRows(rows: number): number {
  return rows * laneRowPx + 2 * lanePaddingPx + 1;
}

/**
 * How many rows each of `lanes` lanes gets where `total` rows have room: one at least, and then again and again one more
 * for the lane that needs it most, each need weighed by the rows that the lane has already. `needAt(lane, rows)` says
 * how much a lane lacks with so many rows; 0 is nothing.
 */
export function allotRows(
  lanes: number,
  total: number,
  needAt: (lane: number, rows: number) => number,
): readonly number[] {
  const given = Array.from({ length: lanes }, () => 1);
  const needs = given.map((rows, lane) => needAt(lane, rows));
  for (let left = total - lanes; left > 0; left--) {
    const neediest = needs.indexOf(extremesOf(needs).greatest);
    if ((needs[neediest] ?? 0) <= 0) break;
    const rows = (given[neediest] ?? 0) + 1;
    given[neediest] = rows;
    needs[neediest] = needAt(neediest, rows) / rows;
  }
  return given;
}

/**
 * The heights of lanes that stand beside the same lanes of another timeline: what either asks for, so that both stand alike; where
 * the smaller of the two rooms is too small for that, as many rows as it has, evenly. Of other lanes than those beside: their
 * own. The same whichever side asks.
 */
export function sharedHeights(own: AskedLanes, beside: AskedLanes): readonly LaneHeight[] {
  const lanes = own.heights.length;
  if (lanes !== beside.heights.length) return own.heights;
  const roomPx = Math.min(own.roomPx, beside.roomPx);
  const most = own.heights.map(({ rows, height }, lane): LaneHeight => {
    const other = beside.heights[lane];
    return { rows: Math.max(rows, other?.rows ?? 0), height: Math.max(height, other?.height ?? 0) };
  });
  if (most.reduce((sum, { height }) => sum + height, 0) <= roomPx) return most;
  const fitting = Math.floor((roomPx - lanes * heightOfRows(0)) / laneRowPx);
  const given = allotRows(lanes, fitting, (lane, rows) => Math.max((most[lane]?.rows ?? 0) - rows, 0));
  return given.map((rows) => ({ rows, height: heightOfRows(rows) }));
}

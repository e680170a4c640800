import { extremesOf } from './extremes.ts';

export const laneRowPx = 18;
export const lanePaddingPx = 2;

export interface LaneHeight {
  readonly rows: number;
  /** Pixels. */
  readonly height: number;
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
 * `heightPx` has no room for all of that, as many rows as it has, evenly. Of other lanes than those beside: their own. The
 * same whichever side asks.
 */
export function sharedHeights(
  own: readonly LaneHeight[],
  beside: readonly LaneHeight[],
  heightPx: number,
): readonly LaneHeight[] {
  if (own.length !== beside.length) return own;
  const most = own.map(({ rows, height }, lane): LaneHeight => {
    const other = beside[lane];
    return { rows: Math.max(rows, other?.rows ?? 0), height: Math.max(height, other?.height ?? 0) };
  });
  if (most.reduce((sum, { height }) => sum + height, 0) <= heightPx) return most;
  const fitting = Math.floor((heightPx - own.length * heightOfRows(0)) / laneRowPx);
  const given = allotRows(own.length, fitting, (lane, rows) => Math.max((most[lane]?.rows ?? 0) - rows, 0));
  return given.map((rows) => ({ rows, height: heightOfRows(rows) }));
}

import { extremesOf } from './extremes.ts';

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

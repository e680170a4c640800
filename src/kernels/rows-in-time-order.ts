import type { LanePlan } from './lane-layout.ts';

/**
 * The lane with its rows as they begin, the earliest at the top: what has room by its importance is read in the order of time. A row
 * stays as it is, with all that lies in it.
 */
export function rowsInTimeOrder(lane: LanePlan): LanePlan {
  const begin = new Map<number, number>();
  for (const { laneRow, span } of lane.placed) begin.set(laneRow, Math.min(begin.get(laneRow) ?? Infinity, span.markX));
  // a stable sort: rows that begin together stay in the order of what is important in them
  const order = [...begin.keys()].toSorted((a, b) => a - b).sort((a, b) => (begin.get(a) ?? 0) - (begin.get(b) ?? 0));
  const rowOf = new Map(order.map((before, row) => [before, row]));
  return {
    ...lane,
    placed: lane.placed
      .map((event) => ({ ...event, laneRow: rowOf.get(event.laneRow) ?? event.laneRow }))
      .toSorted((a, b) => a.laneRow - b.laneRow),
  };
}

import type { EventColumns } from '../shared/event-columns.ts';
import { whenFlag, type TimeExtent } from '../shared/when.ts';

/**
 * The rows of each lane (by category) that pass (`mask` 0) and possibly lie in the window, by start. What belongs to no
 * known lane goes to the last one.
 */
export function laneRowsIn(
  columns: EventColumns,
  mask: Uint16Array,
  { from, to }: TimeExtent,
  laneCount: number,
): readonly (readonly number[])[] {
  const lanes: number[][] = Array.from({ length: laneCount }, () => []);
  for (const row of columns.byStart) {
    if ((columns.startEarliest[row] ?? 0) >= to) break;
    if (mask[row] !== 0 || (columns.endLatest[row] ?? 0) <= from) continue;
    if (((columns.whenFlags[row] ?? 0) & whenFlag.undated) !== 0) continue;
    lanes[Math.min(columns.category[row] ?? 0, laneCount - 1)]?.push(row);
  }
  return lanes;
}

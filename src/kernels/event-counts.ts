import type { EventColumns } from '../shared/event-columns.ts';
import { whenFlag } from '../shared/when.ts';

/**
 * Where every event is: nothing is silently hidden.
 * total = filtered + passing; passing = inBothViews + unplaced + undated + inNeither.
 */
export interface EventCounts {
  readonly total: number;
  readonly filtered: number;
  readonly passing: number;
  readonly inBothViews: number;
  /** On the timeline only. */
  readonly unplaced: number;
  /** On the map only. */
  readonly undated: number;
  /** In the list only. */
  readonly inNeither: number;
}

/** Counts by `mask` (0 = passes) and `placed` (one byte a row, 1 = has a place on the map). */
export function countEvents(columns: EventColumns, mask: Uint16Array, placed: Uint8Array): EventCounts {
  let filtered = 0;
  let inBothViews = 0;
  let unplaced = 0;
  let undated = 0;
  let inNeither = 0;
  for (let row = 0; row < columns.count; row++) {
    const isDated = ((columns.whenFlags[row] ?? 0) & whenFlag.undated) === 0;
    const isPlaced = placed[row] === 1;
    if (mask[row] !== 0) filtered++;
    else if (isDated && isPlaced) inBothViews++;
    else if (isDated) unplaced++;
    else if (isPlaced) undated++;
    else inNeither++;
  }
  const total = columns.count;
  return { total, filtered, passing: total - filtered, inBothViews, unplaced, undated, inNeither };
}

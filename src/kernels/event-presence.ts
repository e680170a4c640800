import type { EventColumns } from '../shared/event-columns.ts';
import type { TimeExtent } from '../shared/when.ts';
import { possiblyIn } from './filter-mask.ts';

/** How the map shows an event. */
export const presence = {
  /** It does not pass the filters. */
  absent: 0,
  /** It passes, but lies outside of the window of time (or has no date): a small mark without a name. */
  outside: 1,
  /** It possibly lies inside the window of time, or it is selected: a full mark. */
  inside: 2,
} as const;

/** One byte a row, a value of `presence`. `mask` as in `filter-mask.ts`: 0 passes. */
export function presenceOfRows(
  columns: EventColumns,
  mask: Uint16Array,
  window: TimeExtent,
  selected: readonly number[],
): Uint8Array {
  const found = new Uint8Array(columns.count);
  for (let row = 0; row < columns.count; row++) {
    if (mask[row] === 0) found[row] = possiblyIn(columns, row, window) ? presence.inside : presence.outside;
  }
  for (const row of selected) if (mask[row] === 0) found[row] = presence.inside;
  return found;
}

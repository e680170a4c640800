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
  return raiseSelected(presenceInWindow(columns, mask, window), mask, selected);
}

/** The same without regard to what is selected. */
export function presenceInWindow(columns: EventColumns, mask: Uint16Array, window: TimeExtent): Uint8Array {
  const found = new Uint8Array(columns.count);
  for (let row = 0; row < columns.count; row++) {
    if (mask[row] === 0) found[row] = possiblyIn(columns, row, window) ? presence.inside : presence.outside;
  }
  return found;
}

/** A selected event is inside; `present` itself where that is so already, so that a choice plans no more than it must. */
export function raiseSelected(present: Uint8Array, mask: Uint16Array, selected: readonly number[]): Uint8Array {
  const outside = selected.filter((row) => mask[row] === 0 && present[row] !== presence.inside);
  if (outside.length === 0) return present;
  const raised = present.slice();
  for (const row of outside) raised[row] = presence.inside;
  return raised;
}

/** Only the selected events of `present`, as far as they are inside. */
export function onlySelected(present: Uint8Array, selected: readonly number[]): Uint8Array {
  const chosen = new Uint8Array(present.length);
  for (const row of selected) if (present[row] === presence.inside) chosen[row] = presence.inside;
  return chosen;
}

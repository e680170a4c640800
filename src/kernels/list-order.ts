import type { EventColumns } from '../shared/event-columns.ts';
import { whenFlag } from '../shared/when.ts';

/**
 * All rows in the order of a list: dated events by their start, undated ones after them as in the file. An event whose
 * start is open or unknown stands at its end, which is what is known of it: "by 31 March 2026" comes late.
 */
export function listOrder(columns: EventColumns): Uint32Array {
  const keys = Float64Array.from({ length: columns.count }, (_, row) => {
    if (((columns.whenFlags[row] ?? 0) & whenFlag.undated) !== 0) return Number.POSITIVE_INFINITY;
    const start = columns.startEarliest[row] ?? 0;
    return Number.isFinite(start) ? start : (columns.endEarliest[row] ?? 0);
  });
  return Uint32Array.from(keys.keys()).sort((a, b) => compare(keys[a] ?? 0, keys[b] ?? 0) || a - b);
}

/** Not by subtraction: ∞ − ∞ is no order. */
function compare(a: number, b: number): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

import type { EventColumns } from '../shared/event-columns.ts';
import type { TimeExtent } from '../shared/when.ts';
import { firstIndex } from './first-index.ts';

/**
 * Of some events those by which it is known whether any of them is in a time: each of the others begins no earlier and
 * ends no later than one of these. Their begins rise, and so do their ends.
 */
export interface ReachingRows {
  /** That have a start. */
  readonly begun: readonly number[];
  /** Deadlines without a start, which begin at their end's earliest. */
  readonly deadlines: readonly number[];
}

/** By group the rows that reach. `groupOf`: the group by index of a place; 0 is none. */
export function reachingRows(
  columns: EventColumns,
  mask: Uint16Array,
  groupOf: Uint32Array,
  groups: number,
): readonly ReachingRows[] {
  const { byStart, startEarliest, endEarliest, endLatest, places } = columns;
  const { offsets, values } = places;
  const begun = Array.from({ length: groups }, (): number[] => []);
  const deadlines = Array.from({ length: groups }, (): number[] => []);
  const latest = new Float64Array(groups).fill(Number.NEGATIVE_INFINITY);
  const starts = firstIndex(byStart.length, (at) => Number.isFinite(startEarliest[byStart[at] ?? 0] ?? 0));
  for (let index = starts; index < byStart.length; index++) {
    const row = byStart[index] ?? 0;
    if (mask[row] !== 0) continue;
    const ends = endLatest[row] ?? 0;
    const last = offsets[row + 1] ?? 0;
    for (let at = offsets[row] ?? 0; at < last; at++) {
      const group = groupOf[values[at] ?? 0] ?? 0;
      if (group === 0 || ends <= (latest[group] ?? 0)) continue;
      latest[group] = ends;
      begun[group]?.push(row);
    }
  }
  const earliest = new Float64Array(groups).fill(Number.POSITIVE_INFINITY);
  // those without a start are in the order of their ends
  for (let index = starts - 1; index >= 0; index--) {
    const row = byStart[index] ?? 0;
    if (mask[row] !== 0) continue;
    const begins = endEarliest[row] ?? 0;
    const last = offsets[row + 1] ?? 0;
    for (let at = offsets[row] ?? 0; at < last; at++) {
      const group = groupOf[values[at] ?? 0] ?? 0;
      if (group === 0 || begins >= (earliest[group] ?? 0)) continue;
      earliest[group] = begins;
      deadlines[group]?.push(row);
    }
  }
  return begun.map((rows, group) => ({ begun: rows, deadlines: (deadlines[group] ?? []).toReversed() }));
}

/** Whether one of the events is possibly in `time`, and in the brush (null: there is none). */
export function someReaches(
  { startEarliest, endEarliest, endLatest }: EventColumns,
  { begun, deadlines }: ReachingRows,
  time: TimeExtent,
  brush: TimeExtent | null,
): boolean {
  const from = Math.max(time.from, brush?.from ?? time.from);
  const some = (rows: readonly number[], begins: Float64Array, to: number): boolean => {
    const first = rows[firstIndex(rows.length, (at) => (endLatest[rows[at] ?? 0] ?? 0) > from)];
    return first !== undefined && (begins[first] ?? 0) < to;
  };
  // no start is after the brush
  return some(begun, startEarliest, Math.min(time.to, brush?.to ?? time.to)) || some(deadlines, endEarliest, time.to);
}

import type { EventColumns } from '../shared/event-columns.ts';
import { whenFlag } from '../shared/when.ts';
import type { TimeScale } from './time-scale.ts';

/** How many events stand in one bin of a strip. */
export interface StripBar {
  /** Its left edge, pixels of the scale. */
  readonly x: number;
  readonly count: number;
  /** Its height as a part of the highest one, by the root of the count: one event is still seen beside a hundred. */
  readonly share: number;
}

/** The dated events of these rows, each once where it begins (where it ends, if it has no begin), in bins of `binPx` pixels. */
export function densityStrip(
  columns: EventColumns,
  rows: readonly number[],
  scale: TimeScale,
  binPx: number,
): readonly StripBar[] {
  const counts = new Map<number, number>();
  const last = Math.max(Math.ceil((scale.right - scale.left) / binPx) - 1, 0);
  for (const row of rows) {
    if (((columns.whenFlags[row] ?? 0) & whenFlag.undated) !== 0) continue;
    const start = columns.startEarliest[row] ?? 0;
    const instant = Number.isFinite(start) ? start : (columns.endLatest[row] ?? 0);
    if (!Number.isFinite(instant)) continue;
    const bin = Math.min(Math.max(Math.floor((scale.toX(instant) - scale.left) / binPx), 0), last);
    counts.set(bin, (counts.get(bin) ?? 0) + 1);
  }
  const most = Math.max(...counts.values(), 1);
  return [...counts]
    .toSorted(([a], [b]) => a - b)
    .map(([bin, count]) => ({ x: scale.left + bin * binPx, count, share: Math.sqrt(count / most) }));
}

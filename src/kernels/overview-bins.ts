import type { EventColumns } from '../shared/event-columns.ts';
import { whenFlag, type TimeExtent } from '../shared/when.ts';
import { passesFilters } from './filter-mask.ts';
import type { TimeScale } from './time-scale.ts';

/** How many events there are in each bin of the overview; what spreads over several bins counts for a part in each. */
export interface OverviewBins {
  readonly binPx: number;
  readonly passing: Float32Array;
  /** Passing and filtered ones. */
  readonly all: Float32Array;
  readonly highest: number;
}

/**
 * Counts all dated events on the scale. An event counts one in sum: a year-only event is spread over its year, so that
 * it is no peak on 1 January; one with an open end counts where its other end is.
 */
export function binOverview(
  columns: EventColumns,
  mask: Uint16Array,
  brush: TimeExtent | null,
  scale: TimeScale,
  binPx = 4,
): OverviewBins {
  const bins = Math.max(Math.floor((scale.right - scale.left) / binPx), 1);
  const passing = new Float64Array(bins + 1);
  const all = new Float64Array(bins + 1);
  const binAt = (instant: number): number =>
    Math.min(Math.max(Math.floor((scale.toX(instant) - scale.left) / binPx), 0), bins - 1);
  for (const row of columns.byStart) {
    if (((columns.whenFlags[row] ?? 0) & whenFlag.undated) !== 0) continue;
    const start = columns.startEarliest[row] ?? Number.NEGATIVE_INFINITY;
    const end = columns.endLatest[row] ?? Number.POSITIVE_INFINITY;
    const from = Number.isFinite(start) ? start : end - 1;
    const to = Number.isFinite(end) ? end - 1 : start;
    if (!Number.isFinite(from) || !Number.isFinite(to)) continue;
    const first = binAt(from);
    const last = Math.max(binAt(to), first);
    const part = 1 / (last - first + 1);
    spread(all, first, last, part);
    if (passesFilters(columns, mask, brush, row)) spread(passing, first, last, part);
  }
  const summedAll = sumUp(all);
  return { binPx, passing: sumUp(passing), all: summedAll, highest: summedAll.reduce((a, b) => Math.max(a, b), 0) };
}

/** Notes a change at the begin and behind the end; `sumUp` turns changes into counts. */
function spread(change: Float64Array, first: number, last: number, part: number): void {
  change[first] = (change[first] ?? 0) + part;
  change[last + 1] = (change[last + 1] ?? 0) - part;
}

function sumUp(change: Float64Array): Float32Array {
  const counts = new Float32Array(change.length - 1);
  let sum = 0;
  for (let bin = 0; bin < counts.length; bin++) {
    sum += change[bin] ?? 0;
    counts[bin] = sum < 1e-9 ? 0 : sum;
  }
  return counts;
}

import type { EventColumns } from '../shared/event-columns.ts';
import type { TimeScale } from './time-scale.ts';

/** How many events there are in each bin of `binPx` pixels from the left of the scale. */
export interface LaneDensity {
  /** How many there are in all; one that touches several bins is one. */
  readonly events: number;
  readonly binPx: number;
  readonly counts: Float32Array;
  readonly highest: number;
}

/** More than one event per so many pixels becomes a density; marks come back at one per `marksPx`. */
const densityPx = 6;
const marksPx = 8;

/** Whether a lane of `count` events is drawn as a density. What it was before decides in between, so that it never flickers. */
export function isDense(count: number, widthPx: number, wasDense: boolean): boolean {
  return count > widthPx / (wasDense ? marksPx : densityPx);
}

/** Counts the dated events `rows` in every bin that their timespan possibly touches. */
export function binLane(columns: EventColumns, rows: readonly number[], scale: TimeScale, binPx = 2): LaneDensity {
  const bins = Math.max(Math.ceil((scale.right - scale.left) / binPx), 1);
  const counts = new Float32Array(bins);
  const binAt = (instant: number): number =>
    Math.min(Math.max(Math.floor((scale.toX(instant) - scale.left) / binPx), 0), bins - 1);
  // Each event adds one where it begins and takes it away behind its end: one pass whatever the length.
  const change = new Float32Array(bins + 1);
  for (const row of rows) {
    const first = binAt(columns.startEarliest[row] ?? 0);
    const last = Math.max(first, binAt((columns.endLatest[row] ?? 0) - 1));
    change[first] = (change[first] ?? 0) + 1;
    change[last + 1] = (change[last + 1] ?? 0) - 1;
  }
  let sum = 0;
  let highest = 0;
  for (let bin = 0; bin < bins; bin++) {
    sum += change[bin] ?? 0;
    counts[bin] = sum;
    highest = Math.max(highest, sum);
  }
  return { events: rows.length, binPx, counts, highest };
}

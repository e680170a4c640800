import type { LaneBins } from './lane-bins.ts';

/** How many events of a lane there are in each bin of `binPx` pixels from the left of the scale. */
export interface LaneDensity {
  /** How many there are in all; one that touches several bins is one. */
  readonly events: number;
  readonly binPx: number;
  readonly counts: Int32Array;
  readonly highest: number;
}

/** More than one event per so many pixels becomes a density; marks come back at one per `marksPx`. */
const densityPx = 6;
const marksPx = 8;

/** Whether a lane of `count` events is drawn as a density. What it was before decides in between, so that it never flickers. */
export function isDense(count: number, widthPx: number, wasDense: boolean): boolean {
  return count > widthPx / (wasDense ? marksPx : densityPx);
}

/** What of the bins belongs to one lane. */
export function densityOf({ binPx, edges, events, changes }: LaneBins, lane: number): LaneDensity {
  const counts = changes.slice(lane * edges.length, (lane + 1) * edges.length - 1);
  let highest = 0;
  for (let bin = 0, sum = 0; bin < counts.length; bin++) {
    sum += counts[bin] ?? 0;
    counts[bin] = sum;
    if (sum > highest) highest = sum;
  }
  return { events: events[lane] ?? 0, binPx, counts, highest };
}

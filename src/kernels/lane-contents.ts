import type { TimeExtent } from '../shared/when.ts';
import { passesFilters } from './filter-mask.ts';
import type { LaneBins } from './lane-bins.ts';
import { densityOf, type LaneDensity } from './lane-density.ts';
import { laneCursor, type LaneIndex } from './lane-index.ts';
import { rowsOfLanes } from './lane-rows.ts';
import { lanesOfRow } from './lane-sets.ts';
import { endsBy, startsBefore } from './time-positions.ts';
import { sharedExtent } from './time-window.ts';

/** The events that pass in a window, lane by lane. Rows are gathered only where somebody asks for them. */
export interface LaneContents {
  /** By lane: how many there are. */
  readonly events: Int32Array;
  /** By how much their sum is more than the events are, as some are in several lanes. */
  readonly repeats: number;
  densityOf(lane: number): LaneDensity;
  /** The rows of the lanes in `wanted`, by start, and no more than `most` of each; none of the other lanes. */
  rowsOf(wanted: ReadonlySet<number>, most?: number): readonly (readonly number[])[];
  /** How many events of a lane possibly lie in an extent, too. */
  countIn(lane: number, extent: TimeExtent): number;
  holds(row: number): boolean;
  /** The lanes of a row, whether or not the window holds it. */
  lanesOf(row: number): readonly number[];
}

/** The contents of the window that `bins` were counted in, with the same brush. */
export function contentsOfLanes(index: LaneIndex, bins: LaneBins, window: TimeExtent, brush: TimeExtent): LaneContents {
  const { columns, mask, sets } = index;
  const seen = sharedExtent(window, brush);
  return {
    events: bins.events.subarray(0, sets.laneCount),
    repeats: bins.events[sets.laneCount] ?? 0,
    densityOf: (lane) => densityOf(bins, lane),
    rowsOf(wanted, most) {
      // in a lane without any none are looked for
      const filled = [...wanted].filter((lane) => bins.events[lane] !== 0);
      return rowsOfLanes(index, seen, new Set(filled), most).slice(0, sets.laneCount);
    },
    countIn(lane, extent) {
      const asked = sharedExtent(seen, extent);
      if (asked.from >= asked.to) return rowsOfLanes(index, asked, new Set([lane]))[lane]?.length ?? 0;
      const [starts, ends] = [laneCursor(index, 'byStart'), laneCursor(index, 'byEnd')];
      starts.moveTo(startsBefore(columns, asked.to));
      ends.moveTo(endsBy(columns, asked.from));
      return (starts.counts[lane] ?? 0) - (ends.counts[lane] ?? 0);
    },
    holds: (row) => passesFilters(columns, mask, seen, row),
    lanesOf: (row) => lanesOfRow(sets, row),
  };
}

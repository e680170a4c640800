import type { Problem } from '../../shared/problem.ts';
import { whenFlag, type TimeExtent } from '../../shared/when.ts';
import type { MapExtent } from '../../shared/map-extent.ts';
import { boundsOfPlaces } from '../../kernels/data-extent.ts';
import { boundsOfEvents } from '../../kernels/time-bounds.ts';
import type { BatchDataset } from './batch-dataset.ts';

/** What a file holds, in numbers. */
export interface DatasetSummary {
  readonly format: string;
  readonly counts: {
    readonly events: number;
    /** Events without a date. */
    readonly undated: number;
    /** Events without a place that has coordinates. */
    readonly unplaced: number;
    readonly places: number;
    /** Records of any kind that were left out. */
    readonly rejected: number;
  };
  readonly extent: {
    /** Of all finite bounds of dates; null where no event has one. */
    readonly time: TimeExtent | null;
    /** Of all places; null where none has coordinates. */
    readonly map: MapExtent | null;
  };
  readonly problems: readonly Problem[];
}

export function summaryOf({ format, lists, columns }: BatchDataset): DatasetSummary {
  const isPlaced = lists.places.map(({ coordinates }) => coordinates !== undefined);
  let [undated, unplaced] = [0, 0];
  for (let row = 0; row < columns.count; row++) {
    if (((columns.whenFlags[row] ?? 0) & whenFlag.undated) !== 0) undated++;
    const { offsets, values } = columns.places;
    const places = values.subarray(offsets[row], offsets[row + 1]);
    if (!places.some((place) => isPlaced[place] === true)) unplaced++;
  }
  return {
    format,
    counts: { events: columns.count, undated, unplaced, places: lists.places.length, rejected: lists.rejected },
    extent: { time: boundsOfEvents(columns), map: boundsOfPlaces(lists.places) },
    problems: lists.problems,
  };
}

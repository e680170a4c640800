import type { EventColumns } from '../shared/event-columns.ts';
import { singleSets, type ValueSets } from './value-sets.ts';

/**
 * Which lanes rows are in, by the distinct sets of their values: row i is in those of set `sets[i]`, and set s has
 * lanes[offsets[s] … offsets[s + 1]). Some rows are in no lane.
 *
 * Behind the lanes that are drawn comes one counter more: a row in n lanes stands n − 1 times in it, so that the counts of
 * all lanes less that one count each row once.
 */
export interface LaneSets {
  readonly sets: ValueSets['sets'];
  readonly offsets: Uint32Array;
  readonly lanes: Uint16Array;
  /** By set: its lane where it is in just one, as most are; else `notOne`. What looks at a million rows looks here first. */
  readonly only: Uint16Array;
  /** How many lanes are drawn: the number of the counter of repeats. */
  readonly laneCount: number;
}

export const notOne = 0xffff;

/** The lanes of rows by their values: `laneOfValue` gives the lane of each, −1 for none. Values that share a lane are in it once. */
export function laneSets({ sets, offsets, values }: ValueSets, laneOfValue: Int32Array, laneCount: number): LaneSets {
  const setCount = offsets.length - 1;
  const laneOffsets = new Uint32Array(setCount + 1);
  const lanes: number[] = [];
  for (let set = 0; set < setCount; set++) {
    const own = new Set<number>();
    for (let at = offsets[set] ?? 0; at < (offsets[set + 1] ?? 0); at++) {
      const lane = laneOfValue[values[at] ?? 0] ?? -1;
      if (lane >= 0) own.add(lane);
    }
    lanes.push(...own);
    for (let repeat = 1; repeat < own.size; repeat++) lanes.push(laneCount);
    laneOffsets[set + 1] = lanes.length;
  }
  const only = Uint16Array.from({ length: setCount }, (_, set) => {
    const first = laneOffsets[set] ?? 0;
    return laneOffsets[set + 1] === first + 1 ? (lanes[first] ?? notOne) : notOne;
  });
  return { sets, offsets: laneOffsets, lanes: Uint16Array.from(lanes), only, laneCount };
}

/** Lanes by category; what belongs to none of so many is in the last one. */
export function categoryLanes({ category }: EventColumns, laneCount: number): LaneSets {
  const lanes = Int32Array.from({ length: laneCount }, (_, lane) => lane);
  return laneSets(
    singleSets(
      category.map((value) => Math.min(value, laneCount - 1)),
      laneCount,
    ),
    lanes,
    laneCount,
  );
}

/** All rows in one lane. */
export function oneLane(rowCount: number): LaneSets {
  return {
    sets: new Uint8Array(rowCount),
    offsets: Uint32Array.of(0, 1),
    lanes: Uint16Array.of(0),
    only: Uint16Array.of(0),
    laneCount: 1,
  };
}

/** The lanes that a row is in, from the first on. */
export function lanesOfRow({ sets, offsets, lanes, laneCount }: LaneSets, row: number): readonly number[] {
  const set = sets[row] ?? 0;
  return Array.from(lanes.subarray(offsets[set], offsets[set + 1]))
    .filter((lane) => lane < laneCount)
    .toSorted((a, b) => a - b);
}

/** The first of the lanes that a row is in; −1 where it is in none. */
export function firstLaneOfRow({ sets, offsets, lanes, laneCount }: LaneSets, row: number): number {
  const set = sets[row] ?? 0;
  const end = offsets[set + 1] ?? 0;
  let first = laneCount;
  for (let entry = offsets[set] ?? 0; entry < end; entry++) first = Math.min(first, lanes[entry] ?? laneCount);
  return first === laneCount ? -1 : first;
}

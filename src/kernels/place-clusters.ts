import type { EventColumns } from '../shared/event-columns.ts';
import { mergeCrowded } from './crowded-groups.ts';
import { presence } from './event-presence.ts';
import { groupPlaces } from './place-groups.ts';
import type { PlaceSpots } from './place-spots.ts';

/** Marks nearer than this merge into one, CSS pixels; rings farther apart, where they would touch. */
export const mergeDistancePx = 22;
/** The same for the small marks of events outside of the window. */
const smallMergeDistancePx = 7;

/** The events at one spot of the map: one mark, or a ring with their number. */
export interface PlaceCluster {
  /** The places that merged. The first is the most important one, and the cluster stands there. */
  readonly places: readonly number[];
  /** Where it stands, in worlds. */
  readonly x: number;
  readonly y: number;
  /** Whether no more than the country is known of its places: such clusters merge only among themselves. */
  readonly country: boolean;
  /** Its events, each once however many of the places it has: most important first, then by start, then by row. */
  readonly rows: readonly number[];
  /** Of the most important one. */
  readonly importance: number;
}

/**
 * The clusters of the events with this presence: those at known places first, then those of countries, either most
 * important first. An event at two places that do not merge is in two clusters. `worldPx`: the width of the world, CSS
 * pixels.
 */
export function clusterPlaces(
  columns: EventColumns,
  spots: PlaceSpots,
  present: Uint8Array,
  wanted: (typeof presence)['inside' | 'outside'],
  worldPx: number,
): readonly PlaceCluster[] {
  const distance = (wanted === presence.inside ? mergeDistancePx : smallMergeDistancePx) / worldPx;
  const { order, load } = placesByWeight(columns, spots, present, wanted);
  const [known, countries] = [0, 1].map((country) =>
    groupPlaces(
      spots,
      order.filter((place) => spots.country[place] === country),
      distance,
    ),
  );
  const parted = wanted === presence.inside ? mergeCrowded(known ?? [], spots, load, worldPx) : (known ?? []);
  const groups = [...parted, ...(countries ?? [])];
  const rowsOf = rowsOfGroups(columns, groups, present, wanted, spots.count);
  return groups.map((places, group) => {
    const seed = places[0] ?? 0;
    const rows = rowsOf[group] ?? [];
    return {
      places,
      x: spots.x[seed] ?? 0,
      y: spots.y[seed] ?? 0,
      country: spots.country[seed] === 1,
      rows,
      importance: columns.importance[rows[0] ?? 0] ?? 0,
    };
  });
}

interface WeighedPlaces {
  /** The places that have such an event: those with the most important one first, then with the most, then by index. */
  readonly order: readonly number[];
  /** How many each place has. */
  readonly load: Uint32Array;
}

function placesByWeight(
  { count, places, importance }: EventColumns,
  spots: PlaceSpots,
  present: Uint8Array,
  wanted: number,
): WeighedPlaces {
  const weight = new Float64Array(spots.count);
  const events = new Uint32Array(spots.count);
  for (let row = 0; row < count; row++) {
    if (present[row] !== wanted) continue;
    const end = places.offsets[row + 1] ?? 0;
    for (let at = places.offsets[row] ?? 0; at < end; at++) {
      const place = places.values[at] ?? 0;
      if (spots.placed[place] !== 1) continue;
      weight[place] = Math.max(weight[place] ?? 0, importance[row] ?? 0);
      events[place] = (events[place] ?? 0) + 1;
    }
  }
  const order: number[] = [];
  for (let place = 0; place < spots.count; place++) if ((events[place] ?? 0) > 0) order.push(place);
  order.sort((a, b) => (weight[b] ?? 0) - (weight[a] ?? 0) || (events[b] ?? 0) - (events[a] ?? 0) || a - b);
  return { order, load: events };
}

/** The rows of each group, without repetition, in the order that `PlaceCluster` promises. */
function rowsOfGroups(
  columns: EventColumns,
  groups: readonly (readonly number[])[],
  present: Uint8Array,
  wanted: number,
  placeCount: number,
): readonly (readonly number[])[] {
  const groupOf = new Int32Array(placeCount).fill(-1);
  groups.forEach((places, group) => {
    for (const place of places) groupOf[place] = group;
  });
  const rowsOf = groups.map((): number[] => []);
  for (const row of rowsByImportance(columns, present, wanted)) {
    const end = columns.places.offsets[row + 1] ?? 0;
    for (let at = columns.places.offsets[row] ?? 0; at < end; at++) {
      const rows = rowsOf[groupOf[columns.places.values[at] ?? 0] ?? -1];
      // rows come one after the other: an event that is in the group already is the last one of it
      if (rows !== undefined && rows.at(-1) !== row) rows.push(row);
    }
  }
  return rowsOf;
}

/** A counting sort by importance that keeps the order by start. */
function rowsByImportance(
  { count, byStart, importance }: EventColumns,
  present: Uint8Array,
  wanted: number,
): Uint32Array {
  const dated = new Uint8Array(count);
  for (const row of byStart) dated[row] = 1;
  const levels = 256;
  const next = new Uint32Array(levels + 1);
  let total = 0;
  for (let row = 0; row < count; row++) {
    if (present[row] !== wanted) continue;
    total += 1;
    const level = levels - (importance[row] ?? 0);
    next[level] = (next[level] ?? 0) + 1;
  }
  for (let level = 1; level <= levels; level++) next[level] = (next[level] ?? 0) + (next[level - 1] ?? 0);
  const sorted = new Uint32Array(total);
  const put = (row: number): void => {
    if (present[row] !== wanted) return;
    const level = levels - (importance[row] ?? 0) - 1;
    const at = next[level] ?? 0;
    next[level] = at + 1;
    sorted[at] = row;
  };
  for (const row of byStart) put(row);
  for (let row = 0; row < count; row++) if (dated[row] === 0) put(row);
  return sorted;
}

import type { EventColumns } from '../shared/event-columns.ts';
import type { ClusterLayout } from './cluster-layout.ts';
import { groupOfPlaces, timesTooOften, type EventsAtPlaces } from './events-at-places.ts';
import type { GroupCounts } from './group-counts.ts';
import type { HexCells } from './hex-cells.ts';
import type { LaneContents } from './lane-contents.ts';
import type { LaneLayout } from './lane-layout.ts';
import type { PlaceCluster } from './place-clusters.ts';

/*
 * How many events a view shows, counted in the plan that it paints and not in the state: what somebody outside can hold
 * against the data. The map is counted in steps, between which its events must stay the same.
 */

/** The events that lanes draw, count as "+n" or hold in a density: each once, in however many lanes it is. */
export function eventsInLanes({ lanes }: LaneLayout, { repeats }: Pick<LaneContents, 'repeats'>): number {
  // a density counts the chosen events too, which are marked on top of it
  const inLane = lanes.map(({ density, placed, hidden }) => density?.events ?? placed.length + hidden.length);
  return inLane.reduce((sum, events) => sum + events, 0) - repeats;
}

/**
 * The events that have a mark anywhere in the world: in a ring, alone, small, or under a ring; or that wait at a place
 * too far off for its marks to be laid out. One at several places is counted once. `places`: all that are on the map,
 * in their order.
 */
export function* eventsInClusters(
  columns: EventColumns,
  { clusters, small }: ClusterLayout,
  inside: EventsAtPlaces,
  outside: EventsAtPlaces,
  places: Uint32Array,
): Generator<void, number> {
  const marks = [...small, ...clusters.flatMap(({ beneath }) => beneath)];
  const ringed = yield* eventsInGroups(columns, clusters, inside, places);
  return ringed + (yield* eventsInGroups(columns, marks, outside, places));
}

/** The events that are counted in a cell, each once. */
export function* eventsInCells(
  columns: EventColumns,
  { cellOfPlace }: HexCells,
  counts: GroupCounts,
  inside: EventsAtPlaces,
  outside: EventsAtPlaces,
): Generator<void, number> {
  const sum = (cells: Uint32Array): number => cells.reduce((total, count) => total + count, 0);
  const often = yield* timesTooOften(columns, inside, cellOfPlace);
  return sum(counts.inside) + sum(counts.outside) - often - (yield* timesTooOften(columns, outside, cellOfPlace));
}

function* eventsInGroups(
  columns: EventColumns,
  groups: readonly Pick<PlaceCluster, 'places' | 'count'>[],
  events: EventsAtPlaces,
  places: Uint32Array,
): Generator<void, number> {
  const groupOf = groupOfPlaces(
    groups.map((group) => group.places),
    (places.at(-1) ?? -1) + 1,
  );
  let sum = 0;
  for (const { count } of groups) sum += count;
  for (const place of places) {
    if (groupOf[place] !== -1) continue;
    sum += events.countAt(place);
    groupOf[place] = groups.length + place;
  }
  return sum - (yield* timesTooOften(columns, events, groupOf));
}

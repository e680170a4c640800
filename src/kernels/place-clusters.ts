import type { EventColumns } from '../shared/event-columns.ts';
import { mergeCrowded } from './crowded-groups.ts';
import { presence, type ShownPresence } from './event-presence.ts';
import { countInGroups, groupOfPlaces, type EventsAtPlaces } from './events-at-places.ts';
import { groupPlaces } from './place-groups.ts';
import { compareForemost } from './place-rows.ts';
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
  /** How many events it has, each once however many of the places it has. */
  readonly count: number;
  /** The most important one, and its importance. */
  readonly first: number;
  readonly importance: number;
}

/**
 * The clusters of the events with this presence: those at known places first, then those of countries, either most
 * important first. An event at two places that do not merge is in two clusters. `places`: those that are looked at,
 * each once; what merges depends on no others. `worldPx`: the width of the world, CSS pixels. `shared`: as in `countInGroups`.
 */
export function clusterPlaces(
  columns: EventColumns,
  spots: PlaceSpots,
  places: Uint32Array,
  events: EventsAtPlaces,
  wanted: ShownPresence,
  worldPx: number,
  shared?: Uint32Array,
): readonly PlaceCluster[] {
  const distance = (wanted === presence.inside ? mergeDistancePx : smallMergeDistancePx) / worldPx;
  const { order, firstOf } = placesByWeight(columns, places, events);
  const [known, countries] = [0, 1].map((country) =>
    groupPlaces(
      spots,
      order.filter((place) => spots.country[place] === country),
      distance,
    ),
  );
  const parted = wanted === presence.inside ? mergeCrowded(known ?? [], spots, events, worldPx) : (known ?? []);
  const groups = [...parted, ...(countries ?? [])];
  // in every step of a brush, where there are cells and no marks
  if (groups.length === 0) return [];
  const counts = countInGroups(columns, events, groups, groupOfPlaces(groups, spots.count), shared);
  const isBefore = compareForemost(columns);
  return groups.map((group, index) => {
    const seed = group[0] ?? 0;
    // among equals the seed has more events, and another place the one that began first
    const [first = 0] = group.flatMap((place) => firstOf.get(place) ?? []).sort(isBefore);
    return {
      places: group,
      x: spots.x[seed] ?? 0,
      y: spots.y[seed] ?? 0,
      country: spots.country[seed] === 1,
      count: counts[index] ?? 0,
      first,
      importance: columns.importance[first] ?? 0,
    };
  });
}

interface WeighedPlaces {
  /** The places that have such an event: those with the most important one first, then with the most, then by index. */
  readonly order: readonly number[];
  /** The most important event of each. */
  readonly firstOf: ReadonlyMap<number, number>;
}

function placesByWeight({ importance }: EventColumns, places: Uint32Array, events: EventsAtPlaces): WeighedPlaces {
  const order: number[] = [];
  const firstOf = new Map<number, number>();
  for (const place of places) {
    const first = events.countAt(place) > 0 ? events.rowsAt(place, 1)[0] : undefined;
    if (first === undefined) continue;
    order.push(place);
    firstOf.set(place, first);
  }
  const weight = (place: number): number => importance[firstOf.get(place) ?? 0] ?? 0;
  order.sort((a, b) => weight(b) - weight(a) || events.countAt(b) - events.countAt(a) || a - b);
  return { order, firstOf };
}

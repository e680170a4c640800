import type { EventColumns } from '../shared/event-columns.ts';
import { presence, type EventPresence, type ShownPresence } from './event-presence.ts';
import { compareForemost, type PlaceRows } from './place-rows.ts';
import type { PresenceCounts } from './presence-counts.ts';
import { groupsOfRow, visitRepeats } from './row-groups.ts';

/** The events with one presence by their places: how many there are is known, which they are is found where it is asked. */
export interface EventsAtPlaces {
  /** How many are at a place, each once. */
  countAt(place: number): number;
  /** Those at a place, foremost first (see `place-rows.ts`), at most so many. */
  rowsAt(place: number, most: number): readonly number[];
  /** Every one that has more than one place (and is `among` these rows, if they are given), and some others. */
  visitSeveral(visit: (row: number) => void, among?: Uint32Array): void;
  /** What `visitSeveral` looks among, in parts of which each takes about a millisecond; together they visit what it does. */
  readonly parts: readonly Uint32Array[];
}

export const noEvents: EventsAtPlaces = {
  countAt: () => 0,
  rowsAt: () => [],
  visitSeveral: () => undefined,
  parts: [],
};

/**
 * The events as they are now: ask how many they are before the counts move on; which they are stays true.
 * `index`: is asked for once it is needed.
 */
export function eventsAtPlaces(
  columns: EventColumns,
  counts: PresenceCounts,
  present: EventPresence,
  wanted: ShownPresence,
  index: () => PlaceRows,
): EventsAtPlaces {
  const kind = wanted === presence.inside ? 'inside' : 'outside';
  if (counts.total[kind] <= fewEvents) return fewEventsAtPlaces(columns, counts.rowsWith(wanted));
  const countOf = counts.places[kind];
  return {
    countAt: (place) => countOf[place] ?? 0,
    rowsAt(place, most) {
      const { offsets, rows } = index();
      const found: number[] = [];
      const end = offsets[place + 1] ?? 0;
      for (let at = offsets[place] ?? 0; at < end && found.length < most; at++) {
        const row = rows[at] ?? 0;
        if (present(row) === wanted) found.push(row);
      }
      return found;
    },
    visitSeveral: (visit, among) => counts.visitSeveral(wanted, visit, among),
    parts: counts.severalParts,
  };
}

/** Up to this many are put in order at once, so that none is looked for among all events of a place. */
const fewEvents = 4000;

type Rows = readonly number[] | Uint32Array;

/** The same of the events that are given; they are put in order once one of them is asked for. */
export function fewEventsAtPlaces(columns: EventColumns, given: Rows): EventsAtPlaces {
  let kept: ReadonlyMap<number, readonly number[]> | null = null;
  const rowsOf = (place: number): readonly number[] => (kept ??= rowsByPlace(columns, given)).get(place) ?? [];
  return {
    countAt: (place) => rowsOf(place).length,
    rowsAt: (place, most) => rowsOf(place).slice(0, most),
    visitSeveral(visit) {
      for (const row of given) visit(row);
    },
    // few enough to be looked at at once
    parts: [new Uint32Array(0)],
  };
}

/** The rows at each place, foremost first. */
function rowsByPlace(columns: EventColumns, given: Rows): ReadonlyMap<number, readonly number[]> {
  const { offsets, values } = columns.places;
  const sorted = [...given].sort(compareForemost(columns));
  const rowsOf = new Map<number, number[]>();
  for (const row of sorted) {
    const end = offsets[row + 1] ?? 0;
    for (let at = offsets[row] ?? 0; at < end; at++) {
      const place = values[at] ?? 0;
      const rows = rowsOf.get(place);
      if (rows === undefined) rowsOf.set(place, [row]);
      // rows come one after the other: a place that is told twice has the row already
      else if (rows.at(-1) !== row) rows.push(row);
    }
  }
  return rowsOf;
}

/** The events at any of these places, each once, foremost first, at most so many. */
export function rowsAtPlaces(
  columns: EventColumns,
  events: EventsAtPlaces,
  places: readonly number[],
  most = Number.POSITIVE_INFINITY,
): readonly number[] {
  const [only] = places;
  if (only === undefined) return [];
  if (places.length === 1) return events.rowsAt(only, most);
  const rows = new Set<number>();
  for (const place of places)
    if (events.countAt(place) > 0) for (const row of events.rowsAt(place, most)) rows.add(row);
  const sorted = [...rows].sort(compareForemost(columns));
  return sorted.length > most ? sorted.slice(0, most) : sorted;
}

/**
 * How many events there are in each group of these places, each once. `groupOf`: for each place of the document its group;
 * −1: none. `shared`: rows, among which are all that have more than one of the places; by default all are looked at.
 */
export function countInGroups(
  columns: EventColumns,
  events: EventsAtPlaces,
  groups: readonly (readonly number[])[],
  groupOf: Int32Array,
  shared?: Uint32Array,
): Uint32Array {
  const counts = Uint32Array.from(groups, (places) => places.reduce((sum, place) => sum + events.countAt(place), 0));
  if (groups.every(({ length }) => length < 2)) return counts;
  const takeBack = (group: number): void => {
    counts[group] = (counts[group] ?? 0) - 1;
  };
  events.visitSeveral((row) => visitRepeats(columns, row, groupOf, takeBack), shared);
  return counts;
}

/**
 * How much less than the sum over groups their events are, since some are in several of them. `groupOf`: −1: in none. Pauses
 * after each part of the events, which must stay the same until it is done.
 */
export function* timesTooOften(
  columns: EventColumns,
  events: EventsAtPlaces,
  groupOf: Int32Array,
): Generator<void, number> {
  let times = 0;
  const count = (row: number): void => {
    times += Math.max(groupsOfRow(columns, row, groupOf) - 1, 0);
  };
  for (const part of events.parts) {
    events.visitSeveral(count, part);
    yield;
  }
  return times;
}

/** For each place of the document the index of the list that it is in; −1: in none. */
export function groupOfPlaces(lists: readonly (readonly number[])[], placeCount: number): Int32Array {
  const groupOf = new Int32Array(placeCount).fill(-1);
  lists.forEach((places, group) => {
    for (const place of places) groupOf[place] = group;
  });
  return groupOf;
}

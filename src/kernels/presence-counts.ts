import type { EventColumns } from '../shared/event-columns.ts';
import { presence, type Presence, type PresenceFilters, type ShownPresence } from './event-presence.ts';
import { visitRepeats } from './row-groups.ts';
import { createRowBits, flipRow, hasRow, rowsOfBits } from './row-bits.ts';
import { changedRows, cutTime, isInCut, timeChanges, type TimeCut } from './time-cut.ts';

/** How many events there are in each group of places, each once however many of its places are in the group. */
export interface GroupCounts {
  /** For each place the group that it belongs to; −1: none. */
  readonly groupOf: Int32Array;
  /** Events that pass the filters, and those of them that are inside of the window of time or selected. */
  readonly passing: Uint32Array;
  readonly inside: Uint32Array;
}

/** Counts that follow the filters. What they hold changes with `moveTo`: read it, keep a copy of what must stay. */
export interface PresenceCounts {
  /** Each place that is on the map is a group of its own. */
  readonly places: GroupCounts;
  /** All events that pass, and those that are inside, with a place or without. */
  readonly total: { readonly passing: number; readonly inside: number };
  presenceOf(row: number): Presence;
  /** The rows with this presence, in their order. */
  rowsWith(wanted: ShownPresence): Uint32Array;
  /** Those of them with more than one place. */
  visitSeveral(wanted: ShownPresence, visit: (row: number) => void): void;
  /** Brings all counts to these filters: by the events that come in or go out, else by all of them. Says whether any did. */
  moveTo(filters: PresenceFilters): boolean;
  /** The counts of another division of the places; from now on they follow too, until the next one is asked for. */
  divideBy(groupOf: Int32Array, groups: number): GroupCounts;
}

/**
 * `placed`: one byte a place, 1 where it is on the map. `severalPlaces`: the rows with more than one place. Two bits an
 * event and eight bytes a place.
 */
export function createPresenceCounts(
  columns: EventColumns,
  placed: Uint8Array,
  severalPlaces: Uint32Array,
): PresenceCounts {
  const { count } = columns;
  const { offsets, values } = columns.places;
  const places = emptyCounts(
    Int32Array.from(placed, (isPlaced, place) => (isPlaced === 1 ? place : -1)),
    placed.length,
  );
  const [passing, inside] = [createRowBits(count), createRowBits(count)];
  const total = { passing: 0, inside: 0 };
  let divided: GroupCounts | null = null;
  let mask: Uint16Array | null = null;
  let brush = cutTime(columns, null);
  let both = brush;
  let raised: readonly number[] = [];
  let hasMoved = false;

  function tally(counts: 'passing' | 'inside', row: number, by: 1 | -1): void {
    total[counts] += by;
    addRow(places.groupOf, places[counts], row, by);
    if (divided !== null) addRow(divided.groupOf, divided[counts], row, by);
  }
  function addRow(groupOf: Int32Array, counts: Uint32Array, row: number, by: 1 | -1): void {
    const from = offsets[row] ?? 0;
    const to = offsets[row + 1] ?? 0;
    for (let at = from; at < to; at++) {
      const group = groupOf[values[at] ?? 0] ?? -1;
      if (group >= 0 && (at === from || !isBefore(groupOf, group, from, at))) counts[group] = (counts[group] ?? 0) + by;
    }
  }
  /** Whether one of the places of a row that come before `at` is in the group. */
  function isBefore(groupOf: Int32Array, group: number, from: number, at: number): boolean {
    for (let before = from; before < at; before++) if (groupOf[values[before] ?? 0] === group) return true;
    return false;
  }
  function presenceOf(row: number): Presence {
    if (!hasRow(passing, row)) return presence.absent;
    return hasRow(inside, row) ? presence.inside : presence.outside;
  }
  function setPassing(row: number, is: boolean): void {
    if (hasRow(passing, row) === is) return;
    hasMoved = true;
    flipRow(passing, row);
    tally('passing', row, is ? 1 : -1);
  }
  function setInside(row: number, is: boolean): void {
    if (hasRow(inside, row) === is) return;
    hasMoved = true;
    flipRow(inside, row);
    tally('inside', row, is ? 1 : -1);
  }
  function recount(next: Uint16Array): void {
    for (const counts of [places, divided]) for (const each of [counts?.passing, counts?.inside]) each?.fill(0);
    passing.fill(0);
    inside.fill(0);
    [total.passing, total.inside] = [0, 0];
    const followed = divided;
    divided = null;
    for (let row = 0; row < count; row++) {
      if (next[row] !== 0 || !isInCut(columns, brush, row)) continue;
      flipRow(passing, row);
      tally('passing', row, 1);
      if (!isInCut(columns, both, row)) continue;
      flipRow(inside, row);
      tally('inside', row, 1);
    }
    divided = followed;
    if (divided !== null) sumUp(divided);
  }
  /** From the counts of places: only the events with several places need a look. */
  function sumUp({ groupOf, passing: allOf, inside: insideOf }: GroupCounts): void {
    for (let place = 0; place < groupOf.length; place++) {
      const group = groupOf[place] ?? -1;
      const here = places.passing[place] ?? 0;
      if (group < 0 || here === 0) continue;
      allOf[group] = (allOf[group] ?? 0) + here;
      insideOf[group] = (insideOf[group] ?? 0) + (places.inside[place] ?? 0);
    }
    const group = (place: number): number => groupOf[place] ?? -1;
    for (const row of severalPlaces) {
      if (!hasRow(passing, row)) continue;
      const isInside = hasRow(inside, row);
      visitRepeats(columns, row, group, (repeated) => {
        allOf[repeated] = (allOf[repeated] ?? 0) - 1;
        if (isInside) insideOf[repeated] = (insideOf[repeated] ?? 0) - 1;
      });
    }
  }
  function moveTo(filters: PresenceFilters): boolean {
    for (const row of raised) setInside(row, false);
    hasMoved = false;
    const [brushBefore, bothBefore] = [brush, both];
    brush = cutTime(columns, filters.brush);
    both = cutOfBoth(columns, filters);
    const next = filters.mask;
    const isJump = changedRows(brushBefore, brush) + changedRows(bothBefore, both) >= count;
    if (next !== mask || isJump) {
      hasMoved = true;
      mask = next;
      recount(next);
    } else {
      for (const { rows } of timeChanges(columns, brushBefore, brush)) {
        for (const row of rows) setPassing(row, next[row] === 0 && isInCut(columns, brush, row));
      }
      // brush and window may lie apart, and an event still be in both: so rows are tested and not only summed up
      for (const { rows } of timeChanges(columns, bothBefore, both)) {
        for (const row of rows) setInside(row, next[row] === 0 && isInCut(columns, both, row));
      }
    }
    const before = raised;
    raised = filters.selected.filter((row) => hasRow(passing, row) && !hasRow(inside, row));
    hasMoved ||= raised.length !== before.length || raised.some((row, at) => before[at] !== row);
    const moved = hasMoved;
    for (const row of raised) setInside(row, true);
    return moved;
  }
  return {
    places,
    total,
    presenceOf,
    rowsWith: (wanted) =>
      wanted === presence.inside
        ? rowsOfBits(inside, total.inside)
        : rowsOfBits(
            passing.map((word, at) => word & ~(inside[at] ?? 0)),
            total.passing - total.inside,
          ),
    visitSeveral(wanted, visit) {
      for (const row of severalPlaces) if (presenceOf(row) === wanted) visit(row);
    },
    moveTo,
    divideBy(groupOf, groups) {
      divided = emptyCounts(groupOf, groups);
      sumUp(divided);
      return divided;
    },
  };
}

function emptyCounts(groupOf: Int32Array, groups: number): GroupCounts {
  return { groupOf, passing: new Uint32Array(groups), inside: new Uint32Array(groups) };
}

/** Where both brush and window are; they may lie apart. */
function cutOfBoth(columns: EventColumns, { brush, window }: PresenceFilters): TimeCut {
  if (brush === null) return cutTime(columns, window);
  return cutTime(columns, { from: Math.max(brush.from, window.from), to: Math.min(brush.to, window.to) });
}

import type { EventColumns } from '../shared/event-columns.ts';
import { presence, type Presence, type PresenceFilters, type ShownPresence } from './event-presence.ts';
import { addRow, emptyCounts, sumUpPlaces, type GroupCounts } from './group-counts.ts';
import { createRowBits, flipRow, hasRow, rowsOfBits, type RowBits } from './row-bits.ts';
import { onlyPlaces, rowPlaces } from './row-places.ts';
import { changedRows, cutTime, isInCut, timeChanges, type TimeCut } from './time-cut.ts';

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

/** What passes the filters, or is inside of the window of time too. */
interface Followed {
  readonly name: 'passing' | 'inside';
  readonly rows: RowBits;
  cut: TimeCut;
}

/**
 * `placed`: one byte a place, 1 where it is on the map. `severalPlaces`: the rows with more than one place. Four bytes and
 * two bits an event.
 */
export function createPresenceCounts(
  columns: EventColumns,
  placed: Uint8Array,
  severalPlaces: Uint32Array,
): PresenceCounts {
  const { count } = columns;
  const groupOf = Int32Array.from(placed, (isPlaced, place) => (isPlaced === 1 ? place : -1));
  const places = emptyCounts(groupOf, placed.length);
  const passing: Followed = { name: 'passing', rows: createRowBits(count), cut: cutTime(columns, null) };
  const inside: Followed = { name: 'inside', rows: createRowBits(count), cut: cutTime(columns, null) };
  const total = { passing: 0, inside: 0 };
  const placeOfRow = onlyPlaces(columns);
  let divided: GroupCounts | null = null;
  let mask: Uint16Array | null = null;
  let isBlank = true;
  let raised: readonly number[] = [];
  let hasMoved = false;

  /** Rows of an order that come in or go out. A row may do both; then it ends as it was. */
  function cross(side: Followed, order: Uint32Array, by: 1 | -1): void {
    let crossed = 0;
    for (let at = 0; at < order.length; at++) {
      const row = order[at] ?? 0;
      if (!isBlank && mask?.[row] !== 0) continue;
      crossed++;
      flipRow(side.rows, row);
      addWhere(side, row, by);
    }
    total[side.name] += by * crossed;
    if (crossed > 0) hasMoved = true;
  }
  function addWhere({ name }: Followed, row: number, by: 1 | -1): void {
    const place = placeOfRow[row] ?? rowPlaces.none;
    if (place >= 0) {
      add(places.groupOf, places[name], place, by);
      if (divided !== null) add(divided.groupOf, divided[name], place, by);
    } else if (place === rowPlaces.several) {
      addRow(columns, places.groupOf, places[name], row, by);
      if (divided !== null) addRow(columns, divided.groupOf, divided[name], row, by);
    }
  }
  function add(groups: Int32Array, counts: Uint32Array, place: number, by: 1 | -1): void {
    const group = groups[place] ?? -1;
    if (group >= 0) counts[group] = (counts[group] ?? 0) + by;
  }
  /** Counts one row in or out, if it is not so already. */
  function set(side: Followed, row: number, is: boolean): void {
    if (hasRow(side.rows, row) === is) return;
    flipRow(side.rows, row);
    total[side.name] += is ? 1 : -1;
    addWhere(side, row, is ? 1 : -1);
    hasMoved = true;
  }
  /** One look at every event, in the order in which they lie. */
  function recount(): void {
    const followed = divided;
    divided = null;
    for (const side of [passing, inside]) {
      side.rows.fill(0);
      places[side.name].fill(0);
      total[side.name] = 0;
    }
    for (let row = 0; row < count; row++) {
      if (mask?.[row] !== 0 || !isInCut(columns, passing.cut, row)) continue;
      countIn(passing, row);
      if (isInCut(columns, inside.cut, row)) countIn(inside, row);
    }
    hasMoved = true;
    divided = followed;
    if (divided !== null) divide(divided);
  }
  function countIn(side: Followed, row: number): void {
    flipRow(side.rows, row);
    total[side.name]++;
    addWhere(side, row, 1);
  }
  function divide(into: GroupCounts): void {
    into.passing.fill(0);
    into.inside.fill(0);
    sumUpPlaces(columns, places, into, severalPlaces, presenceOf);
  }
  function follow(side: Followed, before: TimeCut): void {
    const after = side.cut;
    if (isApart(before) || isApart(after)) {
      // an event may be both in the brush and in a window beside it: then a row is tested and not only counted
      for (const { rows } of timeChanges(columns, before, after)) {
        for (const row of rows) set(side, row, mask?.[row] === 0 && isInCut(columns, after, row));
      }
    } else {
      for (const { rows, by } of timeChanges(columns, before, after)) cross(side, rows, by);
    }
  }
  function presenceOf(row: number): Presence {
    if (!hasRow(passing.rows, row)) return presence.absent;
    return hasRow(inside.rows, row) ? presence.inside : presence.outside;
  }
  return {
    places,
    total,
    presenceOf,
    rowsWith: (wanted) =>
      wanted === presence.inside
        ? rowsOfBits(inside.rows, total.inside)
        : rowsOfBits(
            passing.rows.map((word, at) => word & ~(inside.rows[at] ?? 0)),
            total.passing - total.inside,
          ),
    visitSeveral(wanted, visit) {
      for (const row of severalPlaces) if (presenceOf(row) === wanted) visit(row);
    },
    moveTo(filters) {
      for (const row of raised) set(inside, row, false);
      hasMoved = false;
      const befores = [passing.cut, inside.cut] as const;
      passing.cut = cutTime(columns, filters.brush);
      inside.cut = cutOfBoth(columns, filters);
      const moved = changedRows(befores[0], passing.cut) + changedRows(befores[1], inside.cut);
      if (mask !== filters.mask || moved > count) {
        isBlank = mask === filters.mask ? isBlank : filters.mask.every((bits) => bits === 0);
        mask = filters.mask;
        recount();
      } else {
        follow(passing, befores[0]);
        follow(inside, befores[1]);
      }
      const before = raised;
      raised = filters.selected.filter((row) => presenceOf(row) === presence.outside);
      const isAnother = hasMoved || raised.length !== before.length || raised.some((row, at) => before[at] !== row);
      for (const row of raised) set(inside, row, true);
      return isAnother;
    },
    divideBy(division, groups) {
      divided = emptyCounts(division, groups);
      divide(divided);
      return divided;
    },
  };
}

/** Where both brush and window are; they may lie apart. */
function cutOfBoth(columns: EventColumns, { brush, window }: PresenceFilters): TimeCut {
  if (brush === null) return cutTime(columns, window);
  return cutTime(columns, { from: Math.max(brush.from, window.from), to: Math.min(brush.to, window.to) });
}

function isApart({ from, to }: TimeCut): boolean {
  return from > to;
}

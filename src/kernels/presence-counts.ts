import type { EventColumns } from '../shared/event-columns.ts';
import { presence, type Presence, type PresenceFilters, type ShownPresence } from './event-presence.ts';
import { dividePlaces, emptyCounts, sumUpPlaces, type GroupCounts } from './group-counts.ts';
import { passingRows } from './passing-rows.ts';
import { countBits, createRowBits, flipRow, hasRow, lowestRow, rowsOfBits, type RowBits } from './row-bits.ts';
import { isFirst } from './row-groups.ts';
import { changedRows, cutTime, isInCut, timeChanges, undatedRows, type TimeCut } from './time-cut.ts';

/** Counts that follow the filters. What they hold changes with `moveTo`: read it, keep a copy of what must stay. */
export interface PresenceCounts {
  /** Each place is a group of its own, whether or not it is on the map. */
  readonly places: GroupCounts;
  /** All events that pass, with a place or without. */
  readonly total: { readonly inside: number; readonly outside: number };
  presenceOf(row: number): Presence;
  /** The rows with this presence, in their order. */
  rowsWith(wanted: ShownPresence): Uint32Array;
  /** Those of them with more than one place. `among`: no others than these rows are looked at. */
  visitSeveral(wanted: ShownPresence, visit: (row: number) => void, among?: Uint32Array): void;
  /** The rows with more than one place, in parts for those who do not want to look at all of them at once. */
  readonly severalParts: readonly Uint32Array[];
  /** Brings all counts to these filters: by the events that come in or go out, else by all of them. Says whether any did. */
  moveTo(filters: PresenceFilters): boolean;
  /** What gives the counts of other groups of the places, as they are when it is asked. `groupOf`: −1: in none. */
  divideBy(groupOf: Int32Array, groups: number): () => GroupCounts;
}

/** The events that pass, and those of them that are in the window of time too. */
interface Cuts {
  readonly passing: TimeCut;
  readonly inside: TimeCut;
}

/**
 * Three bits an event, and only places are counted by event: groups are summed up from them. `severalPlaces`: the rows
 * with more than one place. `partRows`: how many of them are a part.
 */
export function createPresenceCounts(
  columns: EventColumns,
  placeCount: number,
  severalPlaces: Uint32Array,
  partRows = 2 ** 15,
): PresenceCounts {
  const { count, byStart, byEnd } = columns;
  const { offsets, values } = columns.places;
  const places = emptyCounts(placeCount);
  const total = { inside: 0, outside: 0 };
  const [inside, outside] = [createRowBits(count), createRowBits(count)];
  /** The rows that the mask lets pass, in whatever time, which are counted. */
  const kept = createRowBits(count);
  let undatedBits: RowBits | null = null;
  let mask: Uint16Array | null = null;
  let cuts: Cuts = { passing: cutTime(columns, null), inside: cutTime(columns, null) };
  let raised: readonly number[] = [];
  let hasMoved = false;

  /** Takes a row in or gives it back: sums, of which those of one move need not be in order. */
  function move(row: number, insideBy: number, outsideBy: number): void {
    total.inside += insideBy;
    total.outside += outsideBy;
    hasMoved = true;
    if ((insideBy & 1) === 1) flipRow(inside, row);
    if ((outsideBy & 1) === 1) flipRow(outside, row);
    if (insideBy !== 0) countPlaces(places.inside, row, insideBy);
    if (outsideBy !== 0) countPlaces(places.outside, row, outsideBy);
  }
  /** Each place of a row once. */
  function countPlaces(counts: Uint32Array, row: number, by: number): void {
    const from = offsets[row] ?? 0;
    const to = offsets[row + 1] ?? 0;
    for (let at = from; at < to; at++) {
      const place = values[at] ?? 0;
      if (at === from || isFirst(values, from, at)) counts[place] = (counts[place] ?? 0) + by;
    }
  }
  /** The rows of a word of bits. */
  function countPlacesOf(counts: Uint32Array, word: number, rows: number, by: number): void {
    for (let left = rows; left !== 0; left &= left - 1) countPlaces(counts, lowestRow(left, word), by);
  }
  function moveKept(rows: Uint32Array, passingBy: number, insideBy: number): void {
    const outsideBy = passingBy - insideBy;
    const [flipsInside, flipsOutside] = [(insideBy & 1) === 1, (outsideBy & 1) === 1];
    let moved = 0;
    for (let at = 0; at < rows.length; at++) {
      const row = rows[at] ?? 0;
      if (!hasRow(kept, row)) continue;
      moved++;
      if (flipsInside) flipRow(inside, row);
      if (flipsOutside) flipRow(outside, row);
      if (insideBy !== 0) countPlaces(places.inside, row, insideBy);
      if (outsideBy !== 0) countPlaces(places.outside, row, outsideBy);
    }
    total.inside += moved * insideBy;
    total.outside += moved * outsideBy;
    if (moved > 0) hasMoved = true;
  }
  /** Two cuts of one order that move: what both of them move over is looked at once. */
  function moveAlong(order: Uint32Array, passing: Move, within: Move, by: 1 | -1): void {
    const ends = [passing.from, passing.to, within.from, within.to].toSorted((a, b) => a - b);
    for (let at = 1; at < ends.length; at++) {
      const [from = 0, to = 0] = [ends[at - 1], ends[at]];
      const passingBy = by * directionAt(passing, from);
      const insideBy = by * directionAt(within, from);
      if (from < to && (passingBy !== 0 || insideBy !== 0)) moveKept(order.subarray(from, to), passingBy, insideBy);
    }
  }
  function follow(before: Cuts, after: Cuts): void {
    const { passing } = before;
    // an event may be both in the brush and in a window beside it: then a row is tested and not only counted
    const isTested = isApart(before.inside) || isApart(after.inside);
    const within = isTested ? after.inside : before.inside;
    const between = (from: TimeCut, to: TimeCut, key: 'starts' | 'ends'): Move => ({ from: from[key], to: to[key] });
    moveAlong(byStart, between(passing, after.passing, 'starts'), between(within, after.inside, 'starts'), 1);
    moveAlong(byEnd, between(passing, after.passing, 'ends'), between(within, after.inside, 'ends'), -1);
    if (passing.undated !== after.passing.undated) moveKept(undatedRows(columns), after.passing.undated ? 1 : -1, 0);
    if (!isTested) return;
    for (const { rows } of timeChanges(columns, before.inside, after.inside)) {
      for (const row of rows) setInside(row, hasRow(kept, row) && isInCut(columns, after.inside, row));
    }
  }
  /** Of an event that passes. */
  function setInside(row: number, is: boolean): void {
    if (hasRow(inside, row) !== is) move(row, is ? 1 : -1, is ? -1 : 1);
  }
  /** Rows of which the mask says something else than before come in or go out, 32 at a time. */
  function followMask(asked: RowBits): void {
    for (let word = 0; word < kept.length; word++) {
      const before = kept[word] ?? 0;
      const now = asked[word] ?? 0;
      if (now === before) continue;
      kept[word] = now;
      hasMoved = true;
      giveBack(word, before & ~now);
      takeIn(word, now & ~before);
    }
  }
  function giveBack(word: number, rows: number): void {
    const fromInside = (inside[word] ?? 0) & rows;
    const fromOutside = (outside[word] ?? 0) & rows;
    countIn(word, fromInside, fromOutside, -1);
  }
  function takeIn(word: number, rows: number): void {
    const passing = rowsIn(cuts.passing, word, rows);
    const toInside = rowsIn(cuts.inside, word, passing);
    countIn(word, toInside, passing & ~toInside, 1);
  }
  /** Those of a word's rows that are in a cut. */
  function rowsIn(cut: TimeCut, word: number, rows: number): number {
    if (cut.undated) return rows;
    // so it is while the whole timeline is in view
    if (cut.starts === byStart.length && cut.ends === 0) return rows & ~(undated()[word] ?? 0);
    let found = 0;
    for (let left = rows; left !== 0; left &= left - 1) {
      if (isInCut(columns, cut, lowestRow(left, word))) found |= left & -left;
    }
    return found;
  }
  function undated(): RowBits {
    if (undatedBits === null) {
      undatedBits = createRowBits(count);
      for (const row of undatedRows(columns)) flipRow(undatedBits, row);
    }
    return undatedBits;
  }
  function countIn(word: number, insides: number, outsides: number, by: 1 | -1): void {
    inside[word] = (inside[word] ?? 0) ^ insides;
    outside[word] = (outside[word] ?? 0) ^ outsides;
    total.inside += by * countBits(insides);
    total.outside += by * countBits(outsides);
    countPlacesOf(places.inside, word, insides, by);
    countPlacesOf(places.outside, word, outsides, by);
  }
  function clear(): void {
    for (const counts of [inside, outside, kept, places.inside, places.outside]) counts.fill(0);
    total.inside = 0;
    total.outside = 0;
    hasMoved = true;
  }
  function presenceOf(row: number): Presence {
    if (hasRow(inside, row)) return presence.inside;
    return hasRow(outside, row) ? presence.outside : presence.absent;
  }
  return {
    places,
    total,
    presenceOf,
    rowsWith: (wanted) =>
      wanted === presence.inside ? rowsOfBits(inside, total.inside) : rowsOfBits(outside, total.outside),
    severalParts: Array.from({ length: Math.ceil(severalPlaces.length / partRows) }, (_, part) =>
      severalPlaces.subarray(part * partRows, (part + 1) * partRows),
    ),
    visitSeveral(wanted, visit, among = severalPlaces) {
      const rows = wanted === presence.inside ? inside : outside;
      for (const row of among) if (hasRow(rows, row)) visit(row);
    },
    moveTo(filters) {
      for (const row of raised) setInside(row, false);
      hasMoved = false;
      const before = cuts;
      cuts = { passing: cutTime(columns, filters.brush), inside: cutOfBoth(columns, filters) };
      const isSameMask = mask === filters.mask;
      mask = filters.mask;
      const asked = passingRows(mask);
      const isAnew = isFartherThan(count, before, cuts) || (!isSameMask && losesMost(kept, asked));
      if (isAnew) clear();
      else follow(before, cuts);
      if (isAnew || !isSameMask) followMask(asked);
      const raisedBefore = raised;
      raised = filters.selected.filter((row) => hasRow(outside, row));
      const isAnother =
        hasMoved || raised.length !== raisedBefore.length || raised.some((row, at) => raisedBefore[at] !== row);
      for (const row of raised) setInside(row, true);
      return isAnother;
    },
    divideBy(groupOf, groups) {
      const division = dividePlaces(columns, severalPlaces, groupOf, groups);
      return () => sumUpPlaces(division, places, presenceOf);
    },
  };
}

/** Whether more rows go out than are left: then those are counted anew. */
function losesMost(kept: RowBits, asked: RowBits): boolean {
  let left = 0;
  let lost = 0;
  for (let word = 0; word < asked.length; word++) {
    const now = asked[word] ?? 0;
    left += countBits(now);
    lost += countBits((kept[word] ?? 0) & ~now);
  }
  return lost > left;
}

/** Places in an order: what lies between them is moved over. */
interface Move {
  readonly from: number;
  readonly to: number;
}

function directionAt({ from, to }: Move, at: number): number {
  if (from <= at && at < to) return 1;
  return to <= at && at < from ? -1 : 0;
}

/** Where both brush and window are; they may lie apart. */
function cutOfBoth(columns: EventColumns, { brush, window }: PresenceFilters): TimeCut {
  if (brush === null) return cutTime(columns, window);
  return cutTime(columns, { from: Math.max(brush.from, window.from), to: Math.min(brush.to, window.to) });
}

function isApart({ from, to }: TimeCut): boolean {
  return from > to;
}

/** Whether a look at all `count` events is cheaper than at those that the cuts move over. */
function isFartherThan(count: number, before: Cuts, after: Cuts): boolean {
  return Math.max(changedRows(before.passing, after.passing), changedRows(before.inside, after.inside)) > count;
}

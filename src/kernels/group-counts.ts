import type { EventColumns } from '../shared/event-columns.ts';
import { presence, type Presence } from './event-presence.ts';
import { visitRepeats } from './row-groups.ts';

/** How many events there are in each group of places (a group is a place, or a cell), each event once a group. */
export interface GroupCounts {
  /** Those inside of the window of time, or selected. */
  readonly inside: Uint32Array;
  readonly outside: Uint32Array;
}

export function emptyCounts(groups: number): GroupCounts {
  return { inside: new Uint32Array(groups), outside: new Uint32Array(groups) };
}

/** Places in groups, and what a sum over the places of a group counts too often: an event as often as it has further places in it. */
export interface PlaceDivision {
  /** For each place the group that it belongs to; −1: none. */
  readonly groupOf: Int32Array;
  readonly groups: number;
  /** Rows in their order, and beside each the group that has it once too often. */
  readonly repeatedRows: Uint32Array;
  readonly repeatedGroups: Uint32Array;
}

/** `severalPlaces`: the rows with more than one place. */
export function dividePlaces(
  columns: EventColumns,
  severalPlaces: Uint32Array,
  groupOf: Int32Array,
  groups: number,
): PlaceDivision {
  const rows: number[] = [];
  const repeated: number[] = [];
  let row = 0;
  const note = (group: number): void => {
    rows.push(row);
    repeated.push(group);
  };
  for (row of severalPlaces) visitRepeats(columns, row, groupOf, note);
  return { groupOf, groups, repeatedRows: Uint32Array.from(rows), repeatedGroups: Uint32Array.from(repeated) };
}

/** The counts of groups from those of their places. */
export function sumUpPlaces(
  { groupOf, groups, repeatedRows, repeatedGroups }: PlaceDivision,
  places: GroupCounts,
  presenceOf: (row: number) => Presence,
): GroupCounts {
  const counts = emptyCounts(groups);
  const { inside, outside } = counts;
  for (let place = 0; place < groupOf.length; place++) {
    const group = groupOf[place] ?? -1;
    if (group < 0) continue;
    inside[group] = (inside[group] ?? 0) + (places.inside[place] ?? 0);
    outside[group] = (outside[group] ?? 0) + (places.outside[place] ?? 0);
  }
  for (let at = 0; at < repeatedRows.length; at++) {
    const present = presenceOf(repeatedRows[at] ?? 0);
    if (present === presence.absent) continue;
    const among = present === presence.inside ? inside : outside;
    const group = repeatedGroups[at] ?? 0;
    among[group] = (among[group] ?? 0) - 1;
  }
  return counts;
}

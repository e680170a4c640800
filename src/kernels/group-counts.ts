import type { EventColumns } from '../shared/event-columns.ts';
import { presence, type Presence } from './event-presence.ts';
import { visitRepeats } from './row-groups.ts';

/** How many events there are in each group of places, each once however many of its places are in the group. */
export interface GroupCounts {
  /** For each place the group that it belongs to; −1: none. Every place on the map has one. */
  readonly groupOf: Int32Array;
  /** Events that pass the filters, and those of them that are inside of the window of time or selected. */
  readonly passing: Uint32Array;
  readonly inside: Uint32Array;
}

export function emptyCounts(groupOf: Int32Array, groups: number): GroupCounts {
  return { groupOf, passing: new Uint32Array(groups), inside: new Uint32Array(groups) };
}

/** Counts a row in each of its groups, once. A row has few places. */
export function addRow(
  { places: { offsets, values } }: EventColumns,
  groupOf: Int32Array,
  counts: Uint32Array,
  row: number,
  by: 1 | -1,
): void {
  const from = offsets[row] ?? 0;
  const to = offsets[row + 1] ?? 0;
  for (let at = from; at < to; at++) {
    const group = groupOf[values[at] ?? 0] ?? -1;
    let isNew = group >= 0;
    for (let before = from; isNew && before < at; before++) isNew = groupOf[values[before] ?? 0] !== group;
    if (isNew) counts[group] = (counts[group] ?? 0) + by;
  }
}

/** Fills empty counts from those of places: only the events with several places need a look. */
export function sumUpPlaces(
  columns: EventColumns,
  places: GroupCounts,
  { groupOf, passing, inside }: GroupCounts,
  severalPlaces: Uint32Array,
  presenceOf: (row: number) => Presence,
): void {
  for (let place = 0; place < groupOf.length; place++) {
    const group = groupOf[place] ?? -1;
    const here = places.passing[place] ?? 0;
    if (group < 0 || here === 0) continue;
    passing[group] = (passing[group] ?? 0) + here;
    inside[group] = (inside[group] ?? 0) + (places.inside[place] ?? 0);
  }
  const group = (place: number): number => groupOf[place] ?? -1;
  for (const row of severalPlaces) {
    const present = presenceOf(row);
    if (present === presence.absent) continue;
    visitRepeats(columns, row, group, (repeated) => {
      passing[repeated] = (passing[repeated] ?? 0) - 1;
      if (present === presence.inside) inside[repeated] = (inside[repeated] ?? 0) - 1;
    });
  }
}

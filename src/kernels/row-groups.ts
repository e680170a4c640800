import type { EventColumns } from '../shared/event-columns.ts';

/** The group of a place; negative: none. */
export type GroupOfPlace = (place: number) => number;

/**
 * The groups of a row that a sum over places counts too often: each as many times as the row has further places in it.
 * A place that is told twice is one place. A row has few places.
 */
export function visitRepeats(
  { places: { offsets, values } }: EventColumns,
  row: number,
  groupOf: GroupOfPlace,
  visit: (group: number) => void,
): void {
  const from = offsets[row] ?? 0;
  const to = offsets[row + 1] ?? 0;
  for (let at = from + 1; at < to; at++) {
    const place = values[at] ?? 0;
    const group = groupOf(place);
    if (group < 0) continue;
    let isRepeated = false;
    let isSamePlace = false;
    for (let before = from; before < at; before++) {
      const other = values[before] ?? 0;
      if (other === place) isSamePlace = true;
      else if (groupOf(other) === group) isRepeated = true;
    }
    if (isRepeated && !isSamePlace) visit(group);
  }
}

/** In how many groups a row is. */
export function groupsOfRow({ places: { offsets, values } }: EventColumns, row: number, groupOf: GroupOfPlace): number {
  const from = offsets[row] ?? 0;
  const to = offsets[row + 1] ?? 0;
  let groups = 0;
  for (let at = from; at < to; at++) {
    const group = groupOf(values[at] ?? 0);
    let isNew = group >= 0;
    for (let before = from; isNew && before < at; before++) isNew = groupOf(values[before] ?? 0) !== group;
    if (isNew) groups++;
  }
  return groups;
}

/** The rows with more than one place. */
export function rowsWithSeveralPlaces({ count, places: { offsets } }: EventColumns): Uint32Array {
  const rows: number[] = [];
  for (let row = 0; row < count; row++) if ((offsets[row + 1] ?? 0) - (offsets[row] ?? 0) > 1) rows.push(row);
  return Uint32Array.from(rows);
}

import type { EventColumns } from '../shared/event-columns.ts';

/*
 * Rows have few places: a look at those before one is cheaper than a set of them. `groupOf`: for each place its group;
 * −1: none.
 */

/**
 * Visits the groups of a row that a sum over places counts too often: each as many times as the row has further places
 * in it. A place that is told twice is one place.
 */
export function visitRepeats(
  { places: { offsets, values } }: EventColumns,
  row: number,
  groupOf: Int32Array,
  visit: (group: number) => void,
): void {
  const from = offsets[row] ?? 0;
  const to = offsets[row + 1] ?? 0;
  for (let at = from + 1; at < to; at++) {
    const group = groupOf[values[at] ?? 0] ?? -1;
    if (group >= 0 && isInGroup(values, from, at, groupOf, group) && isFirst(values, from, at)) visit(group);
  }
}

/** In how many groups a row is. */
export function groupsOfRow({ places: { offsets, values } }: EventColumns, row: number, groupOf: Int32Array): number {
  const from = offsets[row] ?? 0;
  const to = offsets[row + 1] ?? 0;
  let groups = 0;
  for (let at = from; at < to; at++) {
    const group = groupOf[values[at] ?? 0] ?? -1;
    if (group >= 0 && !isInGroup(values, from, at, groupOf, group)) groups++;
  }
  return groups;
}

/** Whether one of the places of a row that stand before `at` is in a group. `from`: where those of the row begin. */
function isInGroup(values: Uint32Array, from: number, at: number, groupOf: Int32Array, group: number): boolean {
  for (let before = from; before < at; before++) if (groupOf[values[before] ?? 0] === group) return true;
  return false;
}

/** Whether a value of a row is not the repetition of one before it. `from`: where those of the row begin. */
export function isFirst(values: Uint32Array, from: number, at: number): boolean {
  for (let before = from; before < at; before++) if (values[before] === values[at]) return false;
  return true;
}

/** The rows with more than one place. */
export function rowsWithSeveralPlaces({ count, places: { offsets } }: EventColumns): Uint32Array {
  const hasSeveral = (row: number): boolean => (offsets[row + 1] ?? 0) - (offsets[row] ?? 0) > 1;
  let several = 0;
  for (let row = 0; row < count; row++) if (hasSeveral(row)) several++;
  const rows = new Uint32Array(several);
  let found = 0;
  for (let row = 0; row < count; row++) if (hasSeveral(row)) rows[found++] = row;
  return rows;
}

/** Those of the rows that have more than one of these places. `placeCount`: of the document. */
export function rowsAtSeveral(
  columns: EventColumns,
  rows: Uint32Array,
  places: Uint32Array,
  placeCount: number,
): Uint32Array {
  const groupOf = new Int32Array(placeCount).fill(-1);
  for (const place of places) groupOf[place] = place;
  return rows.filter((row) => groupsOfRow(columns, row, groupOf) > 1);
}

import type { EventColumns } from '../shared/event-columns.ts';

/** The groups of the places of a row, one after the other; places without a group (−1) are left out. */
export type VisitGroup = (group: number, isAgain: boolean) => void;

/**
 * Visits the group of each place of a row. `isAgain`: a place before is in that group already, so that whoever sums over
 * places has counted the row there too often. A place that is told twice is one place. A row has few places.
 */
export function visitGroups(
  { places: { offsets, values } }: EventColumns,
  row: number,
  groupOf: Int32Array,
  visit: VisitGroup,
): void {
  const from = offsets[row] ?? 0;
  const to = offsets[row + 1] ?? 0;
  for (let at = from; at < to; at++) {
    const group = groupOf[values[at] ?? 0] ?? -1;
    if (group < 0 || !isFirst(values, from, at)) continue;
    let isAgain = false;
    for (let before = from; !isAgain && before < at; before++) isAgain = groupOf[values[before] ?? 0] === group;
    visit(group, isAgain);
  }
}

/** Whether a value of a row is not the repetition of one before it. `from`: where the values of the row begin. */
export function isFirst(values: Uint32Array, from: number, at: number): boolean {
  for (let before = from; before < at; before++) if (values[before] === values[at]) return false;
  return true;
}

/** The rows with more than one place. */
export function rowsWithSeveralPlaces({ count, places: { offsets } }: EventColumns): Uint32Array {
  const rows: number[] = [];
  for (let row = 0; row < count; row++) if ((offsets[row + 1] ?? 0) - (offsets[row] ?? 0) > 1) rows.push(row);
  return Uint32Array.from(rows);
}

import type { EventColumns } from '../shared/event-columns.ts';
import type { FilterName } from '../shared/view.ts';
import { whenFlag, type TimeExtent } from '../shared/when.ts';

/** One bit a filter: an event passes where its mask is 0. All values asked of one facet are one filter. */
export const filterBit: Readonly<Record<FilterName, number>> = {
  brush: 1 << 0,
  search: 1 << 1,
  onlyMap: 1 << 2,
  outline: 1 << 3,
  chain: 1 << 4,
  grade: 1 << 6,
  evidence: 1 << 7,
  category: 1 << 8,
  status: 1 << 9,
  certainty: 1 << 10,
  actor: 1 << 11,
  place: 1 << 12,
  country: 1 << 13,
  source: 1 << 14,
  tag: 1 << 15,
};

/** Whether a row passes the brush (null: there is none) and every filter of `mask`, in which it is no bit. */
export function passesFilters(
  columns: EventColumns,
  mask: Uint16Array,
  brush: TimeExtent | null,
  row: number,
): boolean {
  return mask[row] === 0 && (brush === null || possiblyIn(columns, row, brush));
}

/** "Possibly in [from, to)": startEarliest < to and endLatest > from, and there is a date. */
export function possiblyIn(columns: EventColumns, row: number, { from, to }: TimeExtent): boolean {
  return (
    ((columns.whenFlags[row] ?? 0) & whenFlag.undated) === 0 &&
    (columns.startEarliest[row] ?? 0) < to &&
    (columns.endLatest[row] ?? 0) > from
  );
}

/** Whether bit `row` is set, the least significant of a byte first. */
export function hasBit(bits: Uint8Array, row: number): boolean {
  return (((bits[row >> 3] ?? 0) >> (row & 7)) & 1) === 1;
}

/** Whether one of the places of the row is marked in `marked` (one byte a place). */
export function someListed({ places }: EventColumns, row: number, marked: Uint8Array): boolean {
  const end = places.offsets[row + 1] ?? 0;
  for (let at = places.offsets[row] ?? 0; at < end; at++) {
    if (marked[places.values[at] ?? 0] === 1) return true;
  }
  return false;
}

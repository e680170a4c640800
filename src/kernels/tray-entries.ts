import type { EventColumns } from '../shared/event-columns.ts';
import { entriesInOrder, type ListEntries } from './list-entries.ts';

/** The events without a date, as they stand in a list. */
export function undatedEntries({ byList, byStart, count }: EventColumns): ListEntries {
  // the order of a list has them last
  return entriesInOrder(byList.subarray(byStart.length), count);
}

/** The events without a place on the map, as they stand in a list; `placed` has a byte a row, 1 where there is one. */
export function unplacedEntries({ byList, count }: EventColumns, placed: Uint8Array): ListEntries {
  let unplaced = 0;
  for (let row = 0; row < count; row++) if (placed[row] !== 1) unplaced++;
  const rows = new Uint32Array(unplaced);
  let next = 0;
  for (const row of byList) if (placed[row] !== 1) rows[next++] = row;
  return entriesInOrder(rows, count);
}

/** A mask that lets pass what only the filter of this bit holds back. */
export function maskWithout(mask: Uint16Array, bit: number): Uint16Array {
  return mask.map((bits) => bits & ~bit);
}

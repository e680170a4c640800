import type { EventColumns } from '../../shared/event-columns.ts';

const decoder = new TextDecoder();

/** The rows of these ids, in the order of the rows; ids that no row has are passed over. */
export function rowsOfIds({ count, id: { offsets, bytes } }: EventColumns, ids: readonly string[]): readonly number[] {
  const wanted = new Set(ids);
  const rows: number[] = [];
  for (let row = 0; row < count && rows.length < wanted.size; row++) {
    if (wanted.has(decoder.decode(bytes.subarray(offsets[row], offsets[row + 1])))) rows.push(row);
  }
  return rows;
}

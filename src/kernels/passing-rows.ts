import type { EventColumns } from '../shared/event-columns.ts';
import { whenFlag } from '../shared/when.ts';

/** The rows that pass, in the order of a list: dated ones by their start, then the undated ones as in the file. */
export function passingRows(columns: EventColumns, mask: Uint8Array): Uint32Array {
  const rows = new Uint32Array(columns.count);
  let length = 0;
  for (const row of columns.byStart) {
    if (mask[row] === 0) rows[length++] = row;
  }
  for (let row = 0; row < columns.count; row++) {
    if (mask[row] === 0 && ((columns.whenFlags[row] ?? 0) & whenFlag.undated) !== 0) rows[length++] = row;
  }
  return rows.subarray(0, length);
}

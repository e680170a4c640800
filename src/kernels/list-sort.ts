/**
 * Where each row stands in one order: less comes first, equals stand by time. `noRank`: the row has nothing to be sorted
 * by; it stands last whichever way the list runs.
 */
export interface Ranks {
  readonly ofRow: Uint32Array | Uint16Array | Uint8Array;
  /** All ranks are less, but for `noRank`. */
  readonly count: number;
}

export const noRank = 0xffffffff;

/**
 * All rows by their ranks, in one pass that counts and one that places. `byTime` holds each row once, in the order of a
 * list (kernels/list-order.ts): it settles what is equal, also in a descending list.
 */
export function sortRows(byTime: Uint32Array, { ofRow, count }: Ranks, descending: boolean): Uint32Array {
  const sizes = new Uint32Array(count + 1);
  for (let row = 0; row < ofRow.length; row++) {
    const rank = Math.min(ofRow[row] ?? 0, count);
    sizes[rank] = (sizes[rank] ?? 0) + 1;
  }
  const next = new Uint32Array(count + 1);
  let first = 0;
  for (let step = 0; step < count; step++) {
    const rank = descending ? count - 1 - step : step;
    next[rank] = first;
    first += sizes[rank] ?? 0;
  }
  next[count] = first;
  const rows = new Uint32Array(byTime.length);
  for (const row of byTime) {
    const rank = Math.min(ofRow[row] ?? 0, count);
    const at = next[rank] ?? 0;
    next[rank] = at + 1;
    rows[at] = row;
  }
  return rows;
}

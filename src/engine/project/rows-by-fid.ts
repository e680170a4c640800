import { firstIndex } from '../../kernels/first-index.ts';
import { sortByNumber } from '../columns/row-orders.ts';

const known = new WeakMap<Float64Array, (fid: number) => number | null>();

/** Which row of the columns is this one of the table, where row i is row fids[i]; null: none. Found by halves. */
export function rowsByFid(fids: Float64Array): (fid: number) => number | null {
  let rowOf = known.get(fids);
  if (rowOf === undefined) {
    rowOf = findBy(fids);
    known.set(fids, rowOf);
  }
  return rowOf;
}

function findBy(fids: Float64Array): (fid: number) => number | null {
  const rows = new Uint32Array(fids.length);
  // by number: an iterator lays all of them out as an array first
  for (let row = 0; row < rows.length; row++) rows[row] = row;
  const sorted = sortByNumber(fids, rows);
  const fidAt = (at: number): number => fids[sorted[at] ?? 0] ?? 0;
  return (fid) => {
    const at = firstIndex(sorted.length, (place) => fidAt(place) >= fid);
    return at < sorted.length && fidAt(at) === fid ? (sorted[at] ?? 0) : null;
  };
}

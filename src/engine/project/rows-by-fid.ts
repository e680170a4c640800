import { firstIndex } from '../../kernels/first-index.ts';
import { sortByNumber } from '../../kernels/sort-by-number.ts';

const known = new WeakMap<Float64Array, (fid: number) => number | null>();

/** Which row of the columns is this one of the table, where row i is row fids[i]; null: none. */
export function rowsByFid(fids: Float64Array): (fid: number) => number | null {
  let rowOf = known.get(fids);
  if (rowOf === undefined) {
    rowOf = findBy(fids);
    known.set(fids, rowOf);
  }
  return rowOf;
}

function findBy(fids: Float64Array): (fid: number) => number | null {
  let [first, last] = [0, 0];
  for (const fid of fids) {
    if (fid < first) first = fid;
    if (fid > last) last = fid;
  }
  return first === 0 && last < sparseFrom * fids.length ? byTable(fids, last) : byHalves(fids);
}

/** Numbers of a table are used up from 1 on: of fewer than so many a row, each has a place of its own. */
const sparseFrom = 3;

/** A search may ask for each of a million: by halves it takes many times as long. */
function byTable(fids: Float64Array, last: number): (fid: number) => number | null {
  const places = new Uint32Array(last + 1);
  for (let row = 0; row < fids.length; row++) places[fids[row] ?? 0] = row + 1;
  return (fid) => {
    const place = places[fid] ?? 0;
    return place === 0 ? null : place - 1;
  };
}

function byHalves(fids: Float64Array): (fid: number) => number | null {
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

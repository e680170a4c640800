import type { EventColumns } from '../shared/event-columns.ts';
import { whenFlag } from '../shared/when.ts';
import { isFirst } from './row-groups.ts';

/** Which events are at each place: made once for a document. */
export interface PlaceRows {
  /** Those of place p are rows[offsets[p] … offsets[p + 1]): foremost first (see `foremostFirst`), each once. */
  readonly offsets: Uint32Array;
  readonly rows: Uint32Array;
}

/**
 * Four bytes for every place of every event, and as many again while it is being made. It is made in steps of a few
 * milliseconds.
 */
export function* gatherRowsOfPlaces(columns: EventColumns, placeCount: number): Generator<undefined, PlaceRows> {
  const { offsets, values } = columns.places;
  const next = new Uint32Array(placeCount + 1);
  for (let row = 0; row < columns.count; row++) {
    if (row % rowsInStep === rowsInStep - 1) yield;
    const from = offsets[row] ?? 0;
    const to = offsets[row + 1] ?? 0;
    for (let at = from; at < to; at++) {
      const place = values[at] ?? 0;
      if (at === from || isFirst(values, from, at)) next[place + 1] = (next[place + 1] ?? 0) + 1;
    }
  }
  for (let place = 0; place < placeCount; place++) next[place + 1] = (next[place + 1] ?? 0) + (next[place] ?? 0);
  const starts = next.slice();
  const rows = new Uint32Array(starts[placeCount] ?? 0);
  const order = yield* foremostFirst(columns);
  for (let rank = 0; rank < order.length; rank++) {
    if (rank % rowsInStep === rowsInStep - 1) yield;
    const row = order[rank] ?? 0;
    const from = offsets[row] ?? 0;
    const to = offsets[row + 1] ?? 0;
    for (let at = from; at < to; at++) {
      if (at > from && !isFirst(values, from, at)) continue;
      const place = values[at] ?? 0;
      const slot = next[place] ?? 0;
      next[place] = slot + 1;
      rows[slot] = row;
    }
  }
  return { offsets: starts, rows };
}

/** A tenth of a millisecond, and some two where the code runs for the first time. */
const rowsInStep = 4096;

/** All rows, the most important first, then in the order by start (undated ones last, by row): a counting sort, in steps. */
function* foremostFirst({ count, byStart, importance }: EventColumns): Generator<undefined, Uint32Array> {
  const levels = 256;
  const next = new Uint32Array(levels + 1);
  for (let row = 0; row < count; row++) {
    if (row % rowsInStep === rowsInStep - 1) yield;
    const level = levels - (importance[row] ?? 0);
    next[level] = (next[level] ?? 0) + 1;
  }
  for (let level = 1; level <= levels; level++) next[level] = (next[level] ?? 0) + (next[level - 1] ?? 0);
  const sorted = new Uint32Array(count);
  const put = (row: number): void => {
    const level = levels - (importance[row] ?? 0) - 1;
    const at = next[level] ?? 0;
    next[level] = at + 1;
    sorted[at] = row;
  };
  for (let at = 0; at < byStart.length; at++) {
    if (at % rowsInStep === rowsInStep - 1) yield;
    put(byStart[at] ?? 0);
  }
  if (byStart.length === count) return sorted;
  const dated = new Uint8Array(count);
  for (const row of byStart) dated[row] = 1;
  for (let row = 0; row < count; row++) if (dated[row] === 0) put(row);
  return sorted;
}

/** The same order for a few rows. */
export function compareForemost({ importance, startEarliest, endLatest, whenFlags }: EventColumns) {
  const undated = (row: number): number => (whenFlags[row] ?? 0) & whenFlag.undated;
  // −∞ less −∞ would be no number
  const by = (a: number, b: number): number => (a === b ? 0 : a < b ? -1 : 1);
  return (a: number, b: number): number =>
    (importance[b] ?? 0) - (importance[a] ?? 0) ||
    undated(a) - undated(b) ||
    by(startEarliest[a] ?? 0, startEarliest[b] ?? 0) ||
    by(endLatest[a] ?? 0, endLatest[b] ?? 0) ||
    a - b;
}

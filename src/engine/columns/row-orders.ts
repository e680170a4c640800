import type { EventRecord } from '../../shared/dataset.ts';
import type { TextColumn } from '../../shared/event-columns.ts';
import { whenFlag } from '../../shared/when.ts';
import { numberColumn } from './column-writer.ts';

/** Dated rows by the start's earliest, then by the end's latest instant, then by row. */
export function orderByStart(events: readonly EventRecord[]): Uint32Array {
  const starts = numberColumn(new Float64Array(events.length), events, (event) => event.when.startEarliest);
  const ends = numberColumn(new Float64Array(events.length), events, (event) => event.when.endLatest);
  const dated = [...events.keys()].filter((row) => ((events[row]?.when.flags ?? 0) & whenFlag.undated) === 0);
  return Uint32Array.from(dated).sort((a, b) => compare(starts, a, b) || compare(ends, a, b) || a - b);
}

/** Two infinite bounds are equal, where their difference would be NaN. */
function compare(bounds: Float64Array, a: number, b: number): number {
  const [left = 0, right = 0] = [bounds[a], bounds[b]];
  return left === right ? 0 : left < right ? -1 : 1;
}

/** All rows by the UTF-8 bytes of their id. */
export function orderById({ offsets, bytes }: TextColumn): Uint32Array {
  const ids = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const start = (row: number): number => offsets[row] ?? 0;
  const end = (row: number): number => offsets[row + 1] ?? 0;
  const rows = Uint32Array.from({ length: offsets.length - 1 }, (_, row) => row);
  return rows.sort((a, b) => ids.compare(ids, start(b), end(b), start(a), end(a)) || a - b);
}

import type { TextColumn } from '../shared/event-columns.ts';

export interface DistinctTexts {
  /** The first row of each distinct text. */
  readonly firsts: Uint32Array;
  /** Which of them each row has. */
  readonly ofRow: Uint32Array;
}

/** Rows between two yields: less than a millisecond. */
const stepRows = 4096;
const free = 0xffffffff;

/** The distinct texts of a column, told apart by their bytes; in steps, because it reads every one. */
export function* distinctTexts({ offsets, bytes }: TextColumn): Generator<void, DistinctTexts> {
  const count = Math.max(0, offsets.length - 1);
  const size = tableSize(count);
  const table = new Uint32Array(size).fill(free);
  const ofRow = new Uint32Array(count);
  const firsts = new Uint32Array(count);
  let found = 0;
  for (let row = 0; row < count; row++) {
    if (row % stepRows === 0) yield;
    const from = offsets[row] ?? 0;
    const to = offsets[row + 1] ?? 0;
    let slot = hashOf(bytes, from, to) & (size - 1);
    for (;;) {
      const known = table[slot] ?? free;
      if (known === free) {
        table[slot] = found;
        firsts[found] = row;
        ofRow[row] = found++;
        break;
      }
      const first = firsts[known] ?? 0;
      if (isSame(bytes, offsets[first] ?? 0, offsets[first + 1] ?? 0, from, to)) {
        ofRow[row] = known;
        break;
      }
      slot = (slot + 1) & (size - 1);
    }
  }
  return { firsts: firsts.slice(0, found), ofRow };
}

/** At most half full. */
function tableSize(count: number): number {
  let size = 16;
  while (size < 2 * count) size *= 2;
  return size;
}

/** FNV-1a, with its bits mixed once more: the table takes the low ones. */
function hashOf(bytes: Uint8Array, from: number, to: number): number {
  let hash = 0x811c9dc5;
  for (let at = from; at < to; at++) hash = Math.imul(hash ^ (bytes[at] ?? 0), 0x01000193);
  return (hash ^ (hash >>> 15)) >>> 0;
}

function isSame(bytes: Uint8Array, fromA: number, toA: number, fromB: number, toB: number): boolean {
  if (toA - fromA !== toB - fromB) return false;
  for (let at = 0; at < toA - fromA; at++) if (bytes[fromA + at] !== bytes[fromB + at]) return false;
  return true;
}

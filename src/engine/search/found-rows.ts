import type { ListColumn } from '../../shared/event-columns.ts';

/** One bit a row, least significant first. A million rows are gone through at each key: nothing here is called for a row. */
export type FoundRows = Uint8Array<ArrayBuffer>;

/** Sets the rows from … end − 1. */
export function setRange(rows: FoundRows, from: number, end: number): void {
  let row = from;
  for (; row < end && (row & 7) !== 0; row++) rows[row >> 3] = (rows[row >> 3] ?? 0) | (1 << (row & 7));
  const whole = row + ((end - row) & ~7);
  if (row < whole) rows.fill(0xff, row >> 3, whole >> 3);
  for (row = Math.max(row, whole); row < end; row++) rows[row >> 3] = (rows[row >> 3] ?? 0) | (1 << (row & 7));
}

/** Sets each row whose number is marked: `marks[column[row]]` is 1. */
export function setMarked(rows: FoundRows, column: Uint16Array | Uint32Array, marks: Uint8Array): void {
  for (let row = 0; row < column.length; row++) {
    rows[row >> 3] = (rows[row >> 3] ?? 0) | ((marks[column[row] ?? 0] ?? 0) << (row & 7));
  }
}

/** Sets each row of whose numbers one is marked. Those that are set already are not looked at: of what many say, most are. */
export function setNaming(rows: FoundRows, { offsets, values }: ListColumn, marks: Uint8Array): void {
  const count = offsets.length - 1;
  for (let byte = 0; byte < rows.length; byte++) {
    const first = 8 * byte;
    const inByte = first + 8 > count ? 0xff >> (first + 8 - count) : 0xff;
    const known = rows[byte] ?? 0;
    let found = known;
    for (let left = ~known & inByte; left !== 0; left &= left - 1) {
      const lowest = left & -left;
      const row = first + 31 - Math.clz32(lowest);
      const end = offsets[row + 1] ?? 0;
      let has = 0;
      for (let at = offsets[row] ?? 0; at < end; at++) has |= marks[values[at] ?? 0] ?? 0;
      found |= has * lowest;
    }
    rows[byte] = found;
  }
}

/** 1 for each text that the term is in; null: it is in none. */
export function textsWith(texts: readonly string[], term: string): Uint8Array | null {
  const marks = new Uint8Array(texts.length);
  let isAny = false;
  for (let at = 0; at < texts.length; at++) {
    if (texts[at]?.includes(term) !== true) continue;
    marks[at] = 1;
    isAny = true;
  }
  return isAny ? marks : null;
}

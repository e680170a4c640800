/** One bit a row, in words of 32. */
export type RowBits = Uint32Array;

/** None is set. */
export function createRowBits(count: number): RowBits {
  return new Uint32Array((count + 31) >>> 5);
}

export function hasRow(bits: RowBits, row: number): boolean {
  return (((bits[row >>> 5] ?? 0) >>> (row & 31)) & 1) === 1;
}

export function flipRow(bits: RowBits, row: number): void {
  bits[row >>> 5] = (bits[row >>> 5] ?? 0) ^ (1 << (row & 31));
}

/** The rows that are set, in their order. `size`: how many they are. */
export function rowsOfBits(bits: RowBits, size: number): Uint32Array {
  const rows = new Uint32Array(size);
  let found = 0;
  for (let word = 0; word < bits.length; word++) {
    for (let left = bits[word] ?? 0; left !== 0; left &= left - 1) {
      rows[found++] = word * 32 + 31 - Math.clz32(left & -left);
    }
  }
  return rows;
}

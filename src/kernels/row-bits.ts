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

/** How many bits of a word are set. */
export function countBits(word: number): number {
  const pairs = word - ((word >>> 1) & 0x5555_5555);
  const fours = (pairs & 0x3333_3333) + ((pairs >>> 2) & 0x3333_3333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f_0f0f, 0x0101_0101) >>> 24;
}

/** How many rows are set. */
export function countRows(bits: RowBits): number {
  let count = 0;
  for (let word = 0; word < bits.length; word++) count += countBits(bits[word] ?? 0);
  return count;
}

/** Sets the rows of which the number is 0, and no others. */
export function setZeros(bits: RowBits, numbers: Uint16Array): void {
  for (let word = 0; word < bits.length; word++) {
    const first = word * 32;
    const end = Math.min(first + 32, numbers.length);
    let set = 0;
    // 0 less 1 is the one number whose highest bit is set: which rows are set follows no pattern, and a branch would guess at it
    for (let row = first; row < end; row++) set |= (((numbers[row] ?? 0) - 1) >>> 31) << (row & 31);
    bits[word] = set;
  }
}

/** The lowest row of which the bit is set in what is left of a word; some is. */
export function lowestRow(left: number, word: number): number {
  return word * 32 + 31 - Math.clz32(left & -left);
}

/** Visits the rows of a word of which the bit is set, in their order. `first`: the row of its lowest bit. */
function visitBits(word: number, first: number, visit: (row: number) => void): void {
  for (let left = word; left !== 0; left &= left - 1) visit(first + 31 - Math.clz32(left & -left));
}

/** The rows that are set, in their order. `size`: how many they are. */
export function rowsOfBits(bits: RowBits, size: number): Uint32Array {
  const rows = new Uint32Array(size);
  let found = 0;
  const put = (row: number): void => {
    rows[found++] = row;
  };
  if (size === 0) return rows;
  for (let word = 0; word < bits.length; word++) visitBits(bits[word] ?? 0, word * 32, put);
  return rows;
}

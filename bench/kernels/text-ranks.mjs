// Titles in the order of their language. A million take seconds, in slices of less than a millisecond; here a part of them.
import { finish } from '../../src/kernels/finish.ts';
import { rankColumn } from '../../src/kernels/text-ranks.ts';

export const name = 'text-ranks: titles of the first 100,000 events';

const most = 100_000;
const decoder = new TextDecoder();
const { compare } = new Intl.Collator('en', { numeric: true });

/** @type {(() => void) | null} */
let rank = null;

/** @param {import('../../src/shared/event-columns.ts').EventColumns} columns */
export function prepare(columns) {
  const column = columns.title['en'];
  if (column === undefined) return;
  const { bytes } = column;
  const offsets = column.offsets.subarray(0, most + 1);
  /** @param {number} row */
  const textOf = (row) => decoder.decode(bytes.subarray(offsets[row] ?? 0, offsets[row + 1] ?? 0));
  rank = () => void finish(rankColumn({ offsets, bytes }, textOf, compare));
}

export function run() {
  rank?.();
}

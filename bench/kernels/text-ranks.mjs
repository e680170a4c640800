// The titles of all events in the order of their language: seconds, which the app takes in slices.
import { finish, rankColumn } from '../../src/kernels/text-ranks.ts';

export const name = 'text-ranks: titles';

const decoder = new TextDecoder();
const { compare } = new Intl.Collator('en', { numeric: true });

/** @type {(() => void) | null} */
let rank = null;

/** @param {import('../../src/shared/event-columns.ts').EventColumns} columns */
export function prepare(columns) {
  const column = columns.title['en'];
  if (column === undefined) return;
  const { offsets, bytes } = column;
  /** @param {number} row */
  const textOf = (row) => decoder.decode(bytes.subarray(offsets[row] ?? 0, offsets[row + 1] ?? 0));
  rank = () => void finish(rankColumn(column, textOf, compare));
}

export function run() {
  rank?.();
}

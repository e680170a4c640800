// The list under a brush that is dragged: counts by changed rows, and the rows in sight.
import { countBlocks, moveBlocks } from '../../src/kernels/list-blocks.ts';
import { entriesInOrder } from '../../src/kernels/list-entries.ts';
import { itemCount, rowsOfItems } from '../../src/kernels/list-items.ts';
import { cutTime } from '../../src/kernels/time-cut.ts';

/** @typedef {import('../../src/shared/event-columns.ts').EventColumns} EventColumns */

export const name = 'list-blocks: a step of the brush, and 40 rows in sight';

const steps = 200;

/** @type {EventColumns | null} */
let columns = null;
/** @type {import('../../src/kernels/list-blocks.ts').ListBlocks | null} */
let blocks = null;
let step = 0;

/** @param {EventColumns} given */
export function prepare(given) {
  columns = given;
  step = 0;
  const entries = entriesInOrder(given.byList, given.count);
  blocks = countBlocks(given, entries, new Uint16Array(given.count), brushAt(given, 0));
}

/** A tenth of the events, which moves by a thousandth of them. */
export function run() {
  if (columns === null || blocks === null) return;
  step = (step + 1) % steps;
  blocks = moveBlocks(blocks, brushAt(columns, step));
  const middle = itemCount(blocks) >> 1;
  rowsOfItems(blocks, middle, middle + 40);
}

/**
 * @param {EventColumns} given
 * @param {number} at
 */
function brushAt(given, at) {
  const { byStart, startEarliest } = given;
  /** @param {number} part */
  const instantAt = (part) => startEarliest[byStart[Math.floor(part * (byStart.length - 1))] ?? 0] ?? 0;
  return cutTime(given, { from: instantAt(0.3 + at / 1000), to: instantAt(0.4 + at / 1000) });
}

// The list after another filter than the brush: all of it is counted anew.
import { countBlocks } from '../../src/kernels/list-blocks.ts';
import { finish } from '../../src/kernels/finish.ts';
import { entriesInGroups } from '../../src/kernels/list-entries.ts';
import { categoryGroups } from '../../src/kernels/list-groups.ts';
import { cutTime } from '../../src/kernels/time-cut.ts';

/** @typedef {import('../../src/shared/event-columns.ts').EventColumns} EventColumns */

export const name = 'list-blocks: all counted, grouped by category';

/** @type {(() => void) | null} */
let count = null;

/** @param {EventColumns} columns */
export function prepare(columns) {
  const categories = columns.category.reduce((most, category) => Math.max(most, category + 1), 0);
  const entries = finish(entriesInGroups(columns.byList, categoryGroups(columns, categories), false));
  const mask = new Uint16Array(columns.count);
  const cut = cutTime(columns, null);
  // what a mask lets pass is kept for it: another filter has another one
  count = () => void countBlocks(columns, entries, new Uint16Array(mask.buffer), cut);
}

export function run() {
  count?.();
}

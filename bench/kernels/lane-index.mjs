// What lanes hold is indexed anew where a filter changes.
import { cutIntoBlocks, indexLanes } from '../../src/kernels/lane-index.ts';
import { categoryLanes } from '../../src/kernels/lane-sets.ts';

/** @typedef {import('../../src/shared/event-columns.ts').EventColumns} EventColumns */

export const name = 'lane-index: the lanes after a filter';

const laneCount = 12;

/** @type {(() => void) | null} */
let index = null;

/** @param {EventColumns} columns */
export function prepare(columns) {
  const blocks = cutIntoBlocks(columns, categoryLanes(columns, laneCount));
  const mask = Uint16Array.from({ length: columns.count }, (_, row) => (row % 3 === 0 ? 0 : 1));
  // what a mask lets pass is kept for it: a new filter has another one
  index = () => void indexLanes(blocks, new Uint16Array(mask.buffer));
}

/** A third of the events pass. */
export function run() {
  index?.();
}

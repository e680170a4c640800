// The events that reach out of a brush, looked for where a window is first panned after the brush.
import { cutIntoBlocks, indexLanes } from '../../src/kernels/lane-index.ts';
import { categoryLanes } from '../../src/kernels/lane-sets.ts';
import { tailsOfBrush } from '../../src/kernels/lane-tails.ts';
import { cutTime } from '../../src/kernels/time-cut.ts';
import { startAt } from '../data/start-at.mjs';

/** @typedef {import('../../src/shared/event-columns.ts').EventColumns} EventColumns */

export const name = 'lane-tails: the events that reach out of a brush';

const laneCount = 12;

/** @type {(() => void) | null} */
let look = null;

/** @param {EventColumns} columns */
export function prepare(columns) {
  const index = indexLanes(cutIntoBlocks(columns, categoryLanes(columns, laneCount)), new Uint16Array(columns.count));
  const cut = cutTime(columns, { from: startAt(columns, 0.5), to: startAt(columns, 0.6) });
  look = () => void tailsOfBrush(index, cut);
}

export function run() {
  look?.();
}

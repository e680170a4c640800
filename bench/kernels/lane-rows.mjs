// The rows of lanes that are drawn event by event, in a window that few events reach into.
import { cutIntoBlocks, indexLanes } from '../../src/kernels/lane-index.ts';
import { categoryLanes } from '../../src/kernels/lane-sets.ts';
import { rowsOfLanes } from '../../src/kernels/lane-rows.ts';
import { startAt } from '../data/start-at.mjs';

/** @typedef {import('../../src/shared/event-columns.ts').EventColumns} EventColumns */

export const name = 'lane-rows: the rows of three lanes in a day';

const laneCount = 12;
const dayMs = 86_400_000;

/** @type {(() => void) | null} */
let gather = null;

/** @param {EventColumns} columns */
export function prepare(columns) {
  const from = startAt(columns, 0.5);
  const index = indexLanes(cutIntoBlocks(columns, categoryLanes(columns, laneCount)), new Uint16Array(columns.count));
  const lanes = new Set([9, 10, 11]);
  gather = () => void rowsOfLanes(index, { from, to: from + dayMs }, lanes);
}

export function run() {
  gather?.();
}

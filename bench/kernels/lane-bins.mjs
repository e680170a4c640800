// Densities of all lanes in a window that is panned, of events that pass a brush.
import { tallyLanes } from '../../src/kernels/lane-bins.ts';
import { cutIntoBlocks, indexLanes } from '../../src/kernels/lane-index.ts';
import { categoryLanes } from '../../src/kernels/lane-sets.ts';
import { tailsOfBrush } from '../../src/kernels/lane-tails.ts';
import { cutTime } from '../../src/kernels/time-cut.ts';
import { linearTimeScale } from '../../src/kernels/time-scale.ts';
import { startAt } from '../data/start-at.mjs';

/** @typedef {import('../../src/shared/event-columns.ts').EventColumns} EventColumns */

export const name = 'lane-bins: densities of a window that is panned, with a brush in it';

const laneCount = 12;
const widthPx = 1000;
const steps = 100;

/** @type {(() => void) | null} */
let pan = null;

/** @param {EventColumns} columns */
export function prepare(columns) {
  const index = indexLanes(cutIntoBlocks(columns, categoryLanes(columns, laneCount)), new Uint16Array(columns.count));
  const cut = cutTime(columns, { from: startAt(columns, 0.5), to: startAt(columns, 0.6) });
  const tails = tailsOfBrush(index, cut);
  const [from, length] = [startAt(columns, 0.3), startAt(columns, 0.9) - startAt(columns, 0.3)];
  let step = 0;
  pan = () => {
    step = (step + 1) % steps;
    const left = from + (length * step * 5) / widthPx;
    const scale = linearTimeScale({ from: left, to: left + length }, 0, widthPx);
    tallyLanes(index, scale, () => tails).moveTo(cut);
  };
}

/** Twelve lanes of 500 bins, 5 pixels further. */
export function run() {
  pan?.();
}

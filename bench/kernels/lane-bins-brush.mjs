// Densities of all lanes in a window that stands still, while a brush is dragged through it.
import { tallyLanes } from '../../src/kernels/lane-bins.ts';
import { cutIntoBlocks, indexLanes } from '../../src/kernels/lane-index.ts';
import { categoryLanes } from '../../src/kernels/lane-sets.ts';
import { tailsOfBrush } from '../../src/kernels/lane-tails.ts';
import { cutTime } from '../../src/kernels/time-cut.ts';
import { linearTimeScale } from '../../src/kernels/time-scale.ts';
import { startAt } from '../data/start-at.mjs';

/** @typedef {import('../../src/shared/event-columns.ts').EventColumns} EventColumns */

export const name = 'lane-bins: densities at a step of the brush';

const laneCount = 12;
const steps = 200;

/** @type {(() => void) | null} */
let move = null;

/** @param {EventColumns} columns */
export function prepare(columns) {
  const index = indexLanes(cutIntoBlocks(columns, categoryLanes(columns, laneCount)), new Uint16Array(columns.count));
  const tally = tallyLanes(
    index,
    linearTimeScale({ from: startAt(columns, 0.3), to: startAt(columns, 0.9) }, 0, 1000),
    tailsOfBrush,
  );
  let step = 0;
  move = () => {
    step = (step + 1) % steps;
    tally.moveTo(
      cutTime(columns, { from: startAt(columns, 0.5 + step / 1000), to: startAt(columns, 0.6 + step / 1000) }),
    );
  };
}

/** A tenth of the events pass, and a thousandth of them changes with a step. */
export function run() {
  move?.();
}

// The overview's bins of what passes, while a brush is dragged.
import { placeInOverview, tallyOverview } from '../../src/kernels/overview-bins.ts';
import { cutTime } from '../../src/kernels/time-cut.ts';
import { linearTimeScale } from '../../src/kernels/time-scale.ts';
import { startAt } from '../data/start-at.mjs';

/** @typedef {import('../../src/shared/event-columns.ts').EventColumns} EventColumns */

export const name = 'overview-bins: a step of the brush';

const steps = 200;

/** @type {(() => void) | null} */
let move = null;

/** @param {EventColumns} columns */
export function prepare(columns) {
  const scale = linearTimeScale({ from: startAt(columns, 0.05), to: startAt(columns, 0.99) }, 0, 1400);
  const tally = tallyOverview(columns, new Uint16Array(columns.count), placeInOverview(columns, scale));
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

// A count by category that follows a brush which is dragged.
import { cutTime, timeChanges } from '../../src/kernels/time-cut.ts';
import { brushSteps } from '../brush-steps.mjs';

/** @typedef {import('../../src/shared/event-columns.ts').EventColumns} EventColumns */

export const name = 'time-cut: a step of the brush, counted by category';

/** @type {(() => void) | null} */
let move = null;

/** @param {EventColumns} columns */
export function prepare(columns) {
  const counts = new Int32Array(2 ** 16);
  const { category } = columns;
  const nextBrush = brushSteps(columns);
  let cut = cutTime(columns, nextBrush());
  move = () => {
    const next = cutTime(columns, nextBrush());
    for (const { rows, by } of timeChanges(columns, cut, next)) {
      for (const row of rows) {
        const value = category[row] ?? 0;
        counts[value] = (counts[value] ?? 0) + by;
      }
    }
    cut = next;
  };
}

export function run() {
  move?.();
}

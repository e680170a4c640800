// A count by category that follows a brush which is dragged.
import { cutTime, visitChanges } from '../../src/kernels/time-cut.ts';

/** @typedef {import('../../src/shared/event-columns.ts').EventColumns} EventColumns */

export const name = 'time-cut: a step of the brush, counted by category';

const steps = 200;

/** @type {(() => void) | null} */
let move = null;

/** @param {EventColumns} columns */
export function prepare(columns) {
  const counts = new Int32Array(2 ** 16);
  const { category } = columns;
  let cut = cutTime(columns, brushAt(columns, 0));
  let step = 0;
  /** @param {number} by */
  const change = (by) => (/** @type {number} */ row) => {
    const value = category[row] ?? 0;
    counts[value] = (counts[value] ?? 0) + by;
  };
  const [add, remove] = [change(1), change(-1)];
  move = () => {
    step = (step + 1) % steps;
    const next = cutTime(columns, brushAt(columns, step));
    visitChanges(columns, cut, next, add, remove);
    cut = next;
  };
}

/** A tenth of the events pass, and a thousandth of them changes with a step. */
export function run() {
  move?.();
}

/**
 * @param {EventColumns} columns
 * @param {number} step
 */
function brushAt({ byStart, startEarliest }, step) {
  const at = (/** @type {number} */ part) => startEarliest[byStart[Math.floor(part * byStart.length)] ?? 0] ?? 0;
  return { from: at(0.5 + step / 1000), to: at(0.6 + step / 1000) };
}

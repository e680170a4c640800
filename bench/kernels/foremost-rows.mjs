// The events to begin with, found anew under a brush that is dragged.
import { findForemost } from '../../src/kernels/foremost-rows.ts';
import { cutTime } from '../../src/kernels/time-cut.ts';
import { brushSteps } from '../brush-steps.mjs';

export const name = 'foremost-rows: a step of the brush';

/** @type {(() => void) | null} */
let find = null;

/** @param {import('../../src/shared/event-columns.ts').EventColumns} columns */
export function prepare(columns) {
  const foremost = findForemost(columns);
  const mask = new Uint16Array(columns.count);
  const nextBrush = brushSteps(columns);
  find = () => {
    foremost.rowsAt(mask, cutTime(columns, nextBrush()), 5);
  };
}

export function run() {
  find?.();
}

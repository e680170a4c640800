// The counts of the status line under a brush that is dragged.
import { eventKinds, tallyEvents } from '../../src/kernels/event-counts.ts';
import { placedRows } from '../../src/kernels/placed-rows.ts';
import { cutTime } from '../../src/kernels/time-cut.ts';
import { brushSteps } from '../brush-steps.mjs';

export const name = 'event-counts: a step of the brush';

/** @type {(() => void) | null} */
let move = null;

/**
 * @param {import('../../src/shared/event-columns.ts').EventColumns} columns
 * @param {import('../../src/shared/dataset-document.ts').DatasetDocument} document
 */
export function prepare(columns, document) {
  const tally = tallyEvents(
    columns,
    new Uint16Array(columns.count),
    eventKinds(columns, placedRows(columns, document.places)),
  );
  const nextBrush = brushSteps(columns);
  move = () => {
    tally.moveTo(cutTime(columns, nextBrush()));
  };
}

export function run() {
  move?.();
}

// Which events are at a place: made once for a document.
import { gatherRowsOfPlaces } from '../../src/kernels/place-rows.ts';

/** @typedef {import('../../src/shared/event-columns.ts').EventColumns} EventColumns */

export const name = 'place-rows: the events of every place';

/** @type {(() => void) | null} */
let gather = null;

/**
 * @param {EventColumns} columns
 * @param {import('../../src/shared/dataset-document.ts').DatasetDocument} document
 */
export function prepare(columns, { places }) {
  gather = () => {
    const steps = gatherRowsOfPlaces(columns, places.length);
    while (steps.next().done !== true);
  };
}

export function run() {
  gather?.();
}

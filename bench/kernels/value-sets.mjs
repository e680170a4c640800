// What a facet of several values an event takes, once, when its section is first shown.
import { listSets } from '../../src/kernels/value-sets.ts';

export const name = 'value-sets: the places of the events';

/** @type {(() => void) | null} */
let build = null;

/**
 * @param {import('../../src/shared/event-columns.ts').EventColumns} columns
 * @param {import('../../src/shared/dataset-document.ts').DatasetDocument} document
 */
export function prepare(columns, document) {
  build = () => {
    listSets(columns.places, document.places.length, null);
  };
}

export function run() {
  build?.();
}

// A list by importance: each rank counted, each row placed.
import { sortRows } from '../../src/kernels/list-sort.ts';

export const name = 'list-sort: by importance';

/** @type {(() => void) | null} */
let sort = null;

/** @param {import('../../src/shared/event-columns.ts').EventColumns} columns */
export function prepare(columns) {
  sort = () => void sortRows(columns.byList, { ofRow: columns.importance, count: 256 }, true);
}

export function run() {
  sort?.();
}

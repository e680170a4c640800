// The groups of a list by day.
import { finish } from '../../src/kernels/finish.ts';
import { dayGroups } from '../../src/kernels/list-days.ts';

export const name = 'list-days: groups by day';

/** @type {(() => void) | null} */
let group = null;

/** @param {import('../../src/shared/event-columns.ts').EventColumns} columns */
export function prepare(columns) {
  group = () => void finish(dayGroups(columns));
}

export function run() {
  group?.();
}

// How many of all events lie outside of both views, in the idle slices after a gesture.
import { finish } from '../../src/kernels/finish.ts';
import { countOutside } from '../../src/kernels/outside-counts.ts';
import { markPlaces, placedRows } from '../../src/kernels/placed-rows.ts';

export const name = 'outside-counts: what neither view shows, all slices of it';

/** @type {(() => void) | null} */
let count = null;

/**
 * @param {import('../../src/shared/event-columns.ts').EventColumns} columns
 * @param {import('../../src/shared/dataset-document.ts').DatasetDocument} document
 */
export function prepare(columns, { places }) {
  const placed = placedRows(columns, places);
  const passing = { mask: new Uint16Array(columns.count), brush: null };
  const middle = columns.startEarliest[columns.byStart[columns.byStart.length >> 1] ?? 0] ?? 0;
  const inSight = {
    shownPlaces: markPlaces(places, { west: -10, south: 35, east: 40, north: 65 }),
    window: { from: middle, to: middle + 365 * 86_400_000 },
  };
  count = () => {
    finish(countOutside(columns, placed, passing, inSight));
  };
}

export function run() {
  count?.();
}

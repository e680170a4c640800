// The map's numbers, by place and by cell, where a facet's value is clicked.
import { hexCells } from '../../src/kernels/hex-cells.ts';
import { worldSizePx } from '../../src/kernels/map-camera.ts';
import { createPresenceCounts } from '../../src/kernels/presence-counts.ts';
import { rowsWithSeveralPlaces } from '../../src/kernels/row-groups.ts';
import { spotsOfPlaces } from '../../src/kernels/place-spots.ts';
import { startAt } from '../data/start-at.mjs';

/** @typedef {import('../../src/shared/event-columns.ts').EventColumns} EventColumns */

export const name = 'presence-counts: a click on a category, by place and by cell';

/** @type {(() => void) | null} */
let click = null;

/**
 * @param {EventColumns} columns
 * @param {import('../../src/shared/dataset-document.ts').DatasetDocument} document
 */
export function prepare(columns, { places }) {
  const spots = spotsOfPlaces(places);
  const counts = createPresenceCounts(columns, spots.count, rowsWithSeveralPlaces(columns));
  const cells = hexCells(spots, worldSizePx(3));
  const countsNow = counts.divideBy(cells.cellOfPlace, cells.count);
  const window = { from: startAt(columns, 0), to: startAt(columns, 0.999) };
  const maskOf = (/** @type {number} */ wanted) => columns.category.map((category) => (category === wanted ? 0 : 1));
  const masks = [maskOf(0), maskOf(1)];
  click = () => {
    masks.reverse();
    counts.moveTo({ mask: masks[0] ?? new Uint16Array(columns.count), brush: null, window, selected: [] });
    countsNow();
  };
  click();
  if (counts.total.inside === 0) throw new Error('no event is counted');
}

/** One twelfth or so of the events comes in, and as many go out. */
export function run() {
  click?.();
}

// The map's numbers, by place and by cell, under a brush that is dragged.
import { presence } from '../../src/kernels/event-presence.ts';
import { hexCells } from '../../src/kernels/hex-cells.ts';
import { worldSizePx } from '../../src/kernels/map-camera.ts';
import { createPresenceCounts } from '../../src/kernels/presence-counts.ts';
import { rowsWithSeveralPlaces } from '../../src/kernels/row-groups.ts';
import { spotsOfPlaces } from '../../src/kernels/place-spots.ts';

/** @typedef {import('../../src/shared/event-columns.ts').EventColumns} EventColumns */

export const name = 'presence-counts: a step of the brush, by place and by cell';

const steps = 200;

/** @type {(() => void) | null} */
let move = null;

/**
 * @param {EventColumns} columns
 * @param {import('../../src/shared/dataset-document.ts').DatasetDocument} document
 */
export function prepare(columns, { places }) {
  const spots = spotsOfPlaces(places);
  const counts = createPresenceCounts(columns, spots.count, rowsWithSeveralPlaces(columns));
  const cells = hexCells(spots, worldSizePx(3));
  const { byStart, startEarliest } = columns;
  const at = (/** @type {number} */ part) => startEarliest[byStart[Math.floor(part * byStart.length)] ?? 0] ?? 0;
  const window = { from: at(0), to: at(0.999) };
  const mask = new Uint16Array(columns.count);
  const countsNow = counts.divideBy(cells.cellOfPlace, cells.count);
  let step = 0;
  move = () => {
    step = (step + 1) % steps;
    const brush = { from: at(0.5 + step / 1000), to: at(0.6 + step / 1000) };
    counts.moveTo({ mask, brush, window, selected: [] });
    countsNow();
  };
  move();
  if (counts.presenceOf(byStart[Math.floor(0.55 * byStart.length)] ?? 0) === presence.absent)
    throw new Error('no event is counted');
}

/** A tenth of the events pass, and a thousandth of them changes with a step. */
export function run() {
  move?.();
}

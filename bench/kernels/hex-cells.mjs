// Where the map's cells are after a zoom.
import { hexCells } from '../../src/kernels/hex-cells.ts';
import { worldSizePx } from '../../src/kernels/map-camera.ts';
import { spotsOfPlaces } from '../../src/kernels/place-spots.ts';

/** @typedef {import('../../src/shared/event-columns.ts').EventColumns} EventColumns */

export const name = 'hex-cells: the cells of all places after a zoom';

/** @type {import('../../src/kernels/place-spots.ts').PlaceSpots | null} */
let spots = null;
let zoom = 0;

/**
 * @param {EventColumns} _columns
 * @param {import('../../src/shared/dataset-document.ts').DatasetDocument} document
 */
export function prepare(_columns, { places }) {
  spots = spotsOfPlaces(places);
}

export function run() {
  zoom = (zoom + 0.25) % 10;
  if (spots !== null) hexCells(spots, worldSizePx(zoom));
}

// The look at all places beside the cards of a window of a large screen, as in each step of a resize.
import { cameraClearOfCards } from '../../src/kernels/camera-clear-of-cards.ts';
import { cameraForExtent, fillingZoom } from '../../src/kernels/map-camera.ts';

export const name = 'camera-clear-of-cards: a look at all places beside four cards';

const size = { width: 1800, height: 900 };
const range = { min: fillingZoom(size), max: 12, snap: 0.25 };
const cards = [
  { left: 12, top: 12, right: 195, bottom: 42 },
  { left: 1460, top: 12, right: 1790, bottom: 280 },
  { left: 1200, top: 830, right: 1790, bottom: 890 },
  { left: 12, top: 860, right: 140, bottom: 890 },
];

/** @type {(() => void) | null} */
let look = null;

/**
 * @param {import('../../src/shared/event-columns.ts').EventColumns} _
 * @param {import('../../src/shared/dataset-document.ts').DatasetDocument} document
 */
export function prepare(_, { places }) {
  const points = places.flatMap(({ coordinates }) => (coordinates === undefined ? [] : [coordinates]));
  const camera = cameraForExtent({ west: -30, south: -35, east: 150, north: 65 }, size, range);
  look = () => {
    cameraClearOfCards(camera, points, cards, size, range);
  };
}

export function run() {
  look?.();
}

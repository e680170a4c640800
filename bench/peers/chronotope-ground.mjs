import '../../src/renderer/ui/tokens.css';
import '../../src/renderer/map/map.css';
import { planBasemapLabels } from '../../src/kernels/basemap-label-plan.ts';
import { createLabelBoxes } from '../../src/kernels/label-boxes.ts';
import { BasemapGrid } from '../../src/renderer/map/basemap-grid.ts';
import { paintBasemapLabels } from '../../src/renderer/map/basemap-label-painter.ts';
import { startBasemapThread } from '../../src/renderer/map/basemap-thread.ts';
import { CanvasOverlay } from '../../src/renderer/map/canvas-overlay.ts';
import { createFrameSteps } from '../../src/renderer/map/frame-steps.ts';
import { basemapFont } from '../../src/renderer/map/label-fonts.ts';
import { canvasPointAt, frameOf, sizeOf } from '../../src/renderer/map/leaflet-door.ts';
import { readMapColours } from '../../src/renderer/map/map-colours.ts';
import { shippedBasemap } from '../../src/renderer/map/shipped-basemap.ts';
import { createTextRuler } from '../../src/renderer/map/text-ruler.ts';
import { basemapPeer } from './basemap-peer.mjs';

/** @typedef {import('../../src/kernels/map-frame.ts').MapFrame} MapFrame */

/** As the app's canvases reach over the edges of the map, CSS pixels. */
const margin = 128;

/**
 * The app's own ground and its names alone, without the window around them: the grid and thread of the app, and what it plans
 * and paints names with, when the map rests or their canvas ends, in the two frames after.
 * @returns {import('./page.mjs').ReadyPeer}
 */
export function chronotopeGround() {
  const stage = document.getElementById('stage');
  stage?.classList.add('map-pane');
  const thread = startBasemapThread(shippedBasemap.startWorker, () => {
    throw new Error('the ground cannot be painted');
  });
  if (stage === null || thread === null) throw new Error('the ground has no stage or no thread');
  const colours = readMapColours(stage);
  return basemapPeer(shippedBasemap.labels(), (labels, map) => {
    const grid = new BasemapGrid(thread, colours, {});
    const ground = new Promise((resolve) => grid.once('load', resolve));
    const names = new Promise((resolve) => grid.once('add', () => resolve(followWithNames(map, labels, colours))));
    return { layer: grid, painted: Promise.all([ground, names]) };
  });
}

/**
 * @param {import('leaflet').Map} map
 * @param {import('../../src/kernels/basemap-labels.ts').BasemapLabels} labels
 * @param {import('../../src/renderer/map/map-colours.ts').MapColours} colours
 * @returns {Promise<void>} once names have been painted
 */
function followWithNames(map, labels, colours) {
  const overlay = new CanvasOverlay('map-labels');
  overlay.addTo(map);
  const ruler = createTextRuler();
  const steps = createFrameSteps();
  const namesFonts = colours.font;
  /** @type {MapFrame | null} */
  let shown = null;
  return new Promise((resolve) => {
    function* replan() {
      const frame = frameOf(map, margin, window.devicePixelRatio);
      const boxes = createLabelBoxes();
      const basemapLabels = planBasemapLabels({
        labels,
        language: 'en',
        frame,
        boxes,
        said: [],
        measure: (text, style) => ruler.width(text, basemapFont(namesFonts, style)),
      });
      shown = frame;
      yield;
      overlay.repaint(frame, (context) => paintBasemapLabels(context, { basemapLabels, namesFonts, colours }));
      resolve();
    }
    const begin = () => steps.begin(replan());
    map.on('moveend', begin);
    map.on('move', () => shown !== null && isBeyond(map, shown) && begin());
    begin();
  });
}

/**
 * @param {import('leaflet').Map} map
 * @param {MapFrame} frame
 */
function isBeyond(map, frame) {
  if (map.getZoom() !== frame.zoom) return false;
  const { x, y } = canvasPointAt(map, frame, { x: 0, y: 0 });
  const { width, height } = sizeOf(map);
  return x < 0 || y < 0 || x + width > frame.width || y + height > frame.height;
}

import '../../src/renderer/ui/tokens.css';
import '../../src/renderer/map/map-colours.css';
import '../../src/renderer/map/map.css';
import { planBasemapLabelsInSteps } from '../../src/kernels/basemap-label-plan.ts';
import { createLabelBoxes } from '../../src/kernels/label-boxes.ts';
import { BasemapGrid } from '../../src/renderer/map/basemap-grid.ts';
import { paintBasemapLabels, touchUpBasemapLabels } from '../../src/renderer/map/basemap-label-painter.ts';
import { startBasemapThread } from '../../src/renderer/map/basemap-thread.ts';
import { CanvasOverlay } from '../../src/renderer/map/canvas-overlay.ts';
import { frameAtRest, isBeyondFrame, isSameCanvas } from '../../src/renderer/map/frame-margin.ts';
import { createFrameSteps } from '../../src/renderer/map/frame-steps.ts';
import { basemapFont } from '../../src/renderer/map/label-fonts.ts';
import { readMapColours } from '../../src/renderer/map/map-colours.ts';
import { shippedBasemap } from '../../src/renderer/map/shipped-basemap.ts';
import { createTextRuler } from '../../src/renderer/map/text-ruler.ts';
import { basemapPeer } from './basemap-peer.mjs';

/** @typedef {import('../../src/kernels/basemap-labels.ts').BasemapLabels} BasemapLabels */
/** @typedef {import('../../src/kernels/basemap-label-plan.ts').BasemapLabel} BasemapLabel */
/** @typedef {import('../../src/kernels/map-frame.ts').MapFrame} MapFrame */
/** @typedef {import('../../src/renderer/map/map-colours.ts').MapColours} MapColours */

/**
 * The app's own basemap alone, without the window around it: the grid and thread of the app, and what it plans and paints
 * names with, when the map rests or their canvas ends, in the two frames after.
 * @param {'no' | 'country' | 'all'} names what is named: nothing or countries alone, as peers do, or cities and waters too, as the app
 * @returns {import('./page.mjs').ReadyPeer}
 */
export function chronotopeBasemap(names) {
  const stage = document.getElementById('stage');
  stage?.classList.add('map-pane');
  const thread = startBasemapThread(shippedBasemap.startWorker, () => {
    throw new Error('the basemap cannot be painted');
  });
  if (stage === null || thread === null) throw new Error('the basemap has no stage or no thread');
  const colours = readMapColours(stage);
  // once the thread answers, its program is loaded and the head of its file read, as those of peers are
  const ready = thread.countryAt({ lng: 0, lat: 0, zoom: 0 });
  return basemapPeer(Promise.all([shippedBasemap.labels(), ready]), ([labels], map) => {
    const grid = new BasemapGrid(thread, colours, {});
    const land = new Promise((resolve) => grid.once('load', resolve));
    if (names === 'no') return { layer: grid, painted: land };
    const shown = names === 'all' ? labels : countriesOf(labels);
    const named = new Promise((resolve) => grid.once('add', () => resolve(followWithNames(map, shown, colours))));
    return { layer: grid, painted: Promise.all([land, named]) };
  });
}

/**
 * @param {BasemapLabels} labels
 * @returns {BasemapLabels}
 */
function countriesOf({ countries, cities, waters }) {
  return { countries, cities: { ...cities, lng: [] }, waters: { ...waters, lng: [] } };
}

/**
 * @param {import('leaflet').Map} map
 * @param {BasemapLabels} labels
 * @param {MapColours} colours
 * @returns {Promise<void>} once names have been painted
 */
function followWithNames(map, labels, colours) {
  const overlay = new CanvasOverlay('map-labels', true);
  overlay.addTo(map);
  const ruler = createTextRuler();
  const steps = createFrameSteps();
  const namesFonts = colours.font;
  /** @type {MapFrame | null} */
  let shown = null;
  /** @type {{ readonly frame: MapFrame, readonly basemapLabels: readonly BasemapLabel[], readonly namesFonts: string, readonly colours: MapColours } | null} what the canvas shows */
  let painted = null;
  return new Promise((resolve) => {
    function* replan() {
      // in the app, events have this frame
      if (painted !== null) yield;
      const frame = frameAtRest(map, painted?.frame ?? null, window.devicePixelRatio);
      const basemapLabels = yield* planBasemapLabelsInSteps({
        labels,
        language: 'en',
        frame,
        boxes: createLabelBoxes(),
        said: [],
        measure: (text, style) => ruler.width(text, basemapFont(namesFonts, style)),
      });
      shown = frame;
      yield;
      const next = { frame, basemapLabels, namesFonts, colours };
      const before = painted;
      const isTouchedUp =
        before !== null &&
        isSameCanvas(before.frame, frame) &&
        overlay.touchUp((context) => touchUpBasemapLabels(context, before, next));
      if (!isTouchedUp) overlay.repaint(frame, (context) => paintBasemapLabels(context, next));
      painted = next;
      resolve();
    }
    const begin = () => steps.begin(replan());
    map.on('moveend', begin);
    map.on('move', () => shown !== null && isBeyondFrame(map, shown) && begin());
    begin();
  });
}

import { launchBenchBrowser } from '../launch-bench-browser.mjs';
import { boxOf } from '../linking-samples.mjs';
import { percentiles } from '../percentiles.mjs';
import { measurePan, measureZoom } from './gestures.mjs';
import { markStepsIn } from './record-trace.mjs';
import { rendererBytes, threadBytes } from './renderer-bytes.mjs';
import { mapSize, timelineSize, windowSize } from './window-size.mjs';

/** @typedef {import('@playwright/test').Page} Page */
/** @typedef {import('./measure-subject.mjs').Subject} Subject */
/** @typedef {import('./measure-subject.mjs').Stage} Stage */
/** @typedef {import('./cases.mjs').CaseName} CaseName */

/**
 * @typedef {object} Peer
 * @property {string} name as the page knows it
 * @property {'timeline' | 'map' | 'index' | 'basemap'} kind
 */

/** @type {readonly Peer[]} */
const peers = [
  { name: 'vis-timeline', kind: 'timeline' },
  { name: 'vis-timeline-cluster', kind: 'timeline' },
  { name: 'leaflet.markercluster', kind: 'map' },
  { name: 'leaflet-canvas', kind: 'map' },
  { name: 'supercluster', kind: 'index' },
  { name: 'chronotope', kind: 'basemap' },
  { name: 'chronotope-land', kind: 'basemap' },
  { name: 'chronotope-countries', kind: 'basemap' },
  { name: 'protomaps-leaflet', kind: 'basemap' },
  { name: 'protomaps-leaflet-names', kind: 'basemap' },
  { name: 'protomaps-leaflet-all-names', kind: 'basemap' },
  { name: 'leaflet-geojson', kind: 'basemap' },
];

/** @type {Readonly<Record<Peer['kind'], readonly CaseName[]>>} */
const casesOf = {
  timeline: ['load', 'timeline-first-frame', 'memory', 'timeline-pan', 'timeline-zoom'],
  map: ['load', 'map-first-frame', 'memory', 'map-pan', 'map-zoom'],
  index: ['load', 'memory', 'map-pan', 'map-zoom', 'brush'],
  basemap: ['basemap-first-paint', 'basemap-memory', 'basemap-pan', 'basemap-zoom'],
};

const inMemory = 'events in memory are taken in; not to the first frame';
const query = 'an index alone: a query, nothing is drawn';
/** @type {Readonly<Record<Peer['kind'], NonNullable<Subject['notes']>>>} */
const notesOf = {
  timeline: { load: inMemory },
  map: { load: inMemory },
  basemap: {
    'basemap-first-paint': 'from making the map, its data at hand, to the frame with all land and names in view',
    'basemap-memory': 'what its layer adds to an empty page, with any thread of its own',
  },
  index: { load: inMemory, 'map-pan': query, 'map-zoom': query, brush: 'an index alone: loaded anew with what passes' },
};

/** @type {Readonly<Record<Peer['kind'], { readonly width: number, readonly height: number }>>} */
const sizeOf = { timeline: timelineSize, map: mapSize, index: mapSize, basemap: mapSize };

/**
 * What others are built on, each in a page with nothing else, in as much room as the app gives its view.
 * @param {string} url of the page that `servePeers` serves
 * @param {import('../data/news-places.mjs').Spread} spread
 * @returns {readonly Subject[]}
 */
export function eventPeers(url, spread) {
  return peers.filter(({ kind }) => kind !== 'basemap').map((peer) => subjectOf(peer, url, spread));
}

/**
 * The same with what paints basemaps, and no events: the app's own, too, in a map like theirs, with as many names as they have.
 * @param {string} url
 * @param {import('../data/news-places.mjs').Spread} spread
 * @returns {readonly Subject[]}
 */
export function basemapPeers(url, spread) {
  return peers.filter(({ kind }) => kind === 'basemap').map((peer) => subjectOf(peer, url, spread));
}

/**
 * @param {Peer} peer
 * @param {string} url
 * @param {import('../data/news-places.mjs').Spread} spread
 * @returns {Subject}
 */
function subjectOf(peer, url, spread) {
  const { name, kind } = peer;
  const start = (/** @type {number} */ events) => startPeer(peer, url, { events, spread });
  return { name, cases: casesOf[kind], notes: notesOf[kind], start };
}

/**
 * @param {Peer} peer
 * @param {string} url
 * @param {import('../data/news-events.mjs').NewsOptions} options
 * @returns {Promise<Stage>}
 */
async function startPeer({ name, kind }, url, options) {
  const browser = await launchBenchBrowser();
  const page = await browser.newPage({ viewport: windowSize, locale: 'en-GB' });
  page.setDefaultTimeout(0);
  await markStepsIn(page);
  await page.goto(url);
  await page.waitForFunction(() => 'peers' in window);
  const empty = await rendererBytes(page);
  await page.evaluate(([name, options]) => window.peers.prepare(name, options), /** @type {const} */ ([name, options]));
  const box = () => boxOf(page.locator('#stage'));
  /** @param {'queries' | 'zoomQueries' | 'brush'} what */
  const ask = async (what) => [percentiles(await page.evaluate((what) => window.peers.ask(what), what))];
  const pan = async () => await measurePan(page, await box());
  const zoom = async () => await measureZoom(page, await box());
  return {
    async open() {
      const { load, firstFrame } = await page.evaluate((size) => window.peers.open(size), sizeOf[kind]);
      return {
        load,
        'timeline-first-frame': firstFrame,
        'map-first-frame': firstFrame,
        'basemap-first-paint': firstFrame,
      };
    },
    measures: {
      async memory() {
        return [percentiles([((await rendererBytes(page)) - empty) / options.events], { least: 1 })];
      },
      async 'basemap-memory'() {
        const all = [await rendererBytes(page), ...(await threadBytes(page))];
        return [percentiles([(all.reduce((sum, bytes) => sum + bytes) - empty) / 1e6], { least: 1 })];
      },
      'basemap-pan': pan,
      'basemap-zoom': zoom,
      'timeline-pan': pan,
      'timeline-zoom': zoom,
      'map-pan': kind === 'index' ? () => ask('queries') : pan,
      'map-zoom': kind === 'index' ? () => ask('zoomQueries') : zoom,
      brush: () => ask('brush'),
    },
    close: () => browser.close(),
  };
}

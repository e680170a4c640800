// The page that peers are measured in. The driver calls `window.peers`; nothing is on the page until one is opened.
import { leafletGeojson, protomapsLeaflet } from './basemaps.mjs';
import { chronotopeBasemap } from './chronotope-basemap.mjs';
import { leafletCanvas, leafletMarkercluster } from './leaflet-maps.mjs';
import { superclusterIndex } from './supercluster-index.mjs';
import { visTimeline } from './vis-timelines.mjs';

/**
 * A program with its events at hand, in the shape that it takes them in.
 * @typedef {object} ReadyPeer
 * @property {(element: HTMLElement) => Promise<PeerOpening>} open
 * @property {() => readonly number[]} [queries] what it does where it has no view of its own: ms each, for panning
 * @property {() => readonly number[]} [zoomQueries]
 * @property {() => readonly number[]} [brush]
 */

/** @typedef {{ readonly load: number, readonly firstFrame: number }} PeerOpening ms until the events were taken in, and until the frame with them was painted */

/** @typedef {import('../data/news-events.mjs').NewsOptions} NewsOptions */

/** @type {Readonly<Record<string, (options: NewsOptions) => ReadyPeer>>} */
const peers = {
  'vis-timeline': (options) => visTimeline(options, false),
  'vis-timeline-cluster': (options) => visTimeline(options, true),
  'leaflet.markercluster': leafletMarkercluster,
  'leaflet-canvas': leafletCanvas,
  supercluster: superclusterIndex,
  chronotope: () => chronotopeBasemap('all'),
  'chronotope-land': () => chronotopeBasemap('no'),
  'chronotope-countries': () => chronotopeBasemap('country'),
  'protomaps-leaflet': () => protomapsLeaflet('no'),
  'protomaps-leaflet-names': () => protomapsLeaflet('country'),
  'protomaps-leaflet-all-names': () => protomapsLeaflet('all'),
  'leaflet-geojson': leafletGeojson,
};

/** @type {ReadyPeer | null} */
let ready = null;

window.peers = {
  prepare(name, options) {
    ready = peers[name]?.(options) ?? null;
  },
  async open({ width, height }) {
    const stage = document.getElementById('stage');
    if (ready === null || stage === null) throw new Error('there is nothing to open');
    stage.style.width = `${width}px`;
    stage.style.height = `${height}px`;
    return await ready.open(stage);
  },
  ask: (what) => ready?.[what]?.() ?? [],
};

import 'leaflet';
import 'leaflet/dist/leaflet.css';
import { leafletLayer, LineSymbolizer, PolygonSymbolizer } from 'protomaps-leaflet';
import { paintedFrame } from './painted-frame.mjs';

/** @typedef {import('./page.mjs').ReadyPeer} ReadyPeer */

// the layer makes itself out of the one that Leaflet leaves there
const { L } = window;

/** East Asia, about as the first dataset opens. */
const view = { centre: /** @type {[number, number]} */ ([36, 125]), zoom: 4 };
const [sea, land, line] = ['#dfe7ec', '#f5f3ee', '#b9b4a8'];

/**
 * The app's own basemap file, painted by protomaps-leaflet: the same layers, and no labels.
 * @returns {ReadyPeer}
 */
export function protomapsLeaflet() {
  const fill = new PolygonSymbolizer({ fill: land });
  const stroke = new LineSymbolizer({ color: line, width: 1 });
  const water = new PolygonSymbolizer({ fill: sea });
  return basemapPeer(async () => {
    const layer = leafletLayer({
      url: `${location.origin}/world.pmtiles`,
      maxDataZoom: 6,
      backgroundColor: sea,
      paintRules: [
        { dataLayer: 'land', symbolizer: fill },
        { dataLayer: 'lakes', symbolizer: water },
        { dataLayer: 'rivers', symbolizer: new LineSymbolizer({ color: sea, width: 1 }) },
        { dataLayer: 'admin1', symbolizer: stroke },
        { dataLayer: 'borders', symbolizer: stroke },
      ],
      labelRules: [],
    });
    return /** @type {L.GridLayer} */ (/** @type {unknown} */ (layer));
  });
}

/**
 * The countries of the same file as GeoJSON, in Leaflet's plain layer on its canvas.
 * @returns {ReadyPeer}
 */
export function leafletGeojson() {
  return basemapPeer(async () => {
    const countries = await (await fetch('/countries.geojson')).json();
    return L.geoJSON(countries, { style: { color: line, weight: 1, fillColor: land, fillOpacity: 1 } });
  });
}

/**
 * @param {() => Promise<L.Layer>} makeLayer
 * @returns {ReadyPeer}
 */
function basemapPeer(makeLayer) {
  return {
    async open(element) {
      const began = performance.now();
      const { centre, zoom } = view;
      const map = L.map(element, {
        preferCanvas: true,
        center: centre,
        zoom,
        zoomSnap: 0.25,
        attributionControl: false,
      });
      const layer = await makeLayer();
      const loaded = layer instanceof L.GridLayer ? new Promise((resolve) => layer.once('load', resolve)) : null;
      layer.addTo(map);
      const load = performance.now() - began;
      await loaded;
      return { load, firstFrame: (await paintedFrame()) - began };
    },
  };
}

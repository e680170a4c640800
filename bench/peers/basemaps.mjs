import 'leaflet';
import { leafletLayer, LineSymbolizer, PolygonSymbolizer } from 'protomaps-leaflet';
import { basemapPeer } from './basemap-peer.mjs';
import { countryNames } from './country-names.mjs';

/** @typedef {import('./page.mjs').ReadyPeer} ReadyPeer */

// the layer makes itself out of the one that Leaflet leaves there
const { L } = window;

const [sea, land, line] = ['#dfe7ec', '#f5f3ee', '#b9b4a8'];

/**
 * The app's own basemap file, painted by protomaps-leaflet: the same layers, and the names of countries, if any.
 * @param {boolean} withNames
 * @returns {ReadyPeer}
 */
export function protomapsLeaflet(withNames) {
  const fill = new PolygonSymbolizer({ fill: land });
  const stroke = new LineSymbolizer({ color: line, width: 1 });
  const water = new PolygonSymbolizer({ fill: sea });
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
    labelRules: withNames ? [{ dataLayer: 'countries', symbolizer: countryNames() }] : [],
  });
  const grid = /** @type {L.GridLayer} */ (/** @type {unknown} */ (layer));
  return basemapPeer(
    // the file is there; its head is read again by the layer itself, while the app's thread has begun before the clock
    fetch(`${location.origin}/world.pmtiles`, { headers: { range: 'bytes=0-16383' } }),
    () => ({ layer: grid, painted: new Promise((resolve) => grid.once('load', resolve)) }),
  );
}

/**
 * The countries of the same file as GeoJSON, in Leaflet's plain layer on its canvas; no names.
 * @returns {ReadyPeer}
 */
export function leafletGeojson() {
  const reading = fetch('/countries.geojson').then((response) => response.json());
  return basemapPeer(reading, (countries) => ({
    layer: L.geoJSON(countries, { style: { color: line, weight: 1, fillColor: land, fillOpacity: 1 } }),
    painted: Promise.resolve(),
  }));
}

import 'leaflet';
import { leafletLayer, LineSymbolizer, PolygonSymbolizer } from 'protomaps-leaflet';
import { allNames } from './all-names.mjs';
import { basemapPeer } from './basemap-peer.mjs';
import { countryNames } from './country-names.mjs';

/** @typedef {import('./page.mjs').ReadyPeer} ReadyPeer */

// the layer makes itself out of the one that Leaflet leaves there
const { L } = window;

const [sea, land, line] = ['#dfe7ec', '#f5f3ee', '#b9b4a8'];

/**
 * The app's own basemap file, painted by protomaps-leaflet: the same layers, and nothing named, or countries as the tiles
 * know them, or all that the app's map names, out of tiles that have it.
 * @param {'no' | 'country' | 'all'} names
 * @returns {ReadyPeer}
 */
export function protomapsLeaflet(names) {
  const url = `${location.origin}/${names === 'all' ? 'named-world' : 'world'}.pmtiles`;
  const fill = new PolygonSymbolizer({ fill: land });
  const stroke = new LineSymbolizer({ color: line, width: 1 });
  const water = new PolygonSymbolizer({ fill: sea });
  const layer = leafletLayer({
    url,
    maxDataZoom: 6,
    backgroundColor: sea,
    paintRules: [
      { dataLayer: 'land', symbolizer: fill },
      { dataLayer: 'lakes', symbolizer: water },
      { dataLayer: 'rivers', symbolizer: new LineSymbolizer({ color: sea, width: 1 }) },
      { dataLayer: 'admin1', symbolizer: stroke },
      { dataLayer: 'borders', symbolizer: stroke },
    ],
    labelRules: labelRules[names],
  });
  const grid = /** @type {L.GridLayer} */ (/** @type {unknown} */ (layer));
  return basemapPeer(
    // the file is there; its head is read again by the layer itself, while the app's thread has begun before the clock
    fetch(url, { headers: { range: 'bytes=0-16383' } }),
    () => ({ layer: grid, painted: new Promise((resolve) => grid.once('load', resolve)) }),
  );
}

/** @satisfies {Record<string, import('protomaps-leaflet').LabelRule[]>} */
const labelRules = {
  no: [],
  country: [{ dataLayer: 'countries', symbolizer: countryNames() }],
  all: allNames,
};

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

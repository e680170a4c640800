import 'leaflet';
import 'leaflet/dist/leaflet.css';
import 'leaflet.markercluster';
import 'leaflet.markercluster/dist/MarkerCluster.css';
import 'leaflet.markercluster/dist/MarkerCluster.Default.css';
import { placedPoints } from './placed-points.mjs';
import { paintedFrame } from './painted-frame.mjs';

/** @typedef {import('../data/news-events.mjs').NewsOptions} NewsOptions */
/** @typedef {import('./placed-points.mjs').PlacedPoint} PlacedPoint */
/** @typedef {import('./page.mjs').ReadyPeer} ReadyPeer */

// the clusters add themselves to the one that Leaflet leaves there, and to no import of it
const { L } = window;

/** The world, as the app shows these events first; no ground under them. */
const zoom = 2;

/**
 * A marker for each place of each event, in clusters.
 * @param {NewsOptions} options
 * @returns {ReadyPeer}
 */
export function leafletMarkercluster(options) {
  const icon = L.divIcon({ className: 'dot', iconSize: [10, 10] });
  return mapPeer(placedPoints(options), {}, (points) =>
    L.markerClusterGroup().addLayers(points.map(({ lng, lat, title }) => L.marker([lat, lng], { icon, title }))),
  );
}

/**
 * The same as dots on a canvas.
 * @param {NewsOptions} options
 * @returns {ReadyPeer}
 */
export function leafletCanvas(options) {
  return mapPeer(placedPoints(options), { preferCanvas: true }, (points) =>
    L.layerGroup(points.map(({ lng, lat }) => L.circleMarker([lat, lng], { radius: 4, weight: 1 }))),
  );
}

/**
 * @param {readonly PlacedPoint[]} points
 * @param {L.MapOptions} options
 * @param {(points: readonly PlacedPoint[]) => L.Layer} makeLayer
 * @returns {ReadyPeer}
 */
function mapPeer(points, options, makeLayer) {
  return {
    async open(element) {
      const map = L.map(element, { ...options, center: [20, 10], zoom, maxZoom: 18, attributionControl: false });
      await paintedFrame();
      const began = performance.now();
      makeLayer(points).addTo(map);
      const load = performance.now() - began;
      return { load, firstFrame: (await paintedFrame()) - began };
    },
  };
}

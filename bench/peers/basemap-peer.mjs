import 'leaflet';
import 'leaflet/dist/leaflet.css';
import { zoomSnap } from '../../src/renderer/map/camera-limits.ts';
import { paintedFrame } from './painted-frame.mjs';

const { L } = window;

/** East Asia, about as the first dataset opens. */
const view = { centre: /** @type {[number, number]} */ ([36, 125]), zoom: 4 };

/** @typedef {{ readonly layer: L.Layer, readonly painted: Promise<unknown> }} Basemap a layer, and when all that is in view has been painted, names with it */

/**
 * A map with one basemap and nothing else, its options those of the app's map: what is measured is the layer. The first frame
 * is counted from when the map is made, its data being at hand, to the end of the frame with all land and names in view.
 * @template T
 * @param {Promise<T>} data
 * @param {(data: T, map: L.Map) => Basemap} makeBasemap
 * @returns {import('./page.mjs').ReadyPeer}
 */
export function basemapPeer(data, makeBasemap) {
  return {
    async open(stage) {
      const atHand = await data;
      const element = document.createElement('div');
      element.style.height = '100%';
      stage.append(element);
      const began = performance.now();
      const map = L.map(element, {
        preferCanvas: true,
        center: view.centre,
        zoom: view.zoom,
        zoomSnap,
        zoomDelta: 0.5,
        wheelPxPerZoomLevel: 90,
        zoomControl: false,
        attributionControl: false,
        fadeAnimation: false,
      });
      const { layer, painted } = makeBasemap(atHand, map);
      layer.addTo(map);
      const load = performance.now() - began;
      await painted;
      return { load, firstFrame: (await paintedFrame()) - began };
    },
  };
}

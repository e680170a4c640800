import Supercluster from 'supercluster';
import { paintedFrame } from './painted-frame.mjs';
import { placedPoints } from './placed-points.mjs';

const world = { lng: 10, lat: 20, zoom: 2 };
const steps = 60;
/** Each loads the index anew. */
const brushSteps = 12;
const enoughMs = 20_000;

/**
 * An index alone: what a view built on it would have to ask for each frame. It knows no filters, so a brush loads it anew
 * with the events that pass.
 * @param {import('../data/news-events.mjs').NewsOptions} options
 * @returns {import('./page.mjs').ReadyPeer}
 */
export function superclusterIndex(options) {
  const features = placedPoints(options).map(({ lng, lat, title, start, end }) => ({
    type: /** @type {const} */ ('Feature'),
    properties: { title, start, end },
    geometry: { type: /** @type {const} */ ('Point'), coordinates: [lng, lat] },
  }));
  const index = new Supercluster({ radius: 60 });

  return {
    async open() {
      const began = performance.now();
      index.load(features);
      const load = performance.now() - began;
      return { load, firstFrame: (await paintedFrame()) - began };
    },
    queries: () =>
      timed(steps, (step) =>
        index.getClusters(boxAround(world.lng + (step % 10) * 8, world.lat, world.zoom), world.zoom),
      ),
    zoomQueries: () =>
      timed(steps, (step) => {
        const zoom = world.zoom + (step % 4);
        index.getClusters(boxAround(world.lng, world.lat, zoom), zoom);
      }),
    brush: () =>
      timed(brushSteps, (step) => {
        const to = Date.UTC(2023 - step / 2, 0, 1);
        index.load(features.filter(({ properties }) => properties.start < to));
        index.getClusters(boxAround(world.lng, world.lat, world.zoom), world.zoom);
      }),
  };
}

/**
 * @param {number} lng
 * @param {number} lat
 * @param {number} zoom
 * @returns {[number, number, number, number]} what a map of the measured size shows, about
 */
function boxAround(lng, lat, zoom) {
  const across = (862 / 256) * (360 / 2 ** zoom);
  const up = across * 0.35;
  return [lng - across / 2, Math.max(-85, lat - up / 2), lng + across / 2, Math.min(85, lat + up / 2)];
}

/**
 * @param {number} count
 * @param {(step: number) => void} act
 * @returns {readonly number[]} ms each; fewer where it takes too long
 */
function timed(count, act) {
  const began = performance.now();
  /** @type {number[]} */
  const times = [];
  for (let step = 0; step < count && performance.now() - began < enoughMs; step++) {
    const at = performance.now();
    act(step);
    times.push(performance.now() - at);
  }
  return times;
}

/**
 * @typedef {object} SideBySideCase
 * @property {string} unit
 * @property {Readonly<Record<number, number>>} targets by the number of events: what 95 of 100 of the app's should stay below
 * @property {Readonly<Record<number, number>>} [latencyTargets] the same where it has a row in `latencyUnit` too
 */

const ms = 'ms';
const frameWork = 'ms of main-thread work a frame';
export const latencyUnit = 'ms from input to painted frame';
const million = 1_000_000;
const latencyTargets = { [million]: 33 };

/**
 * What is measured of several programs with the same events, in the order in which it is done.
 */
export const sideBySideCases = /** @type {const} @satisfies {Readonly<Record<string, SideBySideCase>>} */ ({
  load: { unit: ms, targets: { [million]: 3000 } },
  'timeline-first-frame': { unit: ms, targets: { 10_000: 500 } },
  'map-first-frame': { unit: ms, targets: {} },
  memory: { unit: 'bytes an event', targets: { [million]: 200 } },
  'timeline-pan': { unit: frameWork, targets: { 10_000: 8, [million]: 16 }, latencyTargets },
  'timeline-zoom': { unit: frameWork, targets: { [million]: 16 }, latencyTargets },
  'map-pan': { unit: frameWork, targets: { [million]: 16 }, latencyTargets },
  'map-zoom': { unit: frameWork, targets: { [million]: 16 }, latencyTargets },
  brush: { unit: frameWork, targets: { [million]: 16 } },
  'brush-latency': { unit: latencyUnit, targets: latencyTargets },
  'brush-facets': { unit: latencyUnit, targets: latencyTargets },
  'facet-click': { unit: latencyUnit, targets: { [million]: 50 } },
  search: { unit: latencyUnit, targets: { [million]: 100 } },
  'basemap-first-paint': { unit: ms, targets: {} },
  'basemap-pan': { unit: frameWork, targets: { 1: 20 } },
  'basemap-zoom': { unit: frameWork, targets: { 1: 40 } },
  'basemap-memory': { unit: 'MB', targets: { 1: 15 } },
});

/** @typedef {keyof typeof sideBySideCases} CaseName */

export const caseNames = /** @type {readonly CaseName[]} */ (Object.keys(sideBySideCases));

/**
 * @param {CaseName} name
 * @param {number} events
 * @param {string} unit of the row
 * @returns {number | undefined}
 */
export function targetOf(name, events, unit) {
  /** @type {SideBySideCase} */
  const { unit: usual, targets, latencyTargets } = sideBySideCases[name];
  return (unit === usual ? targets : latencyTargets)?.[events];
}

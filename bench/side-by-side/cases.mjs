/**
 * @typedef {object} SideBySideCase
 * @property {string} unit
 * @property {Readonly<Record<number, number>>} targets by the number of events: what 95 of 100 of the app's should stay below
 */

const ms = 'ms';
const frameWork = 'ms of main-thread work a frame';
const million = 1_000_000;

/**
 * What is measured of several programs with the same events, in the order in which it is done.
 */
export const sideBySideCases = /** @type {const} @satisfies {Readonly<Record<string, SideBySideCase>>} */ ({
  load: { unit: ms, targets: { [million]: 3000 } },
  'timeline-first-frame': { unit: ms, targets: { 10_000: 500, [million]: 3000 } },
  'map-first-frame': { unit: ms, targets: { [million]: 3000 } },
  memory: { unit: 'bytes an event', targets: { [million]: 200 } },
  'timeline-pan': { unit: frameWork, targets: { 10_000: 8, [million]: 16 } },
  'timeline-zoom': { unit: frameWork, targets: { [million]: 16 } },
  'map-pan': { unit: frameWork, targets: { [million]: 16 } },
  'map-zoom': { unit: frameWork, targets: { [million]: 16 } },
  brush: { unit: frameWork, targets: { [million]: 16 } },
  'brush-latency': { unit: 'ms from input to painted frame', targets: { [million]: 33 } },
  'facet-click': { unit: 'ms from input to painted frame', targets: { [million]: 50 } },
});

/** @typedef {keyof typeof sideBySideCases} CaseName */

export const caseNames = /** @type {readonly CaseName[]} */ (Object.keys(sideBySideCases));

/**
 * @param {CaseName} name
 * @param {number} events
 * @returns {number | undefined}
 */
export function targetOf(name, events) {
  /** @type {SideBySideCase['targets']} */
  const targets = sideBySideCases[name].targets;
  return targets[events];
}

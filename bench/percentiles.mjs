import { NoFigureError } from './no-figure-error.mjs';

/** Of fewer, the slow end tells nothing. */
export const leastSamples = 5;

/**
 * The middle and the slow end of what was measured. Throws a `NoFigureError` where that are too few samples: nothing
 * measured is not nothing needed.
 * @param {readonly number[]} figures
 * @param {{ readonly decimals?: number, readonly least?: number }} [options] `least`: how many samples are enough
 */
export function percentiles(figures, { decimals = 1, least = leastSamples } = {}) {
  const sorted = figures.toSorted((a, b) => a - b);
  const at = (/** @type {number} */ part) => {
    const figure = sorted[Math.ceil(part * sorted.length) - 1];
    if (figure === undefined || sorted.length < least) {
      throw new NoFigureError(`gave ${sorted.length} samples, ${least} are needed`);
    }
    return Number(figure.toFixed(decimals));
  };
  return { p50: at(0.5), p95: at(0.95) };
}

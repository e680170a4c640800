/**
 * The middle and the slow end of what was measured, to a tenth.
 * @param {readonly number[]} figures
 */
export function percentiles(figures) {
  const sorted = figures.toSorted((a, b) => a - b);
  const at = (/** @type {number} */ part) => Math.round((sorted[Math.ceil(part * sorted.length) - 1] ?? 0) * 10) / 10;
  return { p50: at(0.5), p95: at(0.95) };
}

/**
 * The middle and the slow end of what was measured.
 * @param {readonly number[]} figures
 * @param {number} [decimals]
 */
export function percentiles(figures, decimals = 1) {
  const sorted = figures.toSorted((a, b) => a - b);
  const at = (/** @type {number} */ part) =>
    Number((sorted[Math.ceil(part * sorted.length) - 1] ?? 0).toFixed(decimals));
  return { p50: at(0.5), p95: at(0.95) };
}

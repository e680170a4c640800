const steps = 200;

/**
 * A brush that is dragged there and begins anew: a tenth of the events pass, and a thousandth of them changes with a step.
 * @param {import('../src/shared/event-columns.ts').EventColumns} columns
 * @returns {() => import('../src/shared/when.ts').TimeExtent} the brush after one step more
 */
export function brushSteps({ byStart, startEarliest }) {
  const at = (/** @type {number} */ part) => startEarliest[byStart[Math.floor(part * byStart.length)] ?? 0] ?? 0;
  let step = 0;
  return () => {
    step = (step + 1) % steps;
    return { from: at(0.5 + step / 1000), to: at(0.6 + step / 1000) };
  };
}

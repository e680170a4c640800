import { stepMark } from './frame-work.mjs';

/** @typedef {import('@playwright/test').Page} Page */
/** @typedef {import('./frame-work.mjs').TraceEvent} TraceEvent */

const categories = [
  'devtools.timeline',
  'disabled-by-default-devtools.timeline',
  'disabled-by-default-devtools.timeline.frame',
  'blink.user_timing',
  'cc',
  'benchmark',
  'input',
];

/** What is read of a trace; the rest, most of it, is dropped at once. */
const read = new Set([
  'RunTask',
  'BeginMainThreadFrame',
  'Commit',
  'EventLatency',
  'RendererMainProcessing',
  'SubmitCompositorFrameToPresentationCompositorFrame',
]);

/**
 * Runs in the page, before anything else: a mark in the trace for each thing that a person does to the page.
 * @param {string} mark
 */
function markSteps(mark) {
  for (const type of ['pointerdown', 'pointermove', 'pointerup', 'wheel', 'keydown']) {
    addEventListener(type, (event) => event.isTrusted && performance.mark(mark), { capture: true, passive: true });
  }
}

/**
 * Once for a page, before it is gone to.
 * @param {Page} page
 */
export async function markStepsIn(page) {
  await page.addInitScript(markSteps, stepMark);
}

/**
 * The browser's own trace of what `act` does to a page.
 * @param {Page} page
 * @param {() => Promise<void>} act
 * @returns {Promise<readonly TraceEvent[]>}
 */
export async function recordTrace(page, act) {
  const browser = page.context().browser();
  if (browser === null) throw new Error('the page has no browser of its own');
  await browser.startTracing(page, { categories });
  await act();
  const trace = JSON.parse((await browser.stopTracing()).toString());
  return trace.traceEvents.filter((/** @type {TraceEvent} */ { name }) => read.has(name) || name.startsWith('bench:'));
}

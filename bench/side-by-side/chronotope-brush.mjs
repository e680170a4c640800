import { NoFigureError } from '../no-figure-error.mjs';
import { percentiles } from '../percentiles.mjs';
import { boxOf, sampleFrame, shows } from '../linking-samples.mjs';
import { frameWorkOfSteps, presentedAfterShown } from './frame-work.mjs';
import { recordTrace } from './record-trace.mjs';

/** @typedef {import('@playwright/test').Page} Page */
/** @typedef {import('./gestures.mjs').Figure} Figure */

const workSteps = 60;
const latencySteps = 60;
const clicks = 40;
/** Each step changes the brush, which snaps to months where the overview shows years. */
const stepPx = 11;
const sweepSteps = 40;
const needs = [shows.timelineLanes, shows.mapEvents, shows.counts];
const filters = { changed: 'section[aria-label=Filters]' };

/**
 * One edge of the brush is dragged over the thick of the data, to and fro; list beside it.
 * @param {Page} page
 * @returns {Promise<readonly Figure[]>}
 */
export async function measureBrushWork(page) {
  const trace = await recordTrace(page, () => dragBrush(page, workSteps, (move) => move()));
  await clearBrush(page);
  return [percentiles(frameWorkOfSteps(trace))];
}

/**
 * From the event of each step until the frame was presented that shows it everywhere, the list too.
 * @param {Page} page
 * @returns {Promise<readonly Figure[]>}
 */
export async function measureBrushLatency(page) {
  return [await latencyOfSteps(page, [...needs, shows.list])];
}

/**
 * The same with the filters in the list's place: their counts are in the frame that the views are in.
 * @param {Page} page
 * @returns {Promise<readonly Figure[]>}
 */
export async function measureBrushFacets(page) {
  await page.getByRole('tab', { name: 'Filters' }).click();
  const figure = await latencyOfSteps(page, [...needs, filters]);
  await page.getByRole('tab', { name: 'Events' }).click();
  return [figure];
}

/**
 * @param {Page} page
 * @param {readonly import('../frame-probe.mjs').Need[]} needs
 * @returns {Promise<Figure>}
 */
async function latencyOfSteps(page, needs) {
  /** @type {number[]} */
  const latencies = [];
  const trace = await recordTrace(page, () =>
    dragBrush(page, latencySteps, async (move) => {
      const { ms, met, frames } = await sampleFrame(page, 'pointermove', needs, move);
      if (ms !== null) latencies.push(ms);
      if (frames > 1) throw new NoFigureError(`showed all of a step in frame ${frames} after it, not in the first one`);
      if (ms === null && met[0] === true)
        throw new Error(`a step of the brush did not show everywhere (${met.join(', ')})`);
    }),
  );
  await clearBrush(page);
  return percentiles(withPresentation(latencies, trace));
}

/**
 * A category is asked for and given up again, beside the list's place the filters with their counts.
 * @param {Page} page
 * @returns {Promise<readonly Figure[]>}
 */
export async function measureFacetClick(page) {
  await page.getByRole('tab', { name: 'Filters' }).click();
  const value = page.getByRole('region', { name: 'Filters' }).getByRole('checkbox').nth(2);
  const box = await boxOf(value);
  /** @type {number[]} */
  const latencies = [];
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  const trace = await recordTrace(page, async () => {
    for (let click = 0; click < clicks; click++) {
      await page.mouse.down();
      const { ms, met } = await sampleFrame(page, 'pointerup', [...needs, filters], () => page.mouse.up());
      if (ms === null) throw new Error(`a click on a facet did not show everywhere (${met.join(', ')})`);
      latencies.push(ms);
    }
  });
  await page.getByRole('tab', { name: 'Events' }).click();
  return [percentiles(withPresentation(latencies, trace))];
}

/**
 * @param {readonly number[]} latencies until the main thread had done its part of the frame
 * @param {readonly import('./frame-work.mjs').TraceEvent[]} trace
 */
export function withPresentation(latencies, trace) {
  const after = presentedAfterShown(trace);
  return latencies.map((ms, index) => ms + (after[index] ?? 0));
}

/**
 * @param {Page} page
 * @param {number} steps
 * @param {(move: () => Promise<void>) => Promise<void>} each
 */
async function dragBrush(page, steps, each) {
  const handle = page.getByRole('slider', { name: 'Brush to' });
  const overview = await boxOf(handle.locator('..'));
  const { x, y, width, height } = await boxOf(handle);
  const at = y + height / 2;
  const end = overview.x + overview.width * 0.85;
  await page.mouse.move(x + width / 2, at);
  await page.mouse.down();
  await page.mouse.move(end, at);
  for (let step = 1; step <= steps; step++) {
    const back = step % (2 * sweepSteps);
    await each(() => page.mouse.move(end - stepPx * Math.min(back, 2 * sweepSteps - back), at));
  }
  await page.mouse.up();
}

/**
 * To take a brush away is not to drag it: that counts all events anew, and is no part of what is measured.
 * @param {Page} page
 */
async function clearBrush(page) {
  await page.getByRole('button', { name: 'Clear', exact: true }).first().click();
}

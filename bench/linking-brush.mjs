import { percentiles } from './percentiles.mjs';
import { boxOf, sampleCount, sampleFrame, shows } from './linking-samples.mjs';

/** @typedef {import('./linking-samples.mjs').Figure} Figure */
/** @typedef {import('@playwright/test').Page} Page */

const stepPx = 9;
const sweepSteps = 40;
const shown = [shows.counts, shows.timelineLanes, shows.mapEvents];

/**
 * A brush is drawn over the overview, step by step; each step is a frame with both views, counts, and the list or the
 * filters' counts beside them. Told twice: as a person feels it, and as work of the main thread.
 * @param {Page} page
 * @returns {Promise<readonly Figure[]>}
 */
export async function measureBrush(page) {
  const withList = await dragBrush(page, 'list', [...shown, shows.list]);
  await page.getByRole('tab', { name: 'Filters' }).click();
  const withFilters = await dragBrush(page, 'filters', [...shown, { changed: 'section[aria-label=Filters]' }]);
  return [...withList, ...withFilters];
}

/**
 * @param {Page} page
 * @param {string} beside
 * @param {readonly import('./frame-probe.mjs').Need[]} needs
 * @returns {Promise<readonly Figure[]>}
 */
async function dragBrush(page, beside, needs) {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  const overview = await boxOf(page.getByRole('slider', { name: 'Brush from' }).locator('..'));
  const y = overview.y + overview.height / 3;
  // over the thick end of the data, where every step changes the counts
  const end = overview.x + overview.width * 0.75;
  await page.mouse.move(overview.x + overview.width * 0.95, y);
  await page.mouse.down();
  await page.mouse.move(end, y);
  /** @type {number[]} */
  const latencies = [];
  /** @type {number[]} */
  const work = [];
  for (let step = 0; latencies.length < sampleCount; step++) {
    if (step > 20 * sampleCount)
      throw new Error(`brush with the ${beside}: only ${latencies.length} steps changed anything`);
    const before = await busyMs(session);
    const { ms, met } = await sampleFrame(page, 'pointermove', needs, () => page.mouse.move(end - sweep(step), y));
    // the brush snaps to days, months or years: not every step changes it
    if (met[0] !== true) continue;
    if (ms === null) throw new Error(`brush with the ${beside}: a step did not show everywhere (${met.join(', ')})`);
    latencies.push(ms);
    work.push((await busyMs(session)) - before);
  }
  await page.mouse.up();
  await page.getByRole('button', { name: 'Clear', exact: true }).first().click();
  await session.detach();
  return [
    { ...percentiles(latencies), unit: `ms from a step of the brush to all views and the ${beside}` },
    { ...percentiles(work), unit: `ms of the main thread for a step, with the ${beside}` },
  ];
}

/**
 * To and fro.
 * @param {number} step
 * @returns {number} px
 */
function sweep(step) {
  const at = step % (2 * sweepSteps);
  return stepPx * Math.min(at, 2 * sweepSteps - at);
}

/**
 * @param {import('@playwright/test').CDPSession} session
 * @returns {Promise<number>} how long the main thread has worked since the page began
 */
async function busyMs(session) {
  const { metrics } = await session.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
}

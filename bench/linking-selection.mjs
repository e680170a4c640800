import { percentiles } from './percentiles.mjs';
import { lanesBox } from './linking-hover.mjs';
import { boxOf, collect, eventSpotsIn, listOf, sampleFrame, shows } from './linking-samples.mjs';

const target = 100;

/**
 * A click on an event in one view; the details tell it and all views show it.
 * @param {import('@playwright/test').Page} page
 * @returns {Promise<readonly import('./linking-samples.mjs').Figure[]>}
 */
export async function measureSelection(page) {
  const list = await boxOf(listOf(page));
  const lanes = await lanesBox(page);
  return [
    await selectIn(page, 'list', list, [shows.list, shows.details, shows.timelineOver, shows.mapHighlight]),
    await selectIn(page, 'timeline', lanes, [shows.timelineOver, shows.details, shows.mapHighlight, shows.list]),
  ];
}

/**
 * @param {import('@playwright/test').Page} page
 * @param {string} view
 * @param {Awaited<ReturnType<typeof boxOf>>} box
 * @param {readonly import('./frame-probe.mjs').Need[]} needs
 * @returns {Promise<import('./linking-samples.mjs').Figure>}
 */
async function selectIn(page, view, box, needs) {
  const nextSpot = await eventSpotsIn(page, box);
  const times = await collect(page, `selection in the ${view}`, async () => {
    const { x, y } = nextSpot();
    // the hover has come and gone before the click
    await page.mouse.move(x, y);
    const hit = await page.evaluate((spot) => window.frameProbe.isOnEvent(spot), { x, y });
    await page.mouse.down();
    // while a button is down the look of the pointer tells of a drag
    return { ...(await sampleFrame(page, 'pointerup', needs, () => page.mouse.up())), hit };
  });
  return { ...percentiles(times), unit: `ms from click in the ${view} to details and all views`, target };
}

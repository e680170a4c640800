import { percentiles } from './percentiles.mjs';
import { boxOf, collect, eventSpotsIn, listOf, sampleFrame, shows } from './linking-samples.mjs';

/** @typedef {import('./linking-samples.mjs').Figure} Figure */
/** @typedef {import('@playwright/test').Page} Page */

const target = 50;
/** The column of the lanes' names where it is widest. */
const gutterPx = 184;

/**
 * The pointer moves on to an event in one view; the others light it.
 * @param {Page} page
 * @returns {Promise<readonly Figure[]>}
 */
export async function measureHover(page) {
  return [
    await hoverIn(
      page,
      'list',
      await boxOf(listOf(page)),
      [shows.list, shows.timelineOver, shows.mapHighlight],
      shows.mapHighlight.painted,
    ),
    await hoverIn(
      page,
      'timeline',
      await lanesBox(page),
      [shows.timelineOver, shows.mapHighlight],
      shows.mapHighlight.painted,
    ),
    await hoverIn(
      page,
      'map',
      await boxOf(page.locator('.map-surface')),
      [shows.mapHighlight, shows.timelineOver],
      shows.mapHighlight.painted,
    ),
  ];
}

/** @param {Page} page */
export async function lanesBox(page) {
  const box = await boxOf(page.getByRole('region', { name: 'Timeline' }).getByRole('listbox'));
  return { ...box, x: box.x + gutterPx, width: box.width - gutterPx };
}

/**
 * @param {Page} page
 * @param {string} view
 * @param {Awaited<ReturnType<typeof boxOf>>} box
 * @param {readonly import('./frame-probe.mjs').Need[]} needs
 * @param {string} canvas
 * @returns {Promise<Figure>}
 */
async function hoverIn(page, view, box, needs, canvas) {
  const nextSpot = await eventSpotsIn(page, box);
  const times = await collect(
    page,
    `hover in the ${view}`,
    () =>
      sampleFrame(page, 'pointermove', needs, async () => {
        const { x, y } = nextSpot();
        await page.mouse.move(x, y);
      }),
    canvas,
  );
  await page.mouse.move(5, 5);
  return { ...percentiles(times), unit: `ms from hover in the ${view} to the others lit`, target };
}

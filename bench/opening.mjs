import { gzipSync } from 'node:zlib';
import { serveBuiltApp } from '../tools/serve-built-app.mjs';
import { firstCompleteView } from './first-complete-view.mjs';
import { launchBenchBrowser } from './launch-bench-browser.mjs';
import { percentiles } from './percentiles.mjs';

const runs = 11;

/**
 * From the start of loading (navigation) to the first complete view: basemap and events painted on the map, lanes painted
 * on the timeline. Each run has a new server, a new engine and a new browser profile; the first run is a warm-up.
 * Beside it the bytes of JavaScript for that view, gzipped.
 * @returns {Promise<readonly import('./bench.mjs').Row[]>}
 */
export async function measureOpening() {
  const browser = await launchBenchBrowser();
  /** @type {Opening[]} */
  const openings = [];
  for (let run = 0; run <= runs; run++) openings.push(await openOnce(browser));
  await browser.close();
  const counted = openings.slice(1);
  const common = { subject: 'chronotope', events: counted[0]?.events ?? 0 };
  return [
    { case: 'opening', ...common, ...percentiles(counted.map(({ ms }) => ms)), unit: 'ms to the first complete view' },
    { case: 'opening', ...common, ...percentiles(counted.map(({ kB }) => kB)), unit: 'kB of JavaScript, gzipped' },
  ];
}

/** @typedef {{ ms: number, kB: number, events: number }} Opening */

/**
 * @param {import('@playwright/test').Browser} browser
 * @returns {Promise<Opening>}
 */
async function openOnce(browser) {
  const server = await serveBuiltApp(null);
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  /** @type {Promise<Buffer>[]} */
  const scripts = [];
  page.on('response', (response) => {
    if (response.request().resourceType() === 'script') scripts.push(response.body());
  });
  await page.goto(server.url);
  const view = await firstCompleteView(page);
  const bytes = (await Promise.all(scripts)).reduce((sum, script) => sum + gzipSync(script).length, 0);
  await context.close();
  await server.close();
  return { ...view, kB: bytes / 1000 };
}

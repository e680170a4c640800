import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { chromium } from '@playwright/test';
import { findBrowser } from '../tools/find-browser.mjs';
import { projectRoot } from '../tools/project-root.mjs';

const runs = 11;
const built = join(projectRoot, 'out/main');

/**
 * From the start of loading (navigation) to the first complete view: basemap and events painted on the map, lanes painted
 * on the timeline. Each run has a new server, a new engine and a new browser profile; the first run is a warm-up.
 * Beside it the bytes of JavaScript for that view, gzipped.
 * @returns {Promise<readonly import('./bench.mjs').Row[]>}
 */
export async function measureOpening() {
  const executablePath = await findBrowser();
  if (executablePath === null) throw new Error('There is no browser engine; npm test installs one.');
  const browser = await chromium.launch({ executablePath, args: ['--disable-gpu', '--no-sandbox'] });
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
  const dataFolder = mkdtempSync(join(tmpdir(), 'chronotope-bench-'));
  const { startServer } = await import(pathToFileURL(join(built, 'server.js')).href);
  const server = await startServer({
    rendererFolder: join(projectRoot, 'out/renderer'),
    resourcesFolder: join(projectRoot, 'resources'),
    dataFolder,
    workerPath: join(built, 'engine-worker.js'),
    version: 'bench',
    startFile: null,
    port: 0,
  });
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  /** @type {Promise<Buffer>[]} */
  const scripts = [];
  page.on('response', (response) => {
    if (response.request().resourceType() === 'script') scripts.push(response.body());
  });
  await page.goto(server.url);
  const painted = ['chronotope:map-painted', 'chronotope:timeline-painted'];
  await page.waitForFunction((names) => names.every((name) => performance.getEntriesByName(name).length > 0), painted);
  const ms = await page.evaluate(
    (names) => Math.max(...names.map((name) => performance.getEntriesByName(name)[0]?.startTime ?? Infinity)),
    painted,
  );
  const counts = (await page.getByRole('status').textContent()) ?? '';
  const bytes = (await Promise.all(scripts)).reduce((sum, script) => sum + gzipSync(script).length, 0);
  await context.close();
  await server.close();
  rmSync(dataFolder, { recursive: true, force: true });
  return { ms, kB: bytes / 1000, events: Number(/of (\d+)/.exec(counts)?.[1] ?? 0) };
}

/** @param {readonly number[]} figures */
function percentiles(figures) {
  const sorted = figures.toSorted((a, b) => a - b);
  const at = (/** @type {number} */ part) => Math.round((sorted[Math.ceil(part * sorted.length) - 1] ?? 0) * 10) / 10;
  return { p50: at(0.5), p95: at(0.95) };
}

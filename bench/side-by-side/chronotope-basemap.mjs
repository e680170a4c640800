import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { serveBuiltApp } from '../../tools/serve-built-app.mjs';
import { launchBenchBrowser } from '../launch-bench-browser.mjs';
import { boxOf } from '../linking-samples.mjs';
import { percentiles } from '../percentiles.mjs';
import { measurePan, measureZoom } from './gestures.mjs';
import { markStepsIn } from './record-trace.mjs';
import { rendererBytes, threadBytes } from './renderer-bytes.mjs';
import { windowSize } from './window-size.mjs';

/** What squares of the basemap take to come, once the first of them are there. */
const restMs = 2000;

/** One event at two places, so that the map opens with East Asia and has hardly anything but the basemap to paint. */
const dataset = {
  format: 'chronotope-dataset',
  version: 1,
  title: { en: 'Little but the basemap' },
  places: [
    { id: 'beijing', name: { en: 'Beijing' }, coordinates: { lng: 116.4, lat: 39.9 } },
    { id: 'tokyo', name: { en: 'Tokyo' }, coordinates: { lng: 139.7, lat: 35.7 } },
  ],
  events: [{ id: 'one', title: { en: 'One event' }, when: '2025', places: ['beijing', 'tokyo'], status: 'happened' }],
};

/**
 * The whole window over loopback, timeline, list and engine's answers with the basemap: what a person waits for. Beside
 * peers stands the basemap alone.
 * @returns {import('./measure-subject.mjs').Subject}
 */
export function chronotopeBasemap() {
  return {
    name: 'chronotope-window',
    cases: ['basemap-first-paint', 'basemap-memory', 'basemap-pan', 'basemap-zoom'],
    notes: {
      'basemap-first-paint': 'from navigation to the whole window, basemap, labels and event painted',
      'basemap-memory': 'the whole window, and the thread that paints the basemap',
    },
    start: startChronotope,
  };
}

/** @returns {Promise<import('./measure-subject.mjs').Stage>} */
async function startChronotope() {
  const folder = await mkdtemp(join(tmpdir(), 'chronotope-basemap-'));
  const file = join(folder, 'basemap.json');
  await writeFile(file, JSON.stringify(dataset));
  const server = await serveBuiltApp(file);
  const browser = await launchBenchBrowser();
  const page = await browser.newPage({ viewport: windowSize, locale: 'en-GB' });
  page.setDefaultTimeout(0);
  await markStepsIn(page);
  const map = page.locator('.map-surface');
  return {
    async open() {
      await page.goto(server.url);
      const painted = 'chronotope:map-painted';
      await page.waitForFunction((name) => performance.getEntriesByName(name).length > 0, painted);
      const at = await page.evaluate((name) => performance.getEntriesByName(name)[0]?.startTime ?? Infinity, painted);
      const hint = page.getByRole('button', { name: 'Got it' });
      if (await hint.isVisible()) await hint.click();
      return { 'basemap-first-paint': at };
    },
    measures: {
      async 'basemap-memory'() {
        // what is still on its way from the thread is no memory of either
        await wait(restMs);
        const all = [await rendererBytes(page), ...(await threadBytes(page))];
        return [percentiles([all.reduce((sum, bytes) => sum + bytes) / 1e6], { least: 1 })];
      },
      'basemap-pan': async () => await measurePan(page, await boxOf(map)),
      'basemap-zoom': async () => await measureZoom(page, await boxOf(map)),
    },
    async close() {
      await browser.close();
      await server.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

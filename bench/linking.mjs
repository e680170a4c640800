import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crowdDataset } from '../tools/crowd-dataset.mjs';
import { serveBuiltApp } from '../tools/serve-built-app.mjs';
import { installFrameProbe } from './frame-probe.mjs';
import { listOf } from './linking-samples.mjs';
import { measureBrush } from './linking-brush.mjs';
import { measureHover } from './linking-hover.mjs';
import { measureSelection } from './linking-selection.mjs';
import { launchBenchBrowser } from './launch-bench-browser.mjs';

/** Two months of the whole world: the lanes hold single events beside those without room, the map all ten thousand. */
const opening = {
  id: 'opening',
  timeExtent: { from: '2026-02', to: '2026-03' },
  mapExtent: { west: -30, south: -50, east: 330, north: 70 },
};

/**
 * How soon the other views show what is done in one: from the moment of the pointer's event, as the browser tells it, to
 * the end of the frame that shows it everywhere. Frames in which nothing changed are not counted.
 * @param {{ readonly events: number }} options
 * @returns {Promise<readonly import('./bench.mjs').Row[]>}
 */
export async function measureLinking({ events }) {
  const folder = mkdtempSync(join(tmpdir(), 'chronotope-linking-'));
  const file = join(folder, 'crowd.json');
  writeFileSync(file, JSON.stringify({ ...crowdDataset(events), views: [opening] }));
  const server = await serveBuiltApp(file);
  const browser = await launchBenchBrowser();
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, locale: 'en-GB' });
  await page.addInitScript(installFrameProbe);
  await page.goto(server.url);
  await page.waitForFunction(() => performance.getEntriesByName('chronotope:map-painted').length > 0);
  await page.getByRole('button', { name: 'Got it' }).click();
  await page.getByRole('tab', { name: 'Events' }).click();
  await listOf(page).getByRole('option').first().waitFor();
  await goToWindow(page);
  const figures = [...(await measureHover(page)), ...(await measureSelection(page)), ...(await measureBrush(page))];
  await browser.close();
  await server.close();
  rmSync(folder, { recursive: true, force: true });
  return figures.map((figure) => ({ case: 'linking', subject: 'chronotope', events, ...figure }));
}

/**
 * Scrolls the list to the events of the timeline's window: the first of them is chosen, and let go.
 * @param {import('@playwright/test').Page} page
 */
async function goToWindow(page) {
  const lanes = page.getByRole('region', { name: 'Timeline' }).getByRole('listbox');
  await lanes.press('ArrowRight');
  await listOf(page).locator('[aria-selected=true]').waitFor();
  await lanes.press('Escape');
}

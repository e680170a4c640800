import { serveBuiltApp } from '../../tools/serve-built-app.mjs';
import { newsProject } from '../data/news-project.mjs';
import { installFrameProbe } from '../frame-probe.mjs';
import { launchBenchBrowser } from '../launch-bench-browser.mjs';
import { boxOf } from '../linking-samples.mjs';
import { percentiles } from '../percentiles.mjs';
import { measureBrushFacets, measureBrushLatency, measureBrushWork, measureFacetClick } from './chronotope-brush.mjs';
import { openLastDraft } from './chronotope-page.mjs';
import { measureSearch } from './chronotope-search.mjs';
import { measurePan, measureZoom } from './gestures.mjs';
import { markStepsIn } from './record-trace.mjs';
import { rendererBytes } from './renderer-bytes.mjs';
import { windowSize } from './window-size.mjs';

/** @typedef {import('./measure-subject.mjs').Subject} Subject */
/** @typedef {import('./measure-subject.mjs').Stage} Stage */

/**
 * The app itself, over loopback, with its first dataset open and the list beside the views; opened is a project.
 * @param {import('../data/news-places.mjs').Spread} spread
 * @returns {Subject}
 */
export function chronotope(spread) {
  return {
    name: 'chronotope',
    cases: [
      'load',
      'timeline-first-frame',
      'map-first-frame',
      'memory',
      'timeline-pan',
      'timeline-zoom',
      'map-pan',
      'map-zoom',
      'brush',
      'brush-latency',
      'brush-facets',
      'facet-click',
      'search',
    ],
    start: (events) => startChronotope(events, spread),
  };
}

/**
 * @param {number} events
 * @param {import('../data/news-places.mjs').Spread} spread
 * @returns {Promise<Stage>}
 */
async function startChronotope(events, spread) {
  const server = await serveBuiltApp(null, await newsProject({ events, spread }));
  const browser = await launchBenchBrowser();
  const page = await browser.newPage({ viewport: windowSize, locale: 'en-GB' });
  page.setDefaultTimeout(0);
  await page.addInitScript(installFrameProbe);
  await markStepsIn(page);
  await page.goto(server.url);
  await page.waitForFunction(() => performance.getEntriesByName('chronotope:map-painted').length > 0);
  const hint = page.getByRole('button', { name: 'Got it' });
  if (await hint.isVisible()) await hint.click();
  await page.getByRole('tab', { name: 'Events' }).click();
  const empty = await rendererBytes(page);
  const lanes = page.locator('.timeline-canvas').first();
  const map = page.locator('.map-surface');
  return {
    async open() {
      const { load, timeline, map } = await page.evaluate(openLastDraft, events);
      return { load, 'timeline-first-frame': timeline, 'map-first-frame': map };
    },
    measures: {
      async memory() {
        return [percentiles([((await rendererBytes(page)) - empty) / events], { least: 1 })];
      },
      'timeline-pan': async () => await measurePan(page, await boxOf(lanes)),
      'timeline-zoom': async () => await measureZoom(page, await boxOf(lanes)),
      'map-pan': async () => await measurePan(page, await boxOf(map)),
      'map-zoom': async () => await measureZoom(page, await boxOf(map)),
      brush: () => measureBrushWork(page),
      'brush-latency': () => measureBrushLatency(page),
      'brush-facets': () => measureBrushFacets(page),
      'facet-click': () => measureFacetClick(page),
      search: () => measureSearch(page),
    },
    async close() {
      await browser.close();
      await server.close();
    },
  };
}

import { sampleFrame, shows } from '../linking-samples.mjs';
import { percentiles } from '../percentiles.mjs';
import { withPresentation } from './chronotope-brush.mjs';
import { recordTrace } from './record-trace.mjs';

/** @typedef {import('@playwright/test').Page} Page */

/**
 * Begins of words of the titles (`data/news-words.mjs`). With each letter after the first one fewer events have them; that
 * one is somewhere in what is said of every event, and shows nothing. So many letters that the slow end of them is more
 * than the slowest one.
 */
const typed = 'sta tal tar rej rev chi pro def del dec sum sup li le po ag an mi ma ex op vi ne gr se bu tr'.split(' ');
/** What the views take to come to rest. */
const restMs = 250;
/** The first: the field itself, which shows the letter at once. */
const needs = [{ changed: '.search-box' }, shows.timelineLanes, shows.mapEvents, shows.counts, shows.list];

/**
 * Begins of words are typed, letter by letter: from the key until every view shows what is found.
 * @param {Page} page
 * @returns {Promise<readonly import('./gestures.mjs').Figure[]>}
 */
export async function measureSearch(page) {
  const field = page.getByRole('searchbox', { name: 'Search', exact: true });
  await field.focus();
  await field.fill('summit');
  await field.fill('');
  await page.waitForTimeout(restMs);
  /** @type {number[]} */
  const latencies = [];
  const trace = await recordTrace(page, async () => {
    for (const word of typed) {
      await page.keyboard.press(word.slice(0, 1));
      await page.waitForTimeout(restMs);
      for (const key of word.slice(1).split('')) {
        const { ms, met } = await sampleFrame(page, 'keydown', needs, () => page.keyboard.press(key));
        if (ms === null) throw new Error(`"${key}" of "${word}" did not show everywhere (${met.join(', ')})`);
        latencies.push(ms);
      }
      await field.fill('');
      await page.waitForTimeout(restMs);
    }
  });
  return [percentiles(withPresentation(latencies, trace))];
}

import { join } from 'node:path';
import { serveBuiltApp } from '../serve-built-app.mjs';
import { putHintAway, restPointer } from './page-steps.mjs';

/** @typedef {import('./picture-table.mjs').Picture} Picture */
/** @typedef {ReturnType<typeof import('./picture-files.mjs').pictureFiles>} PictureFiles */

const calmMs = 250;
/** What is counted once hands rest (`renderer/app/outside-views.tsx`) comes after a second. */
const countedMs = 1500;
const longestMs = 8000;

/**
 * Takes one picture of the app, started anew.
 * @param {import('@playwright/test').Browser} browser
 * @param {Picture} picture
 * @param {PictureFiles} files
 * @param {string} folder
 * @returns {Promise<readonly string[]>} what the page complained of, or why there is no picture
 */
export async function takePicture(browser, picture, files, folder) {
  const server = await serveBuiltApp(picture.file === undefined ? null : files.pathOf(picture.file));
  const page = await openPage(browser, picture.look);
  /** @type {string[]} */
  const complaints = [];
  page.on('pageerror', (error) => complaints.push(`${picture.name}: ${error.message}`));
  if (picture.before !== undefined) await page.addInitScript(picture.before);
  try {
    await page.goto(server.url);
    await show(page, picture, files);
    await page.screenshot({ path: join(folder, `${picture.name}.png`) });
  } catch (error) {
    complaints.push(`${picture.name}: ${String(error)}`);
  }
  await page.context().close();
  await server.close();
  return complaints;
}

/**
 * @param {import('@playwright/test').Browser} browser
 * @param {import('./picture-table.mjs').Look} look
 */
async function openPage(browser, { theme, language, size: [width, height] }) {
  return browser.newPage({
    viewport: { width, height },
    locale: language === 'fr' ? 'fr-FR' : 'en-GB',
    colorScheme: theme === 'dark' ? 'dark' : 'light',
    contrast: theme === 'contrast' ? 'more' : 'no-preference',
  });
}

/**
 * Brings the page to what the picture shows.
 * @param {import('@playwright/test').Page} page
 * @param {Picture} picture
 * @param {PictureFiles} files
 */
async function show(page, { file, opens, waitsFor, keepsHint, keepsPointer, prepare }, files) {
  if (file !== 'refused') await page.waitForFunction(isPainted);
  if (keepsHint !== true) await putHintAway(page);
  if (opens !== undefined) await openFile(page, files.pathOf(opens));
  if (waitsFor !== undefined) await page.locator(waitsFor).waitFor();
  await prepare?.(page);
  if (keepsPointer !== true) await restPointer(page);
  // what is still under way does not come to rest
  if (opens !== 'slow') await settle(page);
}

/**
 * @param {import('@playwright/test').Page} page
 * @param {string} path
 */
async function openFile(page, path) {
  const asked = page.waitForEvent('filechooser');
  await page.locator('.top-bar-end .button').first().click();
  await (await asked).setFiles(path);
}

/** In the page: both views have been drawn once. */
function isPainted() {
  const names = ['chronotope:map-painted', 'chronotope:timeline-painted'];
  return names.every((name) => performance.getEntriesByName(name).length > 0);
}

/**
 * Waits until all is counted, and the page looks twice the same: cameras have come to rest, and late fonts are there.
 * @param {import('@playwright/test').Page} page
 */
async function settle(page) {
  await page.waitForTimeout(countedMs);
  const began = performance.now();
  let before = await page.screenshot();
  for (;;) {
    await page.waitForTimeout(calmMs);
    const now = await page.screenshot();
    if (now.equals(before) || performance.now() - began > longestMs) return;
    before = now;
  }
}

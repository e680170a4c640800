import { join } from 'node:path';
import { serveBuiltApp } from '../serve-built-app.mjs';
import { putHintAway, restPointer } from './page-steps.mjs';

/** @typedef {import('./picture-table.mjs').Picture} Picture */
/** @typedef {ReturnType<typeof import('./picture-files.mjs').pictureFiles>} PictureFiles */

const calmMs = 250;
const longestMs = 8000;

/**
 * Takes one picture of the app, started anew.
 * @param {import('@playwright/test').Browser} browser
 * @param {Picture} picture
 * @param {PictureFiles} files
 * @param {string} folder
 * @returns {Promise<readonly string[]>} what the page complained of
 */
export async function takePicture(browser, picture, files, folder) {
  const { name, file, look, prepare } = picture;
  const server = await serveBuiltApp(file === undefined ? null : files.pathOf(file));
  const [width, height] = look.size;
  const page = await browser.newPage({
    viewport: { width, height },
    locale: look.language === 'fr' ? 'fr-FR' : 'en-GB',
    colorScheme: look.theme === 'dark' ? 'dark' : 'light',
    contrast: look.theme === 'contrast' ? 'more' : 'no-preference',
  });
  /** @type {string[]} */
  const complaints = [];
  page.on('pageerror', (error) => complaints.push(`${name}: ${error.message}`));
  if (picture.before !== undefined) await page.addInitScript(picture.before);
  await page.goto(server.url);
  if (picture.waitsFor === undefined) await page.waitForFunction(isPainted);
  else await page.locator(picture.waitsFor).waitFor();
  if (picture.keepsHint !== true) await putHintAway(page);
  await prepare?.(page).catch((/** @type {unknown} */ error) => complaints.push(`${name}: ${String(error)}`));
  if (picture.keepsPointer !== true) await restPointer(page);
  const path = join(folder, `${name}.png`);
  if (picture.waitsFor === undefined) await settle(page);
  await page.screenshot({ path });
  await page.close();
  await server.close();
  return complaints;
}

/** In the page: both views have been drawn once. */
function isPainted() {
  const names = ['chronotope:map-painted', 'chronotope:timeline-painted'];
  return names.every((name) => performance.getEntriesByName(name).length > 0);
}

/**
 * Waits until the page looks twice the same: cameras have come to rest, and late fonts are there.
 * @param {import('@playwright/test').Page} page
 */
async function settle(page) {
  const began = performance.now();
  let before = await page.screenshot();
  for (;;) {
    await page.waitForTimeout(calmMs);
    const now = await page.screenshot();
    if (now.equals(before) || performance.now() - began > longestMs) return;
    before = now;
  }
}

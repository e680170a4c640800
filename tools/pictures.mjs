import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from '@playwright/test';
import { buildApp, isBuildStale } from './build-app.mjs';
import { findBrowser } from './find-browser.mjs';
import { projectRoot } from './project-root.mjs';

/**
 * A picture for the documents: a language, a theme, and what is done before it is taken.
 * @typedef {object} Picture
 * @property {string} name
 * @property {string} locale
 * @property {'light' | 'dark'} colorScheme
 * @property {(page: import('@playwright/test').Page) => Promise<void>} [prepare]
 */

/** @param {string} title */
const select = (title) => async (/** @type {import('@playwright/test').Page} */ page) => {
  await page.getByRole('searchbox').fill(`"${title}"`);
  await page.getByRole('option', { name: title }).first().click();
  await page.getByRole('searchbox').fill('');
  await page.getByRole('searchbox').blur();
  await page.mouse.move(700, 20);
};

/** @type {readonly Picture[]} */
const pictures = [
  { name: 'main-light-en', locale: 'en-GB', colorScheme: 'light' },
  { name: 'main-light-fr', locale: 'fr-FR', colorScheme: 'light' },
  { name: 'main-dark-en', locale: 'en-GB', colorScheme: 'dark' },
  { name: 'main-dark-fr', locale: 'fr-FR', colorScheme: 'dark' },
  {
    name: 'details-light-en',
    locale: 'en-GB',
    colorScheme: 'light',
    prepare: select('Trump–Takaichi summit in Tokyo'),
  },
];

/** Takes the pictures of `docs/pictures` from the built app. */
async function takePictures() {
  if (isBuildStale() && !buildApp()) return 1;
  const executablePath = await findBrowser();
  if (executablePath === null) throw new Error('There is no browser engine; npm test installs one.');
  const browser = await chromium.launch({ executablePath, args: ['--disable-gpu', '--no-sandbox'] });
  for (const picture of pictures) await takePicture(browser, picture);
  await browser.close();
  return 0;
}

/**
 * @param {import('@playwright/test').Browser} browser
 * @param {Picture} picture
 */
async function takePicture(browser, { name, locale, colorScheme, prepare }) {
  const dataFolder = mkdtempSync(join(tmpdir(), 'chronotope-pictures-'));
  const { startServer } = await import(pathToFileURL(join(projectRoot, 'out/main/server.js')).href);
  const server = await startServer({
    rendererFolder: join(projectRoot, 'out/renderer'),
    resourcesFolder: join(projectRoot, 'resources'),
    dataFolder,
    workerPath: join(projectRoot, 'out/main/engine-worker.js'),
    version: 'pictures',
    startFile: null,
    port: 0,
  });
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale, colorScheme });
  const page = await context.newPage();
  await page.goto(server.url);
  await page.waitForFunction(() => performance.getEntriesByName('chronotope:map-painted').length > 0);
  await prepare?.(page);
  // animations of the camera and late fonts
  await page.waitForTimeout(1000);
  await page.screenshot({ path: join(projectRoot, 'docs/pictures', `${name}.png`) });
  await context.close();
  await server.close();
  rmSync(dataFolder, { recursive: true, force: true });
}

process.exitCode = await takePictures();

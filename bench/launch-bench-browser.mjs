import { chromium } from '@playwright/test';
import { findBrowser } from '../tools/find-browser.mjs';

/** The browser engine that every case is measured in: without a graphics card, as on the slowest desk. */
export async function launchBenchBrowser() {
  const executablePath = await findBrowser();
  if (executablePath === null) throw new Error('There is no browser engine; npm test installs one.');
  return chromium.launch({ executablePath, args: ['--disable-gpu', '--no-sandbox'] });
}

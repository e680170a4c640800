import { existsSync } from 'node:fs';

/** Where Debian, Ubuntu's own archive and their kin put a Chromium; the shell without a window first, it starts faster. */
const usual = ['/usr/bin/chromium-headless-shell', '/usr/bin/chromium'];

/**
 * A Chromium that is already here: CHRONOTOPE_CHROMIUM, else the system's, else the one that Playwright fetched.
 * @returns {Promise<string | null>} its executable
 */
export async function findBrowser() {
  const chosen = process.env['CHRONOTOPE_CHROMIUM'];
  if (chosen) {
    if (existsSync(chosen)) return chosen;
    throw new Error(`CHRONOTOPE_CHROMIUM names ${chosen}, and there is no such file.`);
  }
  const here = usual.find((path) => existsSync(path));
  if (here) return here;
  const { chromium } = await import('@playwright/test');
  const fetched = chromium.executablePath();
  return existsSync(fetched) ? fetched : null;
}

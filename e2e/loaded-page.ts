import type { Page } from '@playwright/test';

/** A window of Electron is announced while it is still blank: waits for its page. */
export async function loadedPage(page: Page): Promise<Page> {
  await page.waitForURL((url) => url.href !== 'about:blank');
  return page;
}

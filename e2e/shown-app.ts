import type { Page } from '@playwright/test';

/** Waits for the app's first picture. A start takes long on a busy machine, and no journey is about how long. */
export async function shownApp(page: Page): Promise<void> {
  await page.locator('#app > *').first().waitFor({ timeout: 45_000 });
}

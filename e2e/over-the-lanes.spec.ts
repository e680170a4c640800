import { expect, type Page } from '@playwright/test';
import { findInPalette, lanes, timeline } from './app-panes.ts';
import { test } from './app-test.ts';

/** Whether anything is seen of what is laid over the lanes. */
async function isLit(page: Page): Promise<boolean> {
  return await timeline(page)
    .locator('canvas.timeline-canvas')
    .last()
    .evaluate((canvas) => {
      if (!(canvas instanceof HTMLCanvasElement) || !canvas.checkVisibility()) return false;
      const { data } = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height) ?? { data: [] };
      return data.some((value) => value > 0);
    });
}

test('what is chosen is lit over the lanes, in another size of the window too, and nothing once it is not', async ({
  app: { page },
}) => {
  await expect(lanes(page)).toBeVisible();
  await expect.poll(() => isLit(page)).toBe(false);
  await findInPalette(page, 'Trump–Takaichi summit in Tokyo');
  await expect.poll(() => isLit(page)).toBe(true);
  await page.keyboard.press('Escape');
  await expect.poll(() => isLit(page)).toBe(false);
  await page.setViewportSize({ width: 1100, height: 660 });
  await findInPalette(page, 'Trump–Takaichi summit in Tokyo');
  await expect.poll(() => isLit(page)).toBe(true);
});

import { expect, type Locator, type Page } from '@playwright/test';
import { claims, details, heading, map, timeline } from './app-panes.ts';
import { test } from './app-test.ts';

/** The smallest window of a desk. */
const smallest = { width: 1024, height: 640 };

test('in the smallest window map and timeline make room for what is read beside them', async ({ app }) => {
  const { page } = app;
  await page.setViewportSize(smallest);
  const rail = page.getByRole('group', { name: 'Details and claims' });
  await expect(rail).toBeVisible();
  await page.keyboard.press('j');
  await expect(heading(page)).toBeVisible();
  await expectBeside(page, details(page));
  await page.getByRole('tab', { name: 'Claims' }).click();
  await expectBeside(page, claims(page));
  await page.getByRole('tab', { name: 'Details' }).click();
  await page.keyboard.press('e');
  await expectBeside(page, page.getByRole('region', { name: 'Form' }));
  await page.getByRole('button', { name: 'Fold the details away' }).click();
  await expect(rail.getByRole('button', { name: 'Details' })).toBeFocused();
  await expect.poll(() => rightOf(map(page))).toBeGreaterThan(960);
});

async function expectBeside(page: Page, pane: Locator): Promise<void> {
  await expect(pane).toBeVisible();
  for (const view of [map(page), timeline(page)]) {
    await expect
      .poll(async () => ((await pane.boundingBox())?.x ?? 0) - (await rightOf(view)), 'room beside the pane')
      .toBeGreaterThanOrEqual(0);
  }
}

async function rightOf(view: Locator): Promise<number> {
  const box = await view.boundingBox();
  return box === null ? Number.POSITIVE_INFINITY : box.x + box.width;
}

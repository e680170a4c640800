import { expect, type Locator, type Page } from '@playwright/test';
import { filters, map } from './app-panes.ts';
import { test } from './app-test.ts';

const canvas = (page: Page, layer: string): Locator => map(page).locator(`canvas.map-${layer}`);
const height = (page: Page, layer: string): Promise<number> =>
  canvas(page, layer).evaluate((element) => Number(getComputedStyle(element).zIndex));

test('layers are moved, faded and hidden by keyboard, and back takes it back', async ({ app }) => {
  const { page } = app;
  await filters(page).getByRole('button', { name: 'Order and opacity' }).click();
  expect(await height(page, 'flows')).toBeLessThan(await height(page, 'labels'));

  const opacity = filters(page).getByRole('slider', { name: 'Opacity of Flows in the window' });
  await opacity.focus();
  await opacity.press('ArrowLeft');
  await opacity.press('ArrowLeft');
  await expect(canvas(page, 'flows')).toHaveCSS('opacity', '0.8');
  // a view is one to come back to once it has stood for half a second, which nothing on the page tells
  await page.waitForTimeout(1000);

  const up = filters(page).getByRole('button', { name: 'Move up: Flows in the window' });
  await up.focus();
  await up.press('Enter');
  await up.press('Enter');
  await expect(up).toBeFocused();
  await expect(up).toHaveAttribute('aria-disabled', 'true');
  await expect.poll(() => height(page, 'flows')).toBeGreaterThan(await height(page, 'events'));
  await expect(filters(page).getByRole('switch').first()).toHaveAccessibleName('Flows in the window');

  await filters(page).getByRole('switch', { name: 'Names of the basemap' }).press('Enter');
  await expect(canvas(page, 'labels')).toHaveCSS('visibility', 'hidden');
  await page.waitForTimeout(1000);

  await page.getByRole('button', { name: 'Back', exact: true }).click();
  await expect(canvas(page, 'labels')).toHaveCSS('visibility', 'visible');
  // on a slow machine the layers have stood in their new order for so long that it is a step of its own
  await expect(async () => {
    if ((await height(page, 'flows')) > (await height(page, 'events')))
      await page.getByRole('button', { name: 'Back', exact: true }).click();
    expect(await height(page, 'flows')).toBeLessThan(await height(page, 'events'));
  }).toPass();
  await expect(canvas(page, 'flows')).toHaveCSS('opacity', '0.8');
});

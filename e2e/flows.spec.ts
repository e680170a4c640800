import { expect } from '@playwright/test';
import { filters, map, searchBox } from './app-panes.ts';
import { test } from './app-test.ts';

test('a flow tells by key and by click all that is known of it, with the way to its sources', async ({ app }) => {
  const { page } = app;
  const surface = map(page).getByRole('application');
  const card = map(page).getByRole('region', { name: /^Flow: / });
  await surface.focus();
  await surface.press('f');
  await expect(card).toBeFocused();
  await expect(card).toContainText('km over the globe');
  await expect(card).toContainText('certainty: ');
  await expect(card.getByRole('list', { name: 'Who says so' }).getByRole('link').first()).toHaveAttribute(
    'href',
    /^https?:/,
  );
  await page.keyboard.press('Escape');
  await expect(card).toHaveCount(0);
  await expect(surface).toBeFocused();
  await surface.press('f');
  await expect(card).toBeVisible();
  await card.getByRole('button', { name: 'Close the flow' }).click();
  await expect(card).toHaveCount(0);
});

test('flows go along great circles if they are asked to, and back', async ({ app }) => {
  const { page } = app;
  const painted = (): Promise<string> =>
    map(page)
      .locator('canvas.map-flows')
      .evaluate((canvas) => (canvas instanceof HTMLCanvasElement ? canvas.toDataURL() : ''));
  await filters(page).getByRole('button', { name: 'Order and opacity' }).click();
  const before = await painted();
  const greatCircles = filters(page).getByRole('switch', { name: 'Along great circles' });
  await greatCircles.press('Enter');
  await expect(greatCircles).toBeChecked();
  await expect.poll(painted).not.toBe(before);
  await greatCircles.press('Enter');
  await expect(greatCircles).not.toBeChecked();
  await expect.poll(painted).toBe(before);
  // no flow of the window concerns what this finds, which is of 2010 and 2024
  await searchBox(page).fill('embargo');
  await expect(filters(page).getByRole('switch', { name: 'Flows of these events' })).toBeChecked();
  const canvas = map(page).locator('canvas.map-flows');
  await expect(canvas).toBeHidden();
  await searchBox(page).fill('');
  await expect(canvas).toBeVisible();
  await expect.poll(painted).toBe(before);
});

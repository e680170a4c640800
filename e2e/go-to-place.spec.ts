import { expect } from '@playwright/test';
import { map } from './app-panes.ts';
import { test } from './app-test.ts';
import { seriousFaults } from './serious-faults.ts';

test('a place of the world is gone to by its name in any language, by keys alone', async ({ app: { page } }) => {
  await page.keyboard.press('Control+k');
  await page.keyboard.type('包头');
  const entry = page.getByRole('option', { name: 'On the map: Baotou China' });
  await expect(entry).toHaveAttribute('aria-selected', 'true');
  expect(await seriousFaults(page)).toEqual([]);
  await page.keyboard.press('Enter');
  await expect
    .poll(async () => {
      const extent = (await map(page).getAttribute('data-map-extent')) ?? '';
      const [west = 0, south = 0, east = 0, north = 0] = extent.split(' ').map(Number);
      return west > 104 && west < 109.8 && east > 109.9 && east < 116 && south < 40.6 && north > 40.7;
    })
    .toBe(true);
});

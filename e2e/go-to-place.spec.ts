import { rmSync, writeFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { map } from './app-panes.ts';
import { test } from './app-test.ts';
import { seriousFaults } from './serious-faults.ts';

async function type(page: Page, words: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.keyboard.type(words);
}

/** Waits until the map shows a point, and not much more than a town with its surroundings. */
async function expectNear(page: Page, lng: number, lat: number): Promise<void> {
  await expect
    .poll(async () => {
      const extent = (await map(page).getAttribute('data-map-extent')) ?? '';
      const [west = 0, south = 0, east = 0, north = 0] = extent.split(' ').map(Number);
      return west < lng && lng < east && south < lat && lat < north && east - west < 12;
    })
    .toBe(true);
}

test('a place of the world is gone to by its name in any language, by keys alone', async ({ app: { page } }) => {
  await type(page, '包头');
  await expect(page.getByRole('option', { name: 'On the map: Baotou China' })).toHaveAttribute('aria-selected', 'true');
  expect(await seriousFaults(page)).toEqual([]);
  await page.keyboard.press('Enter');
  await expectNear(page, 109.84, 40.65);
  const mark = map(page).getByText('Baotou', { exact: true });
  await expect(mark).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(mark).toBeHidden();
});

test('Enter right after the name of a place waits until it is found', async ({ app: { page } }) => {
  await type(page, 'Zanzibar');
  await page.keyboard.press('Enter');
  await expectNear(page, 39.2, -6.17);
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('towns of one name in one country are told apart by the great cities beside them', async ({ app: { page } }) => {
  await type(page, 'springfield');
  const options = page.getByRole('option', { name: /^On the map: Springfield United States, \d+ km from / });
  await expect(options.first()).toContainText('240 km from Kansas City');
  await expect.poll(async () => new Set(await options.allInnerTexts()).size).toBe(6);
});

test('the places of a file are kept as a gazetteer, and found once another file is open', async ({ launchApp }) => {
  const file = test.info().outputPath('wells.geojson');
  const well = { type: 'Feature', properties: { name: 'Zamzara Well' }, geometry: { type: 'Point', coordinates: [12.5, 23.5] } }; // prettier-ignore
  writeFileSync(file, JSON.stringify({ type: 'FeatureCollection', features: [well] }));
  const { page } = await launchApp({ file });
  await type(page, 'Keep these places');
  await page.keyboard.press('Enter');
  await expect(page.getByText('1 place of “wells.geojson” is found by name from now on')).toBeVisible();
  rmSync(file);
  await type(page, 'Open the first dataset');
  await page.keyboard.press('Enter');
  await expect(page.getByText('of 70 events').first()).toBeVisible();

  await type(page, 'zamzara');
  await expect(page.getByRole('option', { name: 'On the map: Zamzara Well' })).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Enter');
  await expectNear(page, 12.5, 23.5);
  await type(page, 'Remove all gazetteers');
  await page.keyboard.press('Enter');
  const question = page.getByRole('dialog', { name: 'Remove all gazetteers of your own?' });
  await expect(question.getByRole('button', { name: 'Cancel' })).toBeFocused();
  expect(await seriousFaults(page)).toEqual([]);
  await question.getByRole('button', { name: 'Remove all' }).click();
  await expect(page.getByText('The gazetteer of your own is removed.')).toBeVisible();
});

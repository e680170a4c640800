import { writeFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { test } from './app-test.ts';

const corners = [
  { name: 'North-west', lng: 0, lat: 45 },
  { name: 'South-east', lng: 60, lat: 25 },
] as const;

const mercator = (lat: number) => Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360));

/** The events whose point lies outside of the map or under something that floats over it. */
async function hidden(page: Page): Promise<readonly string[]> {
  const map = page.getByRole('region', { name: /^(Map|Pinned map)$/ }).first();
  const extent = (await map.getAttribute('data-map-extent'))?.split(' ').map(Number) ?? [];
  const [west = 0, south = 0, east = 0, north = 0] = extent;
  const pane = await map.boundingBox();
  if (pane === null) return ['no map'];
  const cards = await map
    .locator('.map-card')
    .evaluateAll((all) => all.map((card) => card.getBoundingClientRect().toJSON() as DOMRect));
  return corners
    .filter(({ lng, lat }) => {
      const x = pane.x + (pane.width * (lng - west)) / (east - west);
      const y = pane.y + (pane.height * (mercator(north) - mercator(lat))) / (mercator(north) - mercator(south));
      if (x < pane.x || y < pane.y || x > pane.x + pane.width || y > pane.y + pane.height) return true;
      return cards.some(({ left, top, right, bottom }) => x > left && x < right && y > top && y < bottom);
    })
    .map(({ name }) => name);
}

test('no event lies under a card when a file opens, when all of it is shown, and when it is compared', async ({
  app,
}) => {
  const { page } = app;
  const file = test.info().outputPath('corners.geojson');
  const features = corners.map(({ name, lng, lat }) => ({
    type: 'Feature',
    properties: { name, when: '2025-10-28' },
    geometry: { type: 'Point', coordinates: [lng, lat] },
  }));
  writeFileSync(file, JSON.stringify({ type: 'FeatureCollection', features }));
  await app.openThroughDialog(file);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('corners');
  await expect(page.getByRole('list', { name: 'Legend' })).toBeVisible();
  await expect.poll(() => hidden(page)).toEqual([]);
  const map = page.getByRole('region', { name: 'Map', exact: true });
  await expect(async () => {
    await map.getByRole('application').press('+');
    expect(await hidden(page)).not.toEqual([]);
  }).toPass();
  await map.getByRole('button', { name: 'Fit all events' }).click();
  await expect.poll(() => hidden(page)).toEqual([]);
  await page.keyboard.press('ControlOrMeta+k');
  await page.keyboard.type('Compare');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('region', { name: 'Pinned map' })).toBeVisible();
  await expect.poll(() => hidden(page)).toEqual([]);
});

import { writeFileSync } from 'node:fs';
import { expect, type Locator, type Page } from '@playwright/test';
import { test } from './app-test.ts';

const corners = [
  { name: 'North-west', lng: 0, lat: 45 },
  { name: 'South-east', lng: 60, lat: 25 },
] as const;

const mercator = (lat: number) => Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360));

const maps = (page: Page) => page.getByRole('region', { name: /^(Map|Pinned map)$/ });

/** The events whose point lies outside of a map or under something that floats over it: of each map that is there. */
async function hidden(page: Page): Promise<readonly string[]> {
  const faults = await Promise.all((await maps(page).all()).map((map) => hiddenIn(map)));
  return faults.length === 0 ? ['no map'] : faults.flat();
}

async function hiddenIn(map: Locator): Promise<readonly string[]> {
  const [west, south, east, north] = (await map.getAttribute('data-map-extent'))?.split(' ').map(Number) ?? [];
  const pane = await map.boundingBox();
  if (pane === null || !isNumber(west) || !isNumber(south) || !isNumber(east) || !isNumber(north))
    return ['a map that says nowhere where it looks'];
  const cards = await map
    .locator('.map-card, [data-covers-map], .leaflet-control')
    .evaluateAll((all) => all.map((card) => card.getBoundingClientRect().toJSON() as DOMRect));
  return corners
    .filter(({ lng, lat }) => {
      const x = pane.x + (pane.width * (lng - west)) / (east - west);
      const y = pane.y + (pane.height * (mercator(north) - mercator(lat))) / (mercator(north) - mercator(south));
      const isInPane = x >= pane.x && y >= pane.y && x <= pane.x + pane.width && y <= pane.y + pane.height;
      return !isInPane || cards.some(({ left, top, right, bottom }) => x > left && x < right && y > top && y < bottom);
    })
    .map(({ name }) => name);
}

const isNumber = (value: number | undefined): value is number => Number.isFinite(value);

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
  await expect(maps(page)).toHaveCount(2);
  await expect.poll(() => hidden(page)).toEqual([]);
  await page.getByRole('region', { name: 'Comparison' }).getByRole('button', { name: 'Swap' }).click();
  await expect(maps(page)).toHaveCount(2);
  await page.setViewportSize({ width: 1100, height: 660 });
  await expect.poll(() => hidden(page)).toEqual([]);
});

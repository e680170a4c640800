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
  await page.setViewportSize({ width: 1100, height: 660 });
  await expect.poll(() => hidden(page)).toEqual([]);
});

test('the legend folds where it would lie on the mark of an event, and comes back; who asks for it has it', async ({
  app,
}) => {
  const { page } = app;
  const map = page.getByRole('region', { name: 'Map', exact: true });
  const ground = map.getByRole('application');
  const legend = map.getByRole('list', { name: 'Legend' });
  const button = map.getByRole('button', { name: 'Legend', exact: true });
  await expect(legend).toBeVisible();
  // Tokyo comes to the middle of the map, and from there down to the legend
  for (let times = 0; times < 4; times++) await ground.press('ArrowLeft');
  await expect(async () => {
    await ground.press('ArrowUp');
    await expect(button).toBeVisible({ timeout: 3000 });
  }).toPass();
  await expect(legend).toHaveCount(0);
  await ground.press('ArrowDown');
  await ground.press('ArrowDown');
  await expect(legend).toBeVisible();
  await ground.press('ArrowUp');
  await ground.press('ArrowUp');
  await expect(legend).toHaveCount(0);
  await button.press('Enter');
  await expect(legend).toBeVisible();
});

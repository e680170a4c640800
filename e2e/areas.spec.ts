import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { choose, details, filters, ground, heading, map } from './app-panes.ts';
import { test } from './app-test.ts';
import { seriousFaults } from './serious-faults.ts';

/** An area over 180°, a line over it, and a place with a mark alone. */
const dataset = {
  format: 'chronotope-dataset',
  version: 1,
  title: { en: 'At sea' },
  places: [
    {
      id: 'zone',
      name: { en: 'The closed zone' },
      coordinates: { lng: 180, lat: 0 },
      geometry: { type: 'Polygon', coordinates: [[[160, -20], [-160, -20], [-160, 20], [160, 20], [160, -20]]] }, // prettier-ignore
    },
    {
      id: 'route',
      name: { en: 'The northern route' },
      coordinates: { lng: 140, lat: 35 },
      geometry: { type: 'LineString', coordinates: [[140, 35], [170, 42], [-150, 42], [-123, 37]] }, // prettier-ignore
    },
    { id: 'port', name: { en: 'The port' }, coordinates: { lng: 150, lat: -30 } },
  ],
  categories: [
    { id: 'law', name: { en: 'Law' } },
    { id: 'trade', name: { en: 'Trade' } },
  ],
  events: [
    {
      id: 'closed',
      title: { en: 'The zone is closed' },
      when: '2020',
      places: ['zone'],
      category: 'law',
      status: 'happened',
    },
    {
      id: 'sailed',
      title: { en: 'The first ship sails' },
      when: '2021',
      places: ['route'],
      category: 'trade',
      status: 'planned',
    },
    { id: 'moored', title: { en: 'It moors' }, when: '2022', places: ['port'], category: 'trade', status: 'happened' },
  ],
  views: [
    {
      id: 'opening',
      timeExtent: { from: '2019', to: '2023' },
      mapExtent: { west: 120, south: -40, east: 250, north: 50 },
    },
  ],
};

const folder = mkdtempSync(join(tmpdir(), 'chronotope-areas-'));
const file = join(folder, 'at-sea.json');
test.beforeAll(() => {
  // a worker that comes back to this file finds it removed
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, JSON.stringify(dataset));
});
test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Where a point of the world is on the page, by what the map says of itself. */
async function pageAt(page: Page, lng: number, lat: number): Promise<{ readonly x: number; readonly y: number }> {
  const mercator = (one: number): number => Math.log(Math.tan(Math.PI / 4 + (one * Math.PI) / 360));
  const extent = await map(page).getAttribute('data-map-extent');
  const [west = 0, south = 0, east = 0, north = 0] = (extent ?? '').split(' ').map(Number);
  const pane = await ground(page).boundingBox();
  if (pane === null) throw new Error('the map has no place on the page');
  const along = ((((lng - west) % 360) + 360) % 360) / (east - west);
  const down = (mercator(north) - mercator(lat)) / (mercator(north) - mercator(south));
  return { x: pane.x + along * pane.width, y: pane.y + down * pane.height };
}

test('areas and lines are listed, pointed at and chosen, on either side of 180 degrees', async ({ launchApp }) => {
  const { page } = await launchApp({ file });
  const listed = map(page).getByRole('list', { name: 'Areas and lines on the map' }).getByRole('listitem');
  await expect(listed).toHaveText([/^The zone is closed, .*an area$/, /^The first ship sails, .*a line$/]);

  const tooltip = map(page).locator('.map-tooltip');
  for (const lng of [168, -168]) {
    await expect(async () => {
      const { x, y } = await pageAt(page, lng, -12);
      await page.mouse.move(x, y - 3);
      await page.mouse.move(x, y);
      await expect(tooltip).toContainText('The zone is closed', { timeout: 2000 });
    }).toPass({ timeout: 20_000 });
    await expect(tooltip).toContainText('an area');
  }
  const inZone = await pageAt(page, -168, -12);
  await page.mouse.click(inZone.x, inZone.y);
  await expect(heading(page)).toHaveText('The zone is closed');
  await expect(details(page).getByRole('button', { name: /The closed zone.*area/ })).toBeVisible();

  expect(await seriousFaults(page)).toEqual([]);

  const onRoute = await pageAt(page, -170, 42);
  await page.mouse.click(onRoute.x, onRoute.y);
  await expect(heading(page)).toHaveText('The first ship sails');
  await choose(page, 'It moors');
  await expect(heading(page)).toHaveText('It moors');
});

test('what no filter leaves an event in is no area, and the layer can be hidden', async ({ launchApp }) => {
  const { page } = await launchApp({ file });
  const listed = map(page).getByRole('list', { name: 'Areas and lines on the map' }).getByRole('listitem');
  await expect(listed).toHaveCount(2);
  await filters(page)
    .getByRole('checkbox', { name: /^Trade, / })
    .click();
  await expect(listed).toHaveText([/^The first ship sails/]);
  await filters(page).getByRole('switch', { name: 'Areas and lines' }).click();
  await expect(listed).toHaveCount(0);
});

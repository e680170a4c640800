import { writeFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { map, searchBox } from './app-panes.ts';
import { test } from './app-test.ts';

// the harbours hold the map open
const places = [
  { id: 'west', name: { en: 'Station West' }, coordinates: { lng: -2, lat: 0 } },
  { id: 'east', name: { en: 'Station East' }, coordinates: { lng: 2, lat: 0 } },
  { id: 'first', name: { en: 'First harbour' }, coordinates: { lng: -12, lat: 0 } },
  { id: 'second', name: { en: 'Second harbour' }, coordinates: { lng: 12, lat: 0 } },
];
const events = places.map(({ id, name }) => ({ id, title: name, when: '2020', places: [id] }));

const mercator = (lat: number) => Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360));

/** The most that is painted of circles within some pixels of a point on the equator, 0 … 255. */
async function alphaAt(page: Page, lng: number): Promise<number> {
  const extent = (await map(page).getAttribute('data-map-extent'))?.split(' ').map(Number) ?? [];
  const [west = 0, south = 0, east = 0, north = 0] = extent;
  const pane = await map(page).boundingBox();
  if (pane === null) return Number.NaN;
  const x = pane.x + (pane.width * (lng - west)) / (east - west);
  const y = pane.y + (pane.height * mercator(north)) / (mercator(north) - mercator(south));
  const canvas = map(page).locator('canvas.map-outline');
  return await canvas.evaluate(
    (node, at) => {
      if (!(node instanceof HTMLCanvasElement)) return Number.NaN;
      const { left, top, width } = node.getBoundingClientRect();
      const scale = node.width / width;
      const [fromX, fromY] = [(at.x - left - 4) * scale, (at.y - top - 12) * scale];
      const around = node.getContext('2d')?.getImageData(fromX, fromY, 8 * scale, 24 * scale).data ?? [];
      return Math.max(...Array.from(around).filter((_, index) => index % 4 === 3));
    },
    { x, y },
  );
}

test('circles that lie over one another have one edge, around all of them', async ({ launchApp }) => {
  const file = test.info().outputPath('stations.json');
  const dataset = { format: 'chronotope-dataset', version: 1, title: { en: 'Stations' }, places, events };
  writeFileSync(file, JSON.stringify(dataset));
  const { page } = await launchApp({ file });
  await searchBox(page).fill('near:Station<400km');
  await expect(map(page).locator('canvas.map-outline')).toBeVisible();
  const degrees = 400 / 111.195;
  await expect.poll(() => alphaAt(page, -2 - degrees)).toBeGreaterThan(100);
  const within = await alphaAt(page, 0);
  expect(within).toBeGreaterThan(0);
  expect(within).toBeLessThan(50);
  // where the edge of the one lies in the other
  expect(await alphaAt(page, 2 - degrees)).toBe(within);
});

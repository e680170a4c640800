import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { projectRoot } from '../tools/project-root.mjs';
import { filters, map } from './app-panes.ts';
import { test } from './app-test.ts';
import { dropFile } from './drop-file.ts';

/** A map of shapes that is surely there. */
const shippedMap = join(projectRoot, 'resources/basemap/world.pmtiles');

test('a map is laid on the basemap, faded, hidden and removed; a damaged one is told and changes nothing', async ({
  app,
}) => {
  const { page } = app;
  const squares = map(page).locator('.map-own canvas');
  await dropFile(page, shippedMap);
  const own = filters(page).getByRole('switch', { name: 'world.pmtiles' });
  await expect(own).toBeChecked();
  await expect
    .poll(() =>
      squares.evaluateAll((list) => list.filter((one) => one instanceof HTMLCanvasElement && one.width > 300).length),
    )
    .toBeGreaterThan(0);

  await filters(page).getByRole('button', { name: 'Order and opacity' }).click();
  const opacity = filters(page).getByRole('slider', { name: 'Opacity of world.pmtiles' });
  await opacity.press('ArrowLeft');
  await expect(map(page).locator('.map-own')).toHaveCSS('opacity', '0.9');
  await own.click();
  await expect(map(page).locator('.map-own')).toHaveCount(0);

  const folder = await mkdtemp(join(tmpdir(), 'chronotope-map-'));
  const damaged = join(folder, 'city.mbtiles');
  await writeFile(damaged, 'SQLite format 3\0 and nothing else');
  await dropFile(page, damaged);
  await expect(page.getByText('“city.mbtiles” is damaged')).toBeVisible();
  await rm(folder, { recursive: true });
  await expect(filters(page).getByRole('switch', { name: 'city.mbtiles' })).toHaveCount(0);

  await filters(page).getByRole('button', { name: 'Remove: world.pmtiles' }).click();
  await expect(own).toHaveCount(0);
  await page.reload();
  await expect(map(page)).toBeVisible();
  await expect(own).toHaveCount(0);
});

test('a map is shown again with its file after the window was opened anew', async ({ app }) => {
  const { page } = app;
  await dropFile(page, shippedMap);
  await expect(filters(page).getByRole('switch', { name: 'world.pmtiles' })).toBeChecked();
  await page.reload();
  await expect(filters(page).getByRole('switch', { name: 'world.pmtiles' })).toBeChecked();
  await expect(map(page).locator('.map-own canvas').first()).toBeAttached();
});

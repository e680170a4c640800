import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, type Page } from '@playwright/test';
import { test } from './app-test.ts';
import { skipSaying } from './skip-saying.ts';
import { readFirstDataset } from './first-dataset.ts';
import { ogrinfo, provideOgrinfo } from './provide-ogrinfo.ts';
import type { RunningApp } from './running-app.ts';

const dataset = readFirstDataset();
const total = dataset.events.length;
const folder = mkdtempSync(join(tmpdir(), 'chronotope-projects-'));
// a worker that comes back to this file finds it removed
test.beforeAll(() => mkdirSync(folder, { recursive: true }));
test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

const notice = (page: Page) => page.getByRole('alert');
const counts = (page: Page) => page.getByRole('status', { name: 'Counts' });
const details = (page: Page) => page.getByRole('region', { name: 'Details' });

async function saveFirstDataset(app: RunningApp): Promise<string> {
  await expect(counts(app.page)).toContainText(`${total} of ${total} events`);
  const path = join(folder, `${app.door}-talks.gpkg`);
  await app.saveProject(path);
  return path;
}

/** All that the details say of an event. */
async function detailsOf(page: Page, title: string): Promise<string> {
  const search = page.getByRole('searchbox', { name: 'Search' });
  await search.fill(`"${title}"`);
  await page.getByRole('tab', { name: 'Events', exact: true }).click();
  await page
    .getByRole('region', { name: 'Events' })
    .getByRole('listbox')
    .getByRole('option')
    .filter({ hasText: title })
    .click();
  await expect(details(page).getByRole('heading', { level: 2 })).toHaveText(title);
  const text = await details(page).innerText();
  await search.fill('');
  return text;
}

test('what is open is saved as a project, and opens again as it was', async ({ app }) => {
  const { page } = app;
  const title = 'Trump–Xi meeting in Busan';
  const before = await detailsOf(page, title);
  const countsBefore = await counts(page).innerText();
  const path = await saveFirstDataset(app);
  await expect(notice(page)).toContainText(`All ${total} events and what belongs to them are in it`);
  await notice(page).getByRole('button', { name: 'Close this notice' }).click();

  await app.openThroughDialog(path);
  // it bears that name already where the app goes on in what it has saved; what is opened has nothing selected
  await expect(details(page).getByRole('heading', { level: 2 })).not.toHaveText(title);
  await expect(page.getByRole('heading', { level: 1 })).toHaveAttribute('title', `${app.door}-talks.gpkg`);
  await expect(counts(page)).toHaveText(countsBefore, { useInnerText: true });
  expect(await detailsOf(page, title)).toBe(before);
  await expect(notice(page)).toHaveCount(0);
});

test('a project that lost its end says so, and what was open stays', async ({ app }) => {
  const { page } = app;
  const whole = readFileSync(await saveFirstDataset(app));
  await notice(page).getByRole('button', { name: 'Close this notice' }).click();
  const path = join(folder, `${app.door}-cut.gpkg`);
  writeFileSync(path, whole.subarray(0, whole.byteLength / 2));
  await app.openThroughDialog(path);
  await expect(notice(page)).toContainText('is not complete, its end is missing. Fetch or copy it again.');
  await expect(counts(page)).toContainText(`${total} of ${total} events`);
});

test('GDAL finds the events and places of a project, with their geometry and times', async ({ app }) => {
  skipSaying(!provideOgrinfo(), 'GDAL’s ogrinfo is not here, and could not be installed');
  const path = await saveFirstDataset(app);
  const summary = ogrinfo('-so', '-al', path);
  const layers = summary.split(/^Layer name: /m).slice(1);
  const layer = (name: string): string => layers.find((text) => text.startsWith(`${name}\n`)) ?? `no layer ${name}`;
  expect(layer('events')).toContain('Geometry: Multi Point');
  expect(layer('events')).toContain(`Feature Count: ${total}`);
  expect(layer('events')).toMatch(/earliest: DateTime/);
  expect(layer('places')).toContain('Geometry: Point');
  expect(layer('places')).toContain(`Feature Count: ${dataset.places.length}`);
  expect(layer('claims')).toContain(`Feature Count: ${dataset.claims.length}`);
  expect(summary).not.toContain('ct_');
  // the SQLite that comes with Node, which knows nothing of GeoPackages
  const database = new DatabaseSync(path, { readOnly: true });
  for (const table of ['events', 'places', 'actors', 'sources', 'claims', 'flows', 'indicators']) {
    const rows = database.prepare(`SELECT count(*) AS count FROM ${table}`).get()?.['count'];
    expect(layer(table)).toContain(`Feature Count: ${String(rows)}`);
  }
  database.close();

  const busan = ogrinfo('-q', path, '-sql', "SELECT * FROM events WHERE title = 'Trump–Xi meeting in Busan'");
  expect(busan).toMatch(/MULTIPOINT \(+12[89]\.\d+ 35\.\d+/);
  expect(busan).toMatch(/earliest \(DateTime\) = 2025\/10\/30 /);
});

import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { projectRoot } from '../tools/project-root.mjs';
import { test } from './app-test.ts';
import { ogrinfo, provideOgrinfo } from './provide-ogrinfo.ts';
import { skipSaying } from './skip-saying.ts';

const dataset = join(projectRoot, 'resources/datasets/tokyo-gyeongju-china.json');
const folder = mkdtempSync(join(tmpdir(), 'chronotope-export-'));
// a worker that comes back to this file finds it removed
test.beforeAll(() => mkdirSync(folder, { recursive: true }));
test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

const dialog = (page: Page) => page.getByRole('dialog', { name: 'Export events' });

async function openDialog(page: Page): Promise<void> {
  await page.keyboard.press('ControlOrMeta+k');
  await page.keyboard.type('Export…');
  await page.keyboard.press('Enter');
  await expect(dialog(page)).toBeVisible();
}

/** What the command line writes of the first dataset, or of another file. */
function converted(name: string, args: readonly string[] = [], file = dataset): string {
  const target = join(folder, name);
  const command = [join(projectRoot, 'tools/chronotope.mjs'), 'convert', file, target, '--force', '--lang=en', ...args];
  const { status, stderr } = spawnSync(process.execPath, command, { encoding: 'utf8' });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  return readFileSync(target, 'utf8');
}

for (const [format, ending, losses] of [
  ['GeoJSON', 'geojson', '34 flows'],
  ['KML', 'kml', '34 flows'],
  ['GeoPackage', 'gpkg', 'Nothing is lost.'],
] as const) {
  test(`the filtered events are exported to ${format} as the command line exports them, and GDAL reads as many`, async ({
    app,
  }) => {
    skipSaying(!provideOgrinfo(), 'GDAL’s ogrinfo is not here, and could not be installed');
    const { page } = app;
    await page.getByRole('searchbox', { name: 'Search' }).fill('summit');
    await expect(page.getByRole('status', { name: 'Counts' })).not.toContainText('70 of 70');
    const passing = Number((await page.getByRole('status', { name: 'Counts' }).innerText()).split(' ')[0]);
    await openDialog(page);
    await expect(dialog(page).getByRole('radio', { name: /^Only what is filtered/ })).toBeChecked();
    const save = dialog(page).getByRole('button', { name: /^Export / });
    await dialog(page).getByRole('radio', { name: format }).check();
    await expect(dialog(page).getByRole('region', { name: 'What this format cannot carry' })).toContainText(losses);
    await expect(save).toHaveText(`Export ${passing} events…`);
    const path = join(folder, `${app.door}.${ending}`);
    await app.keepFile(path, () => save.click());
    await expect(dialog(page).getByRole('status')).toHaveText(`${passing} events were exported.`);
    const command = converted(`command-${app.door}.${ending}`, ['--filter=summit']);
    // a project says when it was made, and has other layers beside its events
    if (ending !== 'gpkg') expect(readFileSync(path, 'utf8')).toBe(command);
    expect(ogrinfo('-so', ...(ending === 'gpkg' ? [path, 'events'] : ['-al', path]))).toContain(
      `Feature Count: ${passing}`,
    );
  });
}

test('the filtered events are exported as a page for any browser, as the command line writes it', async ({ app }) => {
  const { page } = app;
  await page.getByRole('searchbox', { name: 'Search' }).fill('summit');
  await expect(page.getByRole('status', { name: 'Counts' })).not.toContainText('70 of 70');
  await openDialog(page);
  await dialog(page).getByRole('radio', { name: 'Page for any browser' }).check();
  await expect(dialog(page).getByRole('region', { name: 'What this format cannot carry' })).toContainText('Nothing is');
  const path = join(folder, `${app.door}.html`);
  await app.keepFile(path, () =>
    dialog(page)
      .getByRole('button', { name: /^Export / })
      .click(),
  );
  await expect(dialog(page).getByRole('status')).toContainText('events were exported.');
  const target = join(folder, `command-${app.door}.html`);
  const command = [join(projectRoot, 'tools/chronotope.mjs'), 'export', dataset, '--to', target, '--lang=en'];
  const { stderr } = spawnSync(process.execPath, [...command, '--filter=summit'], { encoding: 'utf8' });
  expect(stderr).toBe('');
  expect(readFileSync(path, 'utf8')).toBe(readFileSync(target, 'utf8'));
});

test('by the keyboard alone: nothing is lost in a dataset, and all of it is exported', async ({ app }) => {
  const { page } = app;
  await openDialog(page);
  const losses = dialog(page).getByRole('region', { name: 'What this format cannot carry' });
  await expect(losses).toContainText('22 events at several places');
  await dialog(page).getByRole('radio', { checked: true }).focus();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await expect(dialog(page).getByRole('radio', { name: 'Chronotope dataset' })).toBeChecked();
  await expect(losses).toContainText('Nothing is lost.');
  const path = join(folder, `${app.door}.json`);
  await app.keepFile(path, () => page.keyboard.press('Enter'));
  await expect(dialog(page).getByRole('status')).toHaveText('70 events were exported.');
  expect(readFileSync(path, 'utf8')).toBe(converted(`command-${app.door}.json`));
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toHaveCount(0);
});

const sheet = [
  'Year,Month,Day,Time,End Year,End Month,End Day,End Time,Display Date,Headline,Text,Media,Type,Group,Location',
  ',,,,,,,,,Three journeys,<p>As they were told</p>,,title,,',
  '1964,10,10,,,,,,,The games begin,"Light, at <i>last</i>",,,Sports,Tokyo',
  '2025,10,30,,2025,11,1,,,Talks,,https://example.org/talks,,Diplomacy,"Busan, South Korea"',
  '1900,,,,,,,,,A walk,,,,,Nowhere at all',
  '',
].join('\n');

test('a TimelineJS sheet is opened, placed by the names in it, and exported as the command line does it', async ({
  app,
}) => {
  const { page } = app;
  const path = join(folder, `${app.door}-journeys.csv`);
  writeFileSync(path, sheet);
  await app.openThroughDialog(path);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Three journeys');
  const counts = page.getByRole('status', { name: 'Counts' });
  await counts.getByRole('button', { name: '3 unplaced' }).click();
  const trays = page.getByRole('region', { name: 'Trays', exact: true });
  await trays.getByRole('button', { name: 'Place by name' }).click();
  await expect(trays.getByRole('option')).toHaveText([/A walk.*Nowhere at all/]);
  await expect(page.getByText('2 places were found by name.')).toBeVisible();
  await openDialog(page);
  await dialog(page).getByRole('radio', { name: 'GeoJSON' }).check();
  const target = join(folder, `${app.door}-journeys.geojson`);
  await app.keepFile(target, () => dialog(page).getByRole('button', { name: 'Export 3 events…' }).click());
  await expect(dialog(page).getByRole('status')).toHaveText('3 events were exported.');
  const exported = readFileSync(target, 'utf8');
  expect(exported).toBe(converted(`command-${app.door}-journeys.geojson`, ['--geocode'], path));
  const { features } = JSON.parse(exported);
  expect(features.map(({ geometry }: { readonly geometry: object | null }) => geometry !== null)).toEqual([
    false,
    true,
    true,
  ]);
});

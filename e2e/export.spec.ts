import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
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

/** What the command line writes of the first dataset. */
function converted(name: string, ...args: readonly string[]): string {
  const target = join(folder, name);
  const command = [
    join(projectRoot, 'tools/chronotope.mjs'),
    'convert',
    dataset,
    target,
    '--force',
    '--lang=en',
    ...args,
  ];
  const { status, stderr } = spawnSync(process.execPath, command, { encoding: 'utf8' });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  return readFileSync(target, 'utf8');
}

test('the filtered events are exported as the command line exports them, and GDAL reads as many', async ({ app }) => {
  skipSaying(!provideOgrinfo(), 'GDAL’s ogrinfo is not here, and could not be installed');
  const { page } = app;
  await page.getByRole('searchbox', { name: 'Search' }).fill('summit');
  await expect(page.getByRole('status', { name: 'Counts' })).not.toContainText('70 of 70');
  const passing = Number((await page.getByRole('status', { name: 'Counts' }).innerText()).split(' ')[0]);
  await openDialog(page);
  await expect(dialog(page).getByRole('radio', { name: /^Only what is filtered/ })).toBeChecked();
  const save = dialog(page).getByRole('button', { name: /^Export / });
  for (const [format, ending] of [
    ['GeoJSON', 'geojson'],
    ['KML', 'kml'],
  ] as const) {
    await dialog(page).getByRole('radio', { name: format }).check();
    await expect(dialog(page).getByRole('region', { name: 'What this format cannot carry' })).toContainText('34 flows');
    await expect(save).toHaveText(`Export ${passing} events…`);
    const path = join(folder, `${app.door}.${ending}`);
    await app.keepFile(path, () => save.click());
    await expect(dialog(page).getByRole('status')).toHaveText(`${passing} events were exported.`);
    expect(readFileSync(path, 'utf8')).toBe(converted(`command-${app.door}.${ending}`, '--filter=summit'));
    expect(ogrinfo('-so', '-al', path)).toContain(`Feature Count: ${passing}`);
  }
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

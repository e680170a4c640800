import { closeSync, mkdirSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync, writeSync } from 'node:fs';
import { randomFillSync } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { counts, options, openList } from './app-panes.ts';
import { test } from './app-test.ts';
import { datasetPath, readFirstDataset } from './first-dataset.ts';

const total = readFirstDataset().events.length;
const text = readFileSync(datasetPath, 'utf8');
const folder = mkdtempSync(join(tmpdir(), 'chronotope-files-'));
// a worker that comes back to this file finds it removed
test.beforeAll(() => mkdirSync(folder, { recursive: true }));

test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

function fileOf(name: string, content: string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

/** Three events: one dated and placed, one without a place, one without a date, one with neither. */
const small = {
  format: 'chronotope-dataset',
  version: 1,
  title: { en: 'Four events', fr: 'Quatre événements' },
  places: [{ id: 'pole', name: { en: 'North Pole' }, coordinates: { lng: 0, lat: 89 } }],
  events: [
    { id: 'both', title: { en: 'Dated and placed' }, when: '1909-04-06', places: ['pole'] },
    { id: 'unplaced', title: { en: 'Dated only' }, when: '1910' },
    { id: 'undated', title: { en: 'Placed only' }, when: 'long ago', places: ['pole'] },
    { id: 'neither', title: { en: 'Neither' }, when: 'some day' },
  ],
};

const notice = (page: Page) => page.getByRole('alert');

async function expectKept(page: Page): Promise<void> {
  await expect(notice(page)).toContainText('What was open is still here.');
  await expect(counts(page)).toContainText(`${total} of ${total} events`);
  await notice(page).getByRole('button', { name: 'Close this notice' }).click();
  await expect(notice(page)).toHaveCount(0);
}

test('another file opens through the dialog; its events are counted wherever they are', async ({ app }) => {
  const { page } = app;
  await app.openThroughDialog(fileOf('small.json', JSON.stringify(small)));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Four events');
  await expect(counts(page)).toContainText('4 of 4 events');
  await expect(counts(page)).toContainText('1 undated');
  await expect(counts(page)).toContainText('1 unplaced');
  await expect(counts(page)).toContainText('1 undated and unplaced');
  await openList(page);
  await expect(options(page)).toHaveCount(4);
  // undated events pass no brush
  await page.getByLabel('From', { exact: true }).fill('1900-01-01');
  await expect(counts(page)).toContainText('2 of 4 events');
});

test('a dropped file opens', async ({ app }) => {
  await expect(counts(app.page)).toContainText(`${total} of ${total} events`);
  await app.dropFile(fileOf('dropped.json', JSON.stringify(small)));
  await expect(app.page.getByRole('heading', { level: 1 })).toHaveText('Four events');
});

test('bad records are named with their place, and the rest opens', async ({ app }) => {
  const { page } = app;
  const damaged = JSON.parse(text) as { events: Record<string, unknown>[] };
  damaged.events[3] = { ...damaged.events[3], title: 7 };
  damaged.events[5] = { ...damaged.events[5], when: '30 February' };
  damaged.events[8] = { ...damaged.events[8], places: ['atlantis'] };
  await app.openThroughDialog(fileOf('damaged.json', JSON.stringify(damaged)));
  await expect(counts(page)).toContainText(`${total - 1} of ${total - 1} events`);
  await expect(counts(page)).toContainText('1 undated');
  for (const path of ['events[3].title', 'events[5].when', 'events[8].places[0]']) {
    await expect(notice(page)).toContainText(path);
  }
  await expect(notice(page)).toContainText('1 record was left out');
});

test('the problems of a file can be shown all, copied, and called again', async ({ app, door }) => {
  const { page } = app;
  const many = { ...small, events: [...small.events, ...Array.from({ length: 9 }, (_, at) => ({ id: `bad ${at}` }))] };
  await app.openThroughDialog(fileOf('many.json', JSON.stringify(many)));
  await expect(counts(page)).toContainText('4 of 4 events');
  await notice(page)
    .getByRole('button', { name: /^Show all/ })
    .click();
  await expect(notice(page).getByRole('listitem')).toHaveCount(11);
  await notice(page).getByRole('button', { name: 'Close this notice' }).click();
  await page.getByRole('button', { name: '9 records left out' }).click();
  await expect(notice(page)).toContainText('many.json');
  // what stands for Electron grants no permissions
  if (door === 'electron') return;
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await notice(page).getByRole('button', { name: 'Copy' }).click();
  await expect(notice(page).getByRole('button', { name: 'Copied' })).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  for (const path of ['events[2].when', 'events[4].title', 'events[12].title']) expect(copied).toContain(path);
});

test('where nothing could be opened, the first dataset is one click away', async ({ launchApp }) => {
  const { page } = await launchApp({ file: fileOf('nothing.json', 'When and where did it happen?') });
  await expect(notice(page)).toContainText('Nothing could be opened');
  await page
    .getByRole('region', { name: 'Open a file' })
    .getByRole('button', { name: 'Open the first dataset' })
    .click();
  await expect(counts(page)).toContainText(`${total} of ${total} events`);
  await expect(notice(page)).toHaveCount(0);
});

test('a truncated file says where it ends, and what was open stays', async ({ app }) => {
  await app.openThroughDialog(fileOf('cut.json', text.slice(0, text.length / 2)));
  await expect(notice(app.page)).toContainText(/cut\.json was not opened/);
  await expect(notice(app.page)).toContainText(/line \d+/);
  await expectKept(app.page);
});

test('a newer format, an empty file and a file with nothing usable say so, and what was open stays', async ({
  app,
}) => {
  const { page } = app;
  await app.openThroughDialog(fileOf('newer.json', JSON.stringify({ ...small, version: 2 })));
  await expect(notice(page)).toContainText(/newer\.json was not opened/);
  await expectKept(page);
  await app.openThroughDialog(fileOf('empty.json', ''));
  await expect(notice(page)).toContainText(/empty\.json was not opened/);
  await expectKept(page);
  await app.openThroughDialog(fileOf('useless.json', JSON.stringify({ ...small, events: [{ id: 'no title' }] })));
  await expect(notice(page)).toContainText(/useless\.json was not opened/);
  await expectKept(page);
});

test('200 MB of noise are refused at once, and what was open stays', async ({ app }) => {
  const path = join(folder, 'noise.json');
  const file = openSync(path, 'w');
  for (let written = 0; written < 200; written++) writeSync(file, randomFillSync(Buffer.alloc(1e6)));
  closeSync(file);
  await app.openThroughDialog(path);
  await expect(notice(app.page)).toContainText(/noise\.json was not opened/, { timeout: 30_000 });
  await expectKept(app.page);
});

test('a file can be given at the start; one that cannot be read says why in the window', async ({ launchApp }) => {
  const opened = await launchApp({ file: fileOf('given.json', JSON.stringify(small)) });
  await expect(opened.page.getByRole('heading', { level: 1 })).toHaveText('Four events');
  const failed = await launchApp({ file: fileOf('given-noise.json', 'not JSON at all') });
  await expect(notice(failed.page)).toBeVisible();
});

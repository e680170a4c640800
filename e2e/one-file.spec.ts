import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium, expect, test, type Browser, type Page } from '@playwright/test';
import { findBrowser } from '../tools/find-browser.mjs';
import { projectRoot } from '../tools/project-root.mjs';
import { choose, counts, details, ground, heading, list, map, openList, searchBox, timeline } from './app-panes.ts';
import { readFirstDataset } from './first-dataset.ts';
import { seriousFaults } from './serious-faults.ts';
import { watchPage, type PageWatch } from './watch-page.ts';

// A dataset as one file, which the command line makes, opened from the disk by a browser without a network.

const firstDataset = join(projectRoot, 'resources/datasets/tokyo-gyeongju-china.json');
const summit = 'Trump–Takaichi summit in Tokyo';
const [story] = readFirstDataset().stories;

let folder = '';
let browser: Browser;
test.beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'chronotope-one-file-'));
  browser = await chromium.launch({
    executablePath: (await findBrowser()) ?? '',
    chromiumSandbox: process.platform !== 'linux' || process.getuid?.() !== 0,
  });
});
test.afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
});

function makeFile(file: string, args: readonly string[]): { readonly status: number | null; readonly stderr: string } {
  const program = join(projectRoot, 'tools/chronotope.mjs');
  const command = [program, 'export', firstDataset, '--to', file, '--lang=en', ...args];
  return spawnSync(process.execPath, command, { encoding: 'utf8' });
}

/** Makes a file of the first dataset and opens it; the network is off from before it is opened. */
async function openOneFile(
  name: string,
  locale: string,
  args: readonly string[],
): Promise<{ page: Page; watch: PageWatch }> {
  const file = join(folder, name);
  const { status, stderr } = makeFile(file, args);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(statSync(file).size).toBeLessThan(5_000_000);
  const context = await browser.newContext({ locale, viewport: { width: 1440, height: 900 } });
  await context.setOffline(true);
  const page = await context.newPage();
  const address = pathToFileURL(file).href;
  const watch = watchPage(page, (url) => url === address);
  await page.goto(address);
  return { page, watch };
}

test('a dataset in one file is brushed, searched, read and zoomed, and asks for nothing', async () => {
  const { page, watch } = await openOneFile('all.html', 'en-GB', []);
  await expect(page).toHaveTitle(/Tokyo–Gyeongju–China/);
  await expect(counts(page)).toContainText('70 of 70 events');
  // the first of all scripts and style sheets starts the basemap's thread, which gets ready while the rest is read
  expect(await page.evaluate(() => document.querySelector('script, style, link')?.textContent)).toContain(
    'new Worker(',
  );
  await timeline(page).getByRole('textbox', { name: 'From' }).fill('1 Oct 2025');
  await page.keyboard.press('Enter');
  await expect(counts(page)).not.toContainText('70 of 70 events');
  await page.keyboard.press('Escape');
  await openList(page);
  await searchBox(page).fill('place:Busan');
  await expect(list(page)).toContainText('Trump–Xi meeting in Busan');
  await expect(counts(page)).not.toContainText('70 of 70 events');
  await choose(page, summit);
  await expect(heading(page)).toHaveText(summit);
  await expect(details(page).getByRole('link').first()).toHaveAttribute('href', /^https:/);
  const before = await map(page).getAttribute('data-map-extent');
  await ground(page).press('+');
  await expect(map(page)).not.toHaveAttribute('data-map-extent', before ?? '');
  await expect(page.getByText('The basemap could not be read')).toHaveCount(0);
  await searchBox(page).fill('near:Reykjavik<100km');
  await expect(page.locator('.search-assist-problem')).toContainText('this page knows no other places');
  await searchBox(page).fill('');
  // nothing that opens, changes or keeps is offered
  for (const name of [/^Open/, 'New event', /^Edit/, 'Add a relation']) {
    await expect(page.getByRole('button', { name })).toHaveCount(0);
  }
  await expect(page.getByRole('tab', { name: 'Records' })).toHaveCount(0);
  expect(await seriousFaults(page)).toEqual([]);
  expect(watch).toEqual({ requests: [], complaints: [] });
  await page.context().close();
});

test('a story in one file is told at once, by the keyboard, in the language of who reads it', async () => {
  const args = ['--story', 'tokyo-busan', '--filter', 'time=2025-10'];
  const { page, watch } = await openOneFile('told.html', 'fr-FR', args);
  for (const step of story?.steps.slice(0, 3) ?? []) {
    await expect(page.getByRole('heading', { name: step.title.fr })).toBeVisible();
    await page.keyboard.press('ArrowRight');
  }
  expect(await seriousFaults(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('region', { name: 'Filtres', exact: true })).toBeVisible();
  await expect(page.getByRole('status', { name: 'Décompte' })).toContainText(/^\d+ événements sur/);
  expect(watch).toEqual({ requests: [], complaints: [] });
  await page.context().close();
});

test('a page whose basemap is not painted says so, and shows everything else', async () => {
  const file = join(folder, 'unpainted.html');
  expect(makeFile(file, []).status).toBe(0);
  const page = await browser.newPage({ locale: 'en-GB' });
  await page.addInitScript(() => {
    const Started = Worker;
    globalThis.Worker = class extends Started {
      constructor(_program: string | URL, options?: WorkerOptions) {
        super(URL.createObjectURL(new Blob(['throw new Error("it dies at once")'])), options);
      }
    };
  });
  await page.goto(pathToFileURL(file).href);
  await expect(page.getByText('The basemap could not be read')).toBeVisible();
  await expect(counts(page)).toContainText('70 of 70 events');
  await page.close();
});

test('a file that was not sent whole says so', async () => {
  const whole = join(folder, 'whole.html');
  const { status } = makeFile(whole, []);
  expect(status).toBe(0);
  const text = readFileSync(whole, 'utf8');
  // what a browser must know before it reads on
  const [beginning = ''] = text.slice(0, 1024).split('<script>', 1);
  expect(beginning).toContain('<meta charset="utf-8" />');
  expect(beginning).toContain('Content-Security-Policy');
  const damaged = join(folder, 'damaged.html');
  const part = /(<script[^>]*id="page-columns"[^>]*>)[^<]*/;
  expect(text).toMatch(part);
  writeFileSync(damaged, text.replace(part, '$1'));
  const page = await browser.newPage({ locale: 'fr-FR' });
  await page.goto(pathToFileURL(damaged).href);
  await expect(page.getByRole('alert')).toContainText('endommagée');
  await page.close();
});

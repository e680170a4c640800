import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Locator, type Page } from '@playwright/test';
import { counts, map } from './app-panes.ts';
import { test } from './app-test.ts';
import { decodedFilm, provideFfprobe } from './provide-ffprobe.ts';

const folder = mkdtempSync(join(tmpdir(), 'chronotope-recording-'));
// a worker that comes back to this file finds it removed
test.beforeAll(() => mkdirSync(folder, { recursive: true }));
test.afterAll(() => rmSync(folder, { recursive: true, force: true }));
// each frame is drawn and compressed, however slow the machine is
test.slow();

async function openDialog(page: Page): Promise<Locator> {
  await page.keyboard.press('ControlOrMeta+k');
  await page.keyboard.type('Record a film');
  await page.keyboard.press('Enter');
  return page.getByRole('dialog', { name: 'Record a film' });
}

/** Where the timeline of a frame has what is annotated, under axis and eras. */
const annotationsRow = { top: 493, bottom: 508 };

const bar = (page: Page): Locator => page.getByRole('region', { name: 'Recording' });

test('time that plays becomes a film of as many frames as were said, by the keyboard', async ({ app }) => {
  const { page } = app;
  const speed = page.getByRole('toolbar', { name: 'Playback' }).getByRole('combobox', { name: 'Speed' });
  await page.getByRole('button', { name: 'Play the time', exact: true }).click();
  await page.keyboard.press('Space');
  await expect(page.locator(':focus')).toHaveAccessibleName('Play');
  await speed.selectOption('year');
  const before = await counts(page).innerText();
  const dialog = await openDialog(page);
  const said = await dialog.getByRole('status').innerText();
  expect(said).toMatch(/^\d+ frames?, 25 a second: .* 1280 × 720 pixels\.$/);
  const frames = Number.parseInt(said, 10);
  const { violations } = await new AxeBuilder({ page }).include('.picture-dialog').analyze();
  expect(violations).toEqual([]);
  await dialog.getByRole('radio', { name: 'The time that plays' }).focus();
  await page.keyboard.press('Enter');
  await expect(bar(page).getByRole('status')).toContainText(`Recorded: ${frames} frame`, { timeout: 60_000 });
  const faults = await new AxeBuilder({ page }).analyze();
  expect(faults.violations).toEqual([]);
  // what is made is not lost by one key
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Close without saving' })).toBeVisible();
  const path = join(folder, `${app.door}.webm`);
  await app.keepFile(path, () => page.keyboard.press('Enter'));
  await expect(bar(page).getByRole('status')).toHaveText('The film was saved.');
  await page.keyboard.press('Escape');
  // no brush is left of what was played, and how it is played is
  await expect(counts(page)).toHaveText(before);
  await expect(speed).toHaveValue('year');
  await expect(page.locator(':focus')).toHaveAccessibleName(/Play/);
  // nothing is left beside it
  expect(readdirSync(folder)).toEqual([`${app.door}.webm`]);
  if (provideFfprobe()) expect(decodedFilm(path)).toBe(`vp9,1280,720,25/1,${frames}`);
  else console.log('Not looked at: ffprobe is not here to count the frames of the film');
});

/** How many pixels of a picture are dark between two of its rows, decoded by the browser. */
async function darkPixels(page: Page, png: Buffer, from: number, to: number): Promise<number> {
  return await page.evaluate(
    async ({ base64, top, bottom }) => {
      const bytes = Uint8Array.from(atob(base64), (letter) => letter.codePointAt(0) ?? 0);
      const image = await createImageBitmap(new Blob([bytes]));
      const context = new OffscreenCanvas(image.width, image.height).getContext('2d');
      context?.drawImage(image, 0, 0);
      const { data } = context?.getImageData(0, top, image.width, bottom - top) ?? { data: [] };
      return data.filter((value, index) => index % 4 === 1 && value < 90).length;
    },
    { base64: png.toString('base64'), top: from, bottom: to },
  );
}

test('a recording becomes pictures, one a frame, with what is annotated; one that is stopped ends', async ({ app }) => {
  const { page } = app;
  await page.getByRole('button', { name: 'Annotate a time…' }).click();
  await page.getByRole('textbox', { name: 'Text', exact: true }).fill('A week of signatures');
  await page.getByRole('textbox', { name: 'On the timeline', exact: true }).fill('2025-10-27/2025-10-30');
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByRole('button', { name: 'Play the time', exact: true }).click();
  await page.keyboard.press('Space');
  await page.getByRole('toolbar', { name: 'Playback' }).getByRole('combobox', { name: 'Speed' }).selectOption('year');
  const dialog = await openDialog(page);
  const frames = Number.parseInt(await dialog.getByRole('status').innerText(), 10);
  await dialog.getByRole('radio', { name: /^PNG/ }).check();
  await expect(dialog.getByRole('status')).toContainText(/About \d+ MB\.$/);
  await page.keyboard.press('Enter');
  await expect(bar(page).getByRole('status')).toContainText(`Recorded: ${frames} frame`, { timeout: 60_000 });
  const path = join(folder, `${app.door}.zip`);
  await app.keepFile(path, () => page.keyboard.press('Enter'));
  await expect(bar(page).getByRole('status')).toHaveText('The frames were saved.');
  const zip = readFileSync(path);
  // the end of an archive says how many files it has; the first one begins with its name
  expect(zip.readUInt16LE(zip.length - 22 + 10)).toBe(frames);
  expect(zip.toString('latin1', 30, 46)).toBe('frame-000001.png');
  const picture = zip.indexOf('IHDR');
  expect([zip.readUInt32BE(picture + 4), zip.readUInt32BE(picture + 8)]).toEqual([1280, 720]);
  const first = zip.subarray(picture - 12, zip.indexOf('IEND') + 8);
  expect(await darkPixels(page, first, annotationsRow.top, annotationsRow.bottom)).toBeGreaterThan(100);
  await page.keyboard.press('Escape');

  await page.getByRole('toolbar', { name: 'Playback' }).getByRole('button', { name: 'Close' }).click();
  await openDialog(page);
  await page.getByRole('radio', { name: /^The story/ }).check();
  await page.keyboard.press('Enter');
  await expect(bar(page).getByRole('progressbar')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(bar(page)).toHaveCount(0);
  await expect(map(page).getByRole('application')).toBeVisible();
  await expect(page.locator('.top-bar-end :focus')).toHaveCount(1);
});

test('lanes that a film has no room for are left out whole, and nothing of it scrolls', async ({ app }) => {
  const { page } = app;
  await page.getByRole('button', { name: /^Lanes by/ }).click();
  await page.getByRole('combobox', { name: 'Lanes stand for', exact: true }).selectOption('actor');
  await page.keyboard.press('Escape');
  // inert while it is filmed: not found by its role then
  const lanes = page.locator('.timeline-lanes');
  const heights = () => lanes.evaluate(({ clientHeight, scrollHeight }) => scrollHeight - clientHeight);
  await expect.poll(heights).toBeGreaterThan(0);
  const dialog = await openDialog(page);
  await dialog.getByRole('radio', { name: 'The time that plays' }).focus();
  await page.keyboard.press('Enter');
  await expect(bar(page).getByRole('progressbar')).toBeVisible();
  await expect.poll(heights).toBeLessThanOrEqual(0);
  await expect(page.locator('.recording-stage .timeline-lanes')).toHaveCSS('overflow-y', 'hidden');
  await page.keyboard.press('Escape');
  await expect(bar(page)).toHaveCount(0);
});

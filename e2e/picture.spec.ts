import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { expect } from '@playwright/test';
import { test } from './app-test.ts';

const folder = mkdtempSync(join(tmpdir(), 'chronotope-picture-'));
// a worker that comes back to this file finds it removed
test.beforeAll(() => mkdirSync(folder, { recursive: true }));
test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('what the window shows is saved as a picture, by the keyboard', async ({ app }) => {
  const { page } = app;
  await page.getByRole('searchbox', { name: 'Search' }).fill('summit');
  await expect(page.getByRole('status', { name: 'Counts' })).not.toContainText('70 of 70');
  await page.keyboard.press('ControlOrMeta+k');
  await page.keyboard.type('Save a picture');
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Save a picture' });
  await expect(dialog).toContainText(/\d+ of 70 events in this time/);
  const counted = /\d+ of 70 events/.exec(await dialog.innerText())?.[0] ?? 'no count';
  const { violations } = await new AxeBuilder({ page }).include('.picture-dialog').analyze();
  expect(violations).toEqual([]);
  await dialog.getByRole('radio', { name: /^PDF/ }).focus();
  await page.keyboard.press('ArrowUp');
  await expect(dialog.getByRole('radio', { name: /^SVG/ })).toBeChecked();
  // once without its sources
  const sources = dialog.getByRole('checkbox', { name: 'List the sources of these events' });
  await expect(sources).toBeChecked();
  await sources.press('Space');
  const bare = join(folder, `${app.door}-bare.svg`);
  await app.keepFile(bare, () => page.keyboard.press('Enter'));
  await expect(dialog.getByRole('status')).toHaveText('The picture was saved.');
  expect(readFileSync(bare, 'utf8')).not.toMatch(/>\d+ sources</);
  await sources.press('Space');
  const path = join(folder, `${app.door}.svg`);
  await app.keepFile(path, () => page.keyboard.press('Enter'));
  await expect(dialog.getByRole('status')).toHaveText('The picture was saved.');
  expect(readFileSync(path, 'utf8')).toMatch(/>\d+ sources</);
  const svg = readFileSync(path, 'utf8');
  expect(svg).toContain(counted);
  expect(svg).toMatch(/>Only: [^<]*summit/);
  expect(svg).toContain('Trump–Takaichi summit');
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
});

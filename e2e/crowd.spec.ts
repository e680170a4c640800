import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { crowdDataset, writeCrowd } from '../tools/crowd-dataset.mjs';
import { counts, drawn, ground, heading, lanes, map, timeline } from './app-panes.ts';
import { test } from './app-test.ts';

const total = 10_000;
const { events } = crowdDataset(total);
const placed = events.filter(({ places }) => places.length > 0).length;
const dated = events.filter(({ when }) => when !== undefined).length;

const folder = mkdtempSync(join(tmpdir(), 'chronotope-crowd-'));
// a worker that comes back to this file finds it removed
test.beforeAll(() => mkdirSync(folder, { recursive: true }));
const file = join(folder, 'crowd.json');
test.beforeAll(() => writeCrowd(file, total));
test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('of ten thousand events none is lost: the views and the status line add up', async ({ launchApp }) => {
  const { page } = await launchApp({ file });
  await expect(counts(page)).toContainText('10,000 of 10,000 events');
  const told = Object.fromEntries(
    (await counts(page).locator('span').allInnerTexts())
      .map((part) => /^([\d,]+) (.*)$/.exec(part) ?? [])
      .map(([, count = '0', name = '']) => [name, Number(count.replace(',', ''))]),
  );
  const neither = told['undated and unplaced'] ?? 0;
  expect(placed + (told['unplaced'] ?? 0) + neither).toBe(total);
  expect(dated + (told['undated'] ?? 0) + neither).toBe(total);
  await expect.poll(() => drawn(map(page))).toBe(placed);
  await timeline(page).getByRole('button', { name: 'Fit all events' }).click();
  await expect.poll(() => drawn(timeline(page))).toBe(dated);
});

test('a crowd is drawn as cells, which list their events; closer it becomes rings again', async ({ launchApp }) => {
  const { page } = await launchApp({ file });
  const legend = map(page).getByRole('list', { name: 'Legend' });
  await expect(legend).toContainText('Events per cell');
  await ground(page).press('.');
  await ground(page).press('Enter');
  const listed = map(page).getByRole('listbox').getByRole('option');
  await expect(listed.first()).toBeVisible();
  const title = await listed.first().innerText();
  await page.keyboard.press('Enter');
  await expect(listed).toHaveCount(0);
  expect(title).toContain(await heading(page).innerText());

  await timeline(page).getByLabel('From', { exact: true }).fill('2026-02-01');
  await timeline(page).getByLabel('To', { exact: true }).fill('2026-02-28');
  await expect(legend).not.toContainText('Events per cell');
});

test('what has no room in a lane is listed, and can be chosen there', async ({ launchApp }) => {
  const { page } = await launchApp({ file });
  await timeline(page).getByLabel('From', { exact: true }).fill('2026-02-01');
  await timeline(page).getByLabel('To', { exact: true }).fill('2026-02-28');
  await timeline(page).getByRole('button', { name: 'Fit the brush' }).click();
  await lanes(page).press('m');
  const listed = timeline(page)
    .getByRole('listbox', { name: /without room|in the window/ })
    .getByRole('option');
  await expect(listed.first()).toBeVisible();
  await page.keyboard.press('ArrowDown');
  const title = await listed.nth(1).innerText();
  await page.keyboard.press('Enter');
  await expect(listed).toHaveCount(0);
  expect(title).toContain(await heading(page).innerText());
});

test('a large file says how far it is, and then is open', async ({ app }) => {
  test.setTimeout(120_000);
  const large = join(folder, 'large.json');
  writeCrowd(large, 100_000);
  const { page } = app;
  await expect(counts(page)).toContainText('70 of 70 events');
  const told = await page.evaluateHandle(followOpening);
  await app.openThroughDialog(large);
  await expect(page.getByRole('progressbar', { name: 'Opening large.json…' })).toBeVisible();
  // what was open stays until then
  await expect(counts(page)).toContainText('70 of 70 events');
  await expect(counts(page)).toContainText('100,000 of 100,000 events', { timeout: 60_000 });
  await expect(page.getByRole('progressbar')).toHaveCount(0);
  const parts = await told.evaluate((heard) => heard);
  expect(parts.filter((part) => part > 0 && part < 1).length).toBeGreaterThan(2);
  expect(Math.max(...parts)).toBeLessThanOrEqual(1);
});

/** In the page: every part that a bar has told, as it comes. */
function followOpening(): readonly number[] {
  const heard: number[] = [];
  const listen = (): void => {
    const bar = document.querySelector('progress');
    if (bar?.hasAttribute('value') === true) heard.push(bar.value);
  };
  new MutationObserver(listen).observe(document.body, { subtree: true, childList: true, attributeFilter: ['value'] });
  return heard;
}

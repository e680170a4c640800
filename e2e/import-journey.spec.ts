import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Locator, type Page } from '@playwright/test';
import { choose, counts, details, ground, heading, list, openList, options } from './app-panes.ts';
import { test } from './app-test.ts';
import { harbourLog } from './harbour-log.ts';

let folder = '';
test.beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'chronotope-import-journey-'));
  writeFileSync(join(folder, 'harbour-log.csv'), harbourLog);
});
test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

const undo = (page: Page): Locator => page.locator('footer.status-line').getByRole('button', { name: /^Undo: / });
const tray = (page: Page): Locator => page.getByRole('region', { name: 'Trays', exact: true }).getByRole('listbox');
const placing = (page: Page): Locator => page.getByRole('form', { name: 'Put on the map…' });

/** All events with when and where, in their order, and how many lack what. */
async function standing(page: Page): Promise<readonly string[]> {
  await openList(page);
  return [await counts(page).innerText(), ...(await options(page).allInnerTexts())];
}

/** Changes an event in its form. */
async function edit(page: Page, title: string, field: 'Title' | 'When', text: string): Promise<void> {
  await choose(page, title);
  await page.getByRole('button', { name: 'Edit the event' }).click();
  const form = page.getByRole('form', { name: 'Edit the event' });
  await form.getByRole('textbox', { name: field, exact: true }).fill(text);
  await page.keyboard.press('Enter');
  await expect(form).toHaveCount(0);
}

async function importTable(page: Page): Promise<void> {
  const dialog = page.getByRole('dialog', { name: 'Import a table' });
  await dialog.getByRole('radio', { name: /^Day first/ }).click();
  await dialog.getByRole('button', { name: 'Read the table' }).click();
  await dialog.getByRole('radio', { name: 'Skip them' }).click();
  await dialog.getByRole('button', { name: 'New project of 12 events' }).click();
  await expect(counts(page)).toContainText('12 of 12 events');
}

/** Gives the first undated event its date, and the two unplaced ones a place: one by a drag, one by name. */
async function emptyTrays(page: Page): Promise<void> {
  await counts(page).getByRole('button', { name: '3 undated' }).click();
  await tray(page).press('Home');
  await page.keyboard.press('Enter');
  await details(page).getByRole('textbox', { name: 'When' }).fill('June 1911');
  await page.keyboard.press('Enter');
  await counts(page).getByRole('button', { name: '2 unplaced' }).click();
  await tray(page)
    .getByRole('option', { name: /Supper/ })
    .hover();
  await page.mouse.down();
  const box = await ground(page).boundingBox();
  await page.mouse.move((box?.x ?? 0) + (box?.width ?? 0) / 2, (box?.y ?? 0) + (box?.height ?? 0) / 2, { steps: 4 });
  await page.mouse.up();
  await expect(placing(page)).toContainText('This place gets the point of the pin.');
  await placing(page).getByRole('button', { name: 'Put it there' }).click();
  await expect(tray(page).getByRole('option')).toHaveText([/Letter from the agent/]);
  await tray(page).press('Home');
  await page.keyboard.press('Enter');
  await placing(page).getByRole('combobox').fill('Hobart');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await expect(counts(page)).toContainText('0 unplaced');
}

/** Takes steps back, or makes them again, each once the one before is done. */
async function walk(page: Page, keys: string, steps: number): Promise<void> {
  for (let step = 0; step < steps; step++) {
    const before = await undo(page).allInnerTexts();
    await list(page).press(keys);
    await expect.poll(() => undo(page).allInnerTexts()).not.toEqual(before);
  }
}

test('a table with bad rows is imported, mended, placed, undone, redone after a restart, saved and opened: all as it was', async ({
  launchApp,
}) => {
  test.setTimeout(240_000);
  const dataFolder = join(folder, 'data');
  const first = await launchApp({ dataFolder });
  await first.openThroughDialog(join(folder, 'harbour-log.csv'));
  await importTable(first.page);
  const imported = await standing(first.page);

  await edit(first.page, 'food, Cape Denison', 'Title', 'Penguins shot');
  await edit(first.page, 'First ice seen', 'When', '9 June 1911');
  await emptyTrays(first.page);
  for (const [title, better] of [
    ['Aurora leaves Hobart', 'The Aurora leaves Hobart'],
    ['Pilot taken on board', 'A pilot is taken on board'],
    ['Storm south of Tasmania', 'A storm south of Tasmania'],
    ['Depot laid at Cape Denison', 'A depot is laid at Cape Denison'],
    ['Wireless mast raised', 'The wireless mast is raised'],
  ] as const) {
    await edit(first.page, title, 'Title', better);
    await expect(heading(first.page)).toHaveText(better);
  }
  const mended = await standing(first.page);
  expect(mended[0]).not.toBe(imported[0]);
  expect(mended).toHaveLength(1 + 12);

  await walk(first.page, 'ControlOrMeta+z', 10);
  expect(await standing(first.page)).toEqual(imported);
  await first.close();

  const second = await launchApp({ dataFolder });
  await second.page.keyboard.press('ControlOrMeta+k');
  await second.page.getByRole('dialog').getByRole('combobox').fill('last draft');
  await second.page.keyboard.press('Enter');
  await expect(counts(second.page)).toContainText('12 of 12 events');
  expect(await standing(second.page)).toEqual(imported);
  await walk(second.page, 'ControlOrMeta+Shift+z', 10);
  expect(await standing(second.page)).toEqual(mended);

  const path = join(folder, `${second.door}.gpkg`);
  await second.saveProject(path);
  await second.page.getByRole('alert').getByRole('button', { name: 'Close this notice' }).click();
  await second.openThroughDialog(path);
  await expect(second.page.getByRole('heading', { level: 1 })).toHaveAttribute('title', `${second.door}.gpkg`);
  expect(await standing(second.page)).toEqual(mended);
});

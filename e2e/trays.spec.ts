import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Locator, type Page } from '@playwright/test';
import { choose, counts, details, filters, ground, heading, lanes } from './app-panes.ts';
import { test } from './app-test.ts';
import type { RunningApp } from './running-app.ts';

let folder = '';
test.beforeAll(() => (folder = mkdtempSync(join(tmpdir(), 'chronotope-trays-'))));
test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Two of four events lack a date, two a place. */
const expedition = {
  format: 'chronotope-dataset',
  version: 1,
  title: { en: 'An expedition', fr: 'Une expédition' },
  categories: [{ id: 'march', name: { en: 'March', fr: 'Marche' } }],
  places: [
    { id: 'camp', name: { en: 'Base camp' }, coordinates: { lng: -163.8, lat: -78.5 } },
    { id: 'pole', name: { en: 'South Pole' }, coordinates: { lng: 0, lat: -82 } },
  ],
  events: [
    { id: 'start', title: { en: 'Start from camp' }, category: 'march', when: '1911-10-19', places: ['camp'] },
    { id: 'arrival', title: { en: 'Arrival' }, category: 'march', when: '1911-12-14' },
    { id: 'depot', title: { en: 'Depot laid' }, category: 'march', when: '', places: ['camp'] },
    { id: 'storm', title: { en: 'A storm' }, category: 'march', when: '' },
  ],
};

async function openExpedition({ door, page, openThroughDialog }: RunningApp): Promise<void> {
  const path = join(folder, `${door}-expedition.json`);
  writeFileSync(path, JSON.stringify(expedition));
  await openThroughDialog(path);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('An expedition');
}

const trays = (page: Page): Locator => page.getByRole('region', { name: 'Trays', exact: true });
const tray = (page: Page): Locator => trays(page).getByRole('listbox');
const link = (page: Page, name: string): Locator => counts(page).getByRole('button', { name, exact: true });

/** Takes an event out of the tray and moves it over the middle of another element; the button stays down. */
async function dragOver(page: Page, title: string, target: Locator): Promise<void> {
  await tray(page).getByRole('option', { name: title }).hover();
  await page.mouse.down();
  const box = await target.boundingBox();
  if (box === null) throw new Error('nothing to drag to');
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 4 });
}

test('the counts lead to what lacks a date or a place; dragged onto the timeline it has one, and undo takes it back', async ({
  app,
}) => {
  const { page } = app;
  await openExpedition(app);
  await link(page, '1 undated').click();
  await expect(tray(page)).toBeFocused();
  await expect(tray(page).getByRole('option')).toHaveText([/Depot laid.*Base camp/, /A storm.*No place/]);

  await dragOver(page, 'Depot laid', lanes(page));
  await expect(page.locator('.carried-date')).toHaveText(/^Date: .*19\d\d/);
  await page.mouse.up();
  await expect(tray(page).getByRole('option')).toHaveText([/A storm/]);
  await expect(link(page, '1 undated')).toHaveCount(0);
  await page.keyboard.press('ControlOrMeta+z');
  await expect(tray(page).getByRole('option')).toHaveCount(2);
});

test('Escape puts a dragged event back, and so does letting go where it gets nothing', async ({ app }) => {
  const { page } = app;
  await openExpedition(app);
  await link(page, '1 undated').click();
  await dragOver(page, 'A storm', lanes(page));
  await page.keyboard.press('Escape');
  await expect(page.locator('.carried-date')).toHaveCount(0);
  await page.mouse.up();
  await dragOver(page, 'A storm', counts(page));
  await page.mouse.up();
  await expect(tray(page).getByRole('option')).toHaveCount(2);
  await expect(page.locator('footer.status-line')).not.toContainText('Undo');
});

test('keys alone go to an event without a date, and date it', async ({ app }) => {
  const { page } = app;
  await openExpedition(app);
  await link(page, '1 undated').press('Enter');
  await expect(tray(page)).toBeFocused();
  await page.keyboard.press('End');
  await expect(heading(page)).toHaveText('A storm');
  await page.keyboard.press('Enter');
  const when = details(page).getByRole('textbox', { name: 'When' });
  await expect(when).toBeFocused();
  await when.fill('c. November 1911');
  await page.keyboard.press('Enter');
  await expect(tray(page).getByRole('option')).toHaveText([/Depot laid/]);
});

const unplaced = async (page: Page): Promise<void> => {
  await trays(page)
    .getByRole('button', { name: /^Unplaced/ })
    .click();
};
const placing = (page: Page): Locator => page.getByRole('form', { name: 'Put on the map…' });

test('an event without a place is dropped on the map: a new place there, in one step that undo takes back', async ({
  app,
}) => {
  const { page } = app;
  await openExpedition(app);
  await link(page, '1 unplaced').click();
  await expect(tray(page).getByRole('option')).toHaveText([/Arrival/, /A storm/]);
  await dragOver(page, 'Arrival', ground(page));
  await expect(page.locator('.map-pin')).toHaveText('A new place here');
  await page.mouse.up();
  await placing(page).getByRole('combobox').fill('Polheim');
  await expect(placing(page)).toContainText('A new place of this name is made at the pin.');
  await page.keyboard.press('Enter');
  await placing(page).getByRole('button', { name: 'Put it there' }).click();
  await expect(placing(page)).toHaveCount(0);
  await expect(tray(page).getByRole('option')).toHaveText([/A storm/]);
  await choose(page, 'Arrival');
  await expect(details(page)).toContainText('Polheim');
  await page.getByRole('button', { name: /^Undo: / }).click();
  await expect(counts(page)).toContainText('1 unplaced');
  await expect(details(page)).not.toContainText('Polheim');
});

test('by keys an event goes to a place by its name, or to the middle of the map', async ({ app }) => {
  const { page } = app;
  await openExpedition(app);
  await link(page, '1 undated').click();
  await unplaced(page);
  await tray(page).press('Home');
  await page.keyboard.press('Enter');
  await expect(placing(page).getByRole('combobox')).toBeFocused();
  await page.keyboard.type('base');
  await page.keyboard.press('Enter');
  await expect(placing(page)).toContainText('This place is on the map.');
  await page.keyboard.press('Enter');
  await expect(placing(page)).toHaveCount(0);
  await expect(tray(page).getByRole('option')).toHaveText([/A storm/]);

  await tray(page).press('End');
  await page.keyboard.press('Enter');
  await expect(placing(page)).toContainText('Choose a place by its name, or click where it is.');
  await ground(page).focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await expect(placing(page).getByRole('combobox')).toBeFocused();
  await page.keyboard.type('Ross Ice Shelf');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await expect(placing(page)).toHaveCount(0);
  await expect(trays(page)).toContainText('Every event that passes the filters has a place on the map.');
});

test('by keys an event goes to a place that the gazetteer knows, by any of its names', async ({ app }) => {
  const { page } = app;
  await openExpedition(app);
  await link(page, '1 unplaced').click();
  await tray(page).press('Home');
  await page.keyboard.press('Enter');
  await placing(page).getByRole('combobox').fill('Pusan');
  const busan = page.getByRole('option', { name: 'Busan South Korea' });
  await expect(busan).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Enter');
  await expect(placing(page)).toContainText('A new place of this name is made at the pin.');
  await expect(placing(page).getByRole('combobox')).toHaveValue('Busan');
  await placing(page).getByRole('button', { name: 'Put it there' }).click();
  await expect(placing(page)).toHaveCount(0);
  await expect(tray(page).getByRole('option')).toHaveText([/A storm/]);
  // what else the gazetteer knows of it is kept
  await page.getByRole('tab', { name: 'Filters' }).click();
  await expect(filters(page)).toContainText('South Korea');
});

test('Escape ends the placing and changes nothing', async ({ app }) => {
  const { page } = app;
  await openExpedition(app);
  await link(page, '1 unplaced').click();
  await tray(page).press('Home');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await expect(placing(page)).toHaveCount(0);
  await expect(tray(page)).toBeFocused();
  await expect(page.locator('footer.status-line')).not.toContainText('Undo');
});

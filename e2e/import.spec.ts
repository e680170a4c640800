import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Locator, type Page } from '@playwright/test';
import { choose, counts, details, map, openList, options } from './app-panes.ts';
import { test } from './app-test.ts';
import { harbourLog } from './harbour-log.ts';
import { readFirstDataset } from './first-dataset.ts';

const total = readFirstDataset().events.length;
let folder = '';
test.beforeAll(() => (folder = mkdtempSync(join(tmpdir(), 'chronotope-import-'))));
test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

function fileOf(name: string, content: string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const dialog = (page: Page): Locator => page.getByRole('dialog', { name: 'Import a table' });
const button = (page: Page, name: string | RegExp): Locator => dialog(page).getByRole('button', { name });
const remarks = (page: Page): Locator => dialog(page).getByRole('table', { name: 'Rows with a remark' });

test('a table is asked about, reported row by row, and added', async ({ app }) => {
  const { page } = app;
  await app.openThroughDialog(fileOf('harbour-log.csv', harbourLog));
  await expect(dialog(page)).toContainText('Which comes first in 03/04/1911, 04/05/1911: the day or the month?');
  await expect(button(page, 'Read the table')).toBeDisabled();
  const understood = dialog(page).getByRole('region', { name: /^Understood as events/ });
  await expect(understood.getByRole('row', { name: /Depot laid/ })).toContainText('5 Jul 1911 or 7 May 1911');
  await expect(understood.getByRole('row', { name: /Depot laid/ })).toContainText('Not said yet');
  await expect(dialog(page).getByLabel('Columns parted by')).toHaveValue(';');
  await expect(dialog(page).getByLabel('Decimal sign')).toHaveValue(',');
  await expect(dialog(page).getByLabel('Column Lng')).toHaveValue('lng');
  await dialog(page)
    .getByRole('radio', { name: /^Day first: Mon 3 April 1911, Thu 4 May 1911/ })
    .click();
  await expect(understood.getByRole('row', { name: /Depot laid/ })).toContainText('Accepted');
  await expect(understood.getByRole('row', { name: /Depot laid/ })).not.toContainText('or 7 May');
  await button(page, 'Read the table').click();

  await expect(dialog(page).getByRole('heading', { level: 2 })).toHaveText('Import report');
  await expect(dialog(page).getByRole('definition')).toHaveText([/^7/, /^1/, /^1/, /^5/, '147 + 1 + 1 + 5 = 14']);
  // one repair, one rejection, rows that lack something, or whose date is none, once each, and a duplicate
  await expect(remarks(page).getByRole('row')).toHaveCount(1 + 8);
  await button(page, /^Rejected/).click();
  await expect(remarks(page).getByRole('row', { name: /^12 / })).toContainText('There is no such latitude');
  const kept = join(folder, `${app.door}-rejected.csv`);
  await app.keepFile(kept, () => button(page, 'Save 1 rejected row as CSV').click());
  const rejected = readFileSync(kept, 'utf8');
  expect(rejected.split('\n').filter((line) => line.startsWith('Sledge party returns;'))).toHaveLength(1);

  await expect(button(page, /^New project/)).toBeDisabled();
  await expect(dialog(page)).toContainText('Say first what becomes of the likely duplicates.');
  await dialog(page).getByRole('radio', { name: 'Skip them' }).click();
  await button(page, 'New project of 12 events').click();
  await expect(dialog(page)).toHaveCount(0);
  await expect(page.getByRole('status').filter({ hasText: 'New project with 12 events' })).toContainText(
    '1 row was rejected.',
  );
  await expect(counts(page)).toContainText('12 of 12 events');
  await expect(counts(page)).toContainText('3 undated');
  await expect(counts(page)).toContainText('2 unplaced');
  await choose(page, 'First ice seen');
  await expect(details(page)).toContainText('c. Sat 10 June 1911');
});

test('a name that means several places is told apart in the report, and another one is chosen there', async ({
  app,
}) => {
  const { page } = app;
  await app.openThroughDialog(
    fileOf('march.csv', 'title,when,place\nA march,2020-06-03,Springfield\nA fair,2020-06-04,Springfield\n'),
  );
  await button(page, 'Read the table').click();
  const place = remarks(page).getByRole('combobox', { name: 'Which place “Springfield” is' });
  await expect(place.locator('option:checked')).toHaveText('United States, 240 km from Kansas City');
  await place.focus();
  await place.selectOption({ label: 'United States, 130 km from Boston' });
  await expect(place.locator('option:checked')).toHaveText('United States, 130 km from Boston');
  await expect(remarks(page)).toContainText('The one that you chose was taken in 2 rows.');
  await expect(place).toBeFocused();
  await button(page, 'New project of 2 events').click();
  await expect(counts(page)).toContainText('2 of 2 events');
  await expect
    .poll(async () => {
      const [west = 0, , east = 0] = ((await map(page).getAttribute('data-map-extent')) ?? '').split(' ').map(Number);
      return west < -72.59 && -72.59 < east && west > -80;
    })
    .toBe(true);
});

test('by keys alone: another role for a column, the report, back to the questions, and away', async ({ app }) => {
  const { page } = app;
  await app.openThroughDialog(
    fileOf('short.csv', 'Name,Note,Day\nA storm,Two boats lost,1911-04-06\nA dog,Born on board,1911-05-02\n'),
  );
  await expect(dialog(page).getByRole('heading', { level: 2 })).toBeFocused();
  await dialog(page).getByLabel('Column Note').focus();
  await page.keyboard.press('ArrowUp');
  await dialog(page).getByLabel('Column Note').selectOption({ label: 'Title' });
  await expect(dialog(page).getByLabel('Column Name')).toHaveValue('ignore');
  await expect(dialog(page).getByRole('rowheader')).toHaveText(['Two boats lost', 'Born on board']);
  await button(page, 'Read the table').press('Enter');
  await expect(dialog(page).getByRole('heading', { level: 2 })).toBeFocused();
  await button(page, 'Change mapping').press('Enter');
  await expect(dialog(page).getByLabel('Column Note')).toHaveValue('title');
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toHaveCount(0);
  await expect(counts(page)).toContainText(`${total} of ${total} events`);
  await expect(page.locator('footer.status-line')).not.toContainText('Undo');
});

test('a dropped table goes into what is open as one step, which is undone as one', async ({ app }) => {
  const { page } = app;
  await expect(counts(page)).toContainText(`${total} of ${total} events`);
  await app.dropFile(fileOf('more.csv', 'title,when,place\nA storm,1911-04-06,Hobart\nA dog,1911-05-02,Hobart\n'));
  await dialog(page).getByRole('radio', { name: 'Tokyo–Gyeongju–China' }).click();
  await button(page, 'Read the table').click();
  await button(page, 'Add 2 events').click();
  await expect(counts(page)).toContainText(`${total + 2} of ${total + 2} events`);
  await openList(page);
  await expect(options(page).filter({ hasText: 'A dog' })).toHaveCount(1);
  await page.keyboard.press('ControlOrMeta+z');
  await expect(counts(page)).toContainText(`${total} of ${total} events`);
});

test('in French, in the smallest window, where the events go is read whole beside why the table cannot be read yet', async ({
  launchApp,
}) => {
  const app = await launchApp({ locale: 'fr-FR' });
  const { page } = app;
  await page.setViewportSize({ width: 1024, height: 640 });
  await app.openThroughDialog(fileOf('mars.csv', 'titre,date\nUne marche,12/05/2020\nUne foire,2020-06-04\n'));
  const french = page.getByRole('dialog', { name: 'Importer un tableau' });
  await expect(french.getByText('Dites d’abord ce que veulent dire les dates en chiffres.')).toBeVisible();
  const target = french.getByRole('group', { name: 'Importer dans' });
  for (const words of await target.locator('label span').all())
    expect(await words.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0);
  await expect.poll(async () => (await target.boundingBox())?.height).toBeLessThan(30);
});

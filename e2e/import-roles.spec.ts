import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Locator, type Page } from '@playwright/test';
import { counts } from './app-panes.ts';
import { test } from './app-test.ts';

const fixtures = fileURLToPath(new URL('../src/engine/fixtures/interchange/', import.meta.url));
let folder = '';
test.beforeAll(() => (folder = mkdtempSync(join(tmpdir(), 'chronotope-roles-'))));
test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

const dialog = (page: Page): Locator => page.getByRole('dialog', { name: 'Import a table' });
const column = (page: Page, name: string): Locator => dialog(page).getByLabel(`Column ${name}`, { exact: true });
const button = (page: Page, name: string | RegExp): Locator => dialog(page).getByRole('button', { name });

/** By keys: “Import table…” in the palette. */
async function askForTable(page: Page): Promise<void> {
  await page.keyboard.press('ControlOrMeta+k');
  await page.getByRole('combobox', { name: 'Find a command or an event' }).fill('Import table');
  await expect(page.getByRole('option', { name: /^Import table/ })).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Enter');
}

test('tables whose columns are known take the roles that a person gives them', async ({ app }) => {
  const { page } = app;
  for (const [file, roles] of [
    ['protests.csv', { event_date: 'when', location: 'place', latitude: 'lat', longitude: 'lng', notes: 'note' }],
    ['20150218.export.CSV', {}],
    ['towns.tsv', { title: 'title', start: 'start', end: 'end', lon: 'lng' }],
    ['ships-timeline.csv', { Headline: 'title', Year: 'year', Month: 'month', Media: 'ignore' }],
  ] as const) {
    await app.openThroughDialog(`${fixtures}${file}`, () => askForTable(page));
    await expect(dialog(page)).toContainText(file);
    for (const [name, role] of Object.entries(roles)) await expect(column(page, name)).toHaveValue(role);
    if (file === 'protests.csv') {
      await column(page, 'notes').selectOption({ label: 'Title' });
      await button(page, 'Read the table').click();
      await expect(dialog(page).getByRole('definition').last()).toHaveText(/= 3$/);
    }
    await page.keyboard.press('Escape');
    await expect(dialog(page)).toHaveCount(0);
  }
});

test('JSON lines are asked about, reported record by record, and added', async ({ app }) => {
  const { page } = app;
  const path = join(folder, 'gate.jsonl');
  const lines = ['{"what":"Gate opened","datetime":1761615000000,"position":{"lat":35.6,"lon":139.7}}', '{"what":"Gate shut","datetime":1761642000000}', 'no record']; // prettier-ignore
  writeFileSync(path, lines.join('\n'));
  await app.openThroughDialog(path);
  await expect(dialog(page).getByLabel('Columns parted by')).toHaveCount(0);
  await expect(column(page, 'what')).toHaveValue('title');
  await expect(column(page, 'datetime')).toHaveValue('when');
  expect((await new AxeBuilder({ page }).include('dialog').analyze()).violations).toEqual([]);
  await button(page, 'Read the table').click();
  await expect(dialog(page).getByRole('definition')).toHaveText([/^1/, /^0/, /^1/, /^1/, '31 + 0 + 1 + 1 = 3']);
  await button(page, 'New project of 2 events').click();
  await expect(counts(page)).toContainText('2 of 2 events');
  await expect(counts(page)).toContainText('1 unplaced');
});

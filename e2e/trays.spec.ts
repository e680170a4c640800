import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Locator, type Page } from '@playwright/test';
import { counts, heading, lanes } from './app-panes.ts';
import { test } from './app-test.ts';
import type { RunningApp } from './running-app.ts';

const folder = mkdtempSync(join(tmpdir(), 'chronotope-trays-'));
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
  await expect(page.locator('footer')).not.toContainText('Undo');
});

test('keys alone go to an event without a date, and date it', async ({ app }) => {
  const { page } = app;
  await openExpedition(app);
  await link(page, '1 undated').press('Enter');
  await expect(tray(page)).toBeFocused();
  await page.keyboard.press('End');
  await expect(heading(page)).toHaveText('A storm');
  await page.keyboard.press('Enter');
  const form = page.getByRole('form', { name: 'Edit the event' });
  await form.getByRole('textbox', { name: 'When' }).fill('c. November 1911');
  await page.keyboard.press('Enter');
  await expect(tray(page).getByRole('option')).toHaveText([/Depot laid/]);
});

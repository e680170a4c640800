import { writeFileSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { counts, details, heading, list, openList, options } from './app-panes.ts';
import { test } from './app-test.ts';

/** A meeting at ten in Tokyo, a call that was told in UTC, a time of nobody knows whose clocks, and a date alone. */
const talks = {
  format: 'chronotope-dataset',
  version: 1,
  title: { en: 'Talks', fr: 'Entretiens' },
  categories: [{ id: 'talks', name: { en: 'Talks', fr: 'Entretiens' } }],
  events: [
    { id: 'meeting', title: { en: 'Meeting', fr: 'Réunion' }, when: '2025-10-28T10:00', timeZone: 'Asia/Tokyo' },
    { id: 'call', title: { en: 'Call', fr: 'Appel' }, when: '2025-10-28T03:00Z', timeZone: 'Asia/Seoul' },
    { id: 'note', title: { en: 'Note', fr: 'Note' }, when: '2025-10-28T09:00' },
    { id: 'day', title: { en: 'Day', fr: 'Journée' }, when: '2025-10-28' },
  ].map((event) => ({ ...event, category: 'talks' })),
};

function fileOf(name: string): string {
  const file = test.info().outputPath(name);
  writeFileSync(file, JSON.stringify(talks));
  return file;
}

const clocks = (page: Page) => page.getByRole('combobox', { name: 'Times of day' });

/** Chooses an entry of the palette by what is typed. */
async function askPalette(page: Page, typed: string, entry: string | RegExp): Promise<void> {
  await page.keyboard.press('ControlOrMeta+k');
  await page.keyboard.type(typed);
  await expect(page.getByRole('option', { name: entry })).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Enter');
}

test('28 October 10:00 in Tokyo is 27 October 21:00 in Washington, everywhere and by keys alone; a date stays', async ({
  launchApp,
}) => {
  const { page } = await launchApp({ file: fileOf('talks.json') });
  await openList(page);
  await expect(options(page)).toHaveText([
    /Day.*28 Oct 2025/,
    /Note.*28 Oct 2025, 09:00/,
    /Meeting.*28 Oct 2025, 10:00/,
    /Call.*28 Oct 2025, 12:00/,
  ]);
  await askPalette(page, 'washington', /^Times in Washington/);
  await expect(clocks(page)).toHaveValue('America/New_York');
  await expect(options(page)).toHaveText([
    /Meeting.*27 Oct 2025, 21:00, Washington time/,
    /Call.*27 Oct 2025, 23:00/,
    /Day.*28 Oct 2025/,
    /Note.*28 Oct 2025, 09:00/,
  ]);
  // the brush reads the same clocks
  await page.getByRole('textbox', { name: 'To' }).fill('2025-10-27');
  await page.keyboard.press('Enter');
  await expect(counts(page)).toContainText('2 of 4 events');
  await list(page).focus();
  await page.keyboard.press('Home');
  await page.keyboard.press('Enter');
  await expect(heading(page)).toHaveText('Meeting');
  await expect(details(page)).toContainText('Tue 28 October 2025, 10:00 · Tokyo time (UTC+9)');
  await expect(details(page)).toContainText('Mon 27 October 2025, 21:00 · Washington time (UTC−4)');
  const { violations } = await new AxeBuilder({ page }).include('.status-line').analyze();
  expect(violations).toEqual([]);
  await askPalette(page, 'times local', 'Times local to each event');
  await expect(clocks(page)).toHaveValue('');
  await expect(counts(page)).toContainText('0 of 4 events');
  await page.keyboard.press('Alt+ArrowLeft');
  await expect(clocks(page)).toHaveValue('America/New_York');
  await expect(counts(page)).toContainText('2 of 4 events');
});

test('en français, l’heure d’une autre ville se choisit au clavier', async ({ launchApp }) => {
  const { page } = await launchApp({ file: fileOf('entretiens.json'), locale: 'fr-FR' });
  const menu = page.getByRole('combobox', { name: 'Heures' });
  const told = page.locator('.zone-choice > span');
  await expect(told).toHaveText('Heures locales de chaque événement');
  await menu.focus();
  await page.keyboard.type('washington');
  await expect(told).toHaveText('Heures de Washington');
  const events = page.getByRole('region', { name: 'Chronologie', exact: true }).getByRole('listbox');
  await events.focus();
  await page.keyboard.press('Home');
  await page.keyboard.press('Enter');
  const facts = page.getByRole('region', { name: 'Détails', exact: true });
  await expect(facts).toContainText('mar. 28 octobre 2025, 10:00 · heure de Tokyo (UTC+9)');
  await expect(facts).toContainText('lun. 27 octobre 2025, 21:00 · heure de Washington (UTC−4)');
});

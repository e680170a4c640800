import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { choose, counts, details, heading, options, searchBox, timeline } from './app-panes.ts';
import { test } from './app-test.ts';

const folder = mkdtempSync(join(tmpdir(), 'chronotope-editing-'));
// a worker that comes back to this file finds it removed
test.beforeAll(() => mkdirSync(folder, { recursive: true }));
test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

const summit = 'Trump–Takaichi summit in Tokyo';
const renamed = 'Takaichi receives Trump at Akasaka Palace';

const form = (page: Page) => page.getByRole('form', { name: 'Edit the event' });
const when = (page: Page) => form(page).getByRole('textbox', { name: 'When' });
const title = (page: Page) => form(page).getByRole('textbox', { name: 'Title', exact: true });
const keptIn = (page: Page) => page.locator('footer.status-line');

test('an event is edited, and list, timeline and details follow; undo, redo, a project and a restart keep it so', async ({
  app,
}) => {
  const { page } = app;
  await choose(page, summit);
  const before = await details(page).getByRole('definition').first().innerText();
  const countsBefore = await counts(page).innerText();
  await page.getByRole('button', { name: 'Edit the event' }).click();
  await expect(title(page)).toBeFocused();
  await title(page).fill(renamed);
  await form(page).getByRole('textbox', { name: 'Short title, on map and timeline', exact: true }).fill('At Akasaka');
  await when(page).fill('29 octobre 2025');
  await expect(form(page)).toContainText('Understood: Wed 29 October 2025');
  await when(page).press('Enter');

  await expect(form(page)).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Edit the event' })).toBeFocused();
  await expect(heading(page)).toHaveText(renamed);
  await expect(details(page).getByRole('definition').first()).toContainText('Wed 29 October 2025');
  await searchBox(page).fill(`"${renamed}"`);
  await expect(options(page)).toHaveText([new RegExp(renamed)]);
  await expect(timeline(page)).toContainText(/At Akasaka|Takaichi receives Trump/);
  await searchBox(page).fill('');
  await expect(counts(page)).toHaveText(countsBefore, { useInnerText: true });
  await expect(keptIn(page)).toContainText('Kept in a draft, not in a file yet');

  await keptIn(page)
    .getByRole('button', { name: `Undo: Change “${renamed}”` })
    .click();
  await expect(heading(page)).toHaveText(summit);
  await expect(details(page).getByRole('definition').first()).toHaveText(before, { useInnerText: true });
  await page.keyboard.press('ControlOrMeta+Shift+z');
  await expect(heading(page)).toHaveText(renamed);

  const path = join(folder, `${app.door}.gpkg`);
  await app.saveProject(path);
  await page.getByRole('alert').getByRole('button', { name: 'Close this notice' }).click();
  await app.openThroughDialog(path);
  await expect(page.getByRole('heading', { level: 1 })).toHaveAttribute('title', `${app.door}.gpkg`);
  await choose(page, renamed);
  await expect(details(page).getByRole('definition').first()).toContainText('Wed 29 October 2025');
});

test('what is no date is not saved; Escape leaves the event as it was, and keeps what was typed', async ({ app }) => {
  const { page } = app;
  await choose(page, summit);
  await heading(page).click();
  await page.keyboard.press('e');
  await title(page).fill('Another');
  await when(page).fill('31 June 2025');
  await expect(form(page)).toContainText('No calendar has the day “31 June 2025”');
  await form(page).getByRole('button', { name: 'Save' }).click();
  await expect(when(page)).toBeFocused();
  await expect(when(page)).toHaveAttribute('aria-invalid', 'true');
  await when(page).press('Escape');
  await expect(form(page)).toHaveCount(0);
  await expect(heading(page)).toHaveText(summit);
  await expect(keptIn(page)).not.toContainText('draft');

  await keptIn(page).getByRole('button', { name: '1 form not saved' }).click();
  await expect(title(page)).toHaveValue('Another');
  await form(page).getByRole('button', { name: 'Discard' }).click();
  await expect(heading(page)).toHaveText(summit);
  await expect(keptIn(page)).not.toContainText('not saved');
});

test('an edited dataset is found again as a draft after a restart, with what can be undone', async ({ launchApp }) => {
  const dataFolder = join(folder, 'data');
  const first = await launchApp({ dataFolder });
  await choose(first.page, summit);
  await first.page.keyboard.press('Escape');
  await choose(first.page, summit);
  await first.page.getByRole('button', { name: 'Edit the event' }).click();
  await title(first.page).fill(renamed);
  await title(first.page).press('Enter');
  await expect(heading(first.page)).toHaveText(renamed);
  await first.close();
  expect(readdirSync(join(dataFolder, 'drafts'))).toEqual(['tokyo-gyeongju-china.gpkg']);

  const { page } = await launchApp({ dataFolder, locale: 'fr-FR' });
  await page.keyboard.press('ControlOrMeta+k');
  await page.getByRole('dialog').getByRole('combobox').fill('dernier brouillon');
  await page.keyboard.press('Enter');
  await expect(keptIn(page)).toContainText('Brouillon, pas encore un fichier');
  await expect(
    keptIn(page).getByRole('button', { name: `Annuler\u202f: Modifier «\u202f${renamed}\u202f»` }),
  ).toBeVisible();
});

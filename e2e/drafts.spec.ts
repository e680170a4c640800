import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { choose, heading } from './app-panes.ts';
import { test } from './app-test.ts';
import { seriousFaults } from './serious-faults.ts';
import { skipSaying } from './skip-saying.ts';

const folder = mkdtempSync(join(tmpdir(), 'chronotope-drafts-'));
// a worker that comes back to this file finds it removed
test.beforeAll(() => mkdirSync(folder, { recursive: true }));
test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

const summit = 'Trump–Takaichi summit in Tokyo';
const status = (page: Page) => page.locator('footer.status-line');
/** The title of what is open, once it is. */
const openFile = (page: Page) => page.getByRole('heading', { level: 1 });
const keptInDraft = (page: Page) => status(page).getByRole('button', { name: 'Kept in a draft, not in a file yet' });

async function retitle(page: Page, title: string): Promise<void> {
  await choose(page, summit);
  await page.getByRole('button', { name: 'Edit the event' }).click();
  const field = page.getByRole('textbox', { name: 'Title', exact: true });
  await expect(field).toBeFocused();
  await field.fill(title);
  await field.press('Enter');
  await expect(heading(page)).toHaveText(title);
  await expect(keptInDraft(page)).toBeVisible();
}

test('an older draft is found among all of them, deleted, brought back and opened', async ({ app }) => {
  const { page } = app;
  await retitle(page, 'The first wording');
  await page.keyboard.press('ControlOrMeta+k');
  await page.getByRole('dialog').getByRole('combobox').fill('Open the first dataset');
  await page.keyboard.press('Enter');
  await expect(status(page).getByRole('button', { name: 'Your drafts…' })).toBeVisible();
  await retitle(page, 'The second wording');

  await keptInDraft(page).click();
  const dialog = page.getByRole('dialog', { name: 'Drafts' });
  const drafts = dialog.getByRole('list', { name: 'Drafts' }).getByRole('listitem');
  await expect(drafts).toHaveText([/2\.gpkg.*Change “The second wording”.*Open now/, /Change “The first wording”/]);
  await expect(drafts.last()).toContainText('70 events');
  await expect(drafts.last()).toContainText('from tokyo-gyeongju-china.json');
  const open = dialog.getByRole('button', { name: 'Open “tokyo-gyeongju-china.gpkg”' });
  await expect(open).toBeFocused();
  expect(await seriousFaults(page)).toEqual([]);

  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(drafts).toHaveCount(1);
  await expect(dialog.getByRole('status')).toContainText('“tokyo-gyeongju-china.gpkg” deleted.');
  await dialog.getByRole('button', { name: 'Undo' }).click();
  await expect(open).toBeFocused();

  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  const deleted = dialog.getByRole('list', { name: 'Deleted, kept for a day' }).getByRole('listitem');
  await expect(deleted).toHaveText([/^Tokyo–Gyeongju–China.*tokyo-gyeongju-china\.gpkg.*changed.*deleted/]);
  expect(await seriousFaults(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Close' }).click();
  await keptInDraft(page).click();
  await dialog.getByRole('button', { name: 'Bring back “tokyo-gyeongju-china.gpkg”' }).click();
  await expect(open).toBeFocused();
  await expect(deleted).toHaveCount(0);
  await page.keyboard.press('Enter');
  await expect(openFile(page)).toHaveAttribute('title', 'tokyo-gyeongju-china.gpkg');
  await choose(page, 'The first wording');
});

test('a browser’s own project is a draft once it is edited, and the status line says what was downloaded', async ({
  app,
}) => {
  skipSaying(app.door === 'electron', 'Electron goes on in the file that was saved');
  const { page } = app;
  const own = join(folder, 'own.gpkg');
  await app.saveProject(own);
  for (const time of [1, 2]) {
    await app.openThroughDialog(own);
    await expect(openFile(page), `${time}`).toHaveAttribute('title', 'own.gpkg');
  }
  await expect(status(page).locator('.status-edits')).toHaveCount(0);
  await retitle(page, 'Edited in a browser');

  await app.saveProject(own);
  await status(page)
    .getByRole('button', { name: /^Downloaded at .* as own\.gpkg$/ })
    .click();
  const drafts = page.getByRole('dialog', { name: 'Drafts' }).getByRole('list').getByRole('listitem');
  await expect(drafts).toHaveText([/own\.gpkg.*downloaded as own\.gpkg.*and not changed since.*Open now/]);
  await page.keyboard.press('Escape');
  await page.keyboard.press('ControlOrMeta+z');
  await expect(status(page).getByRole('button', { name: /^Changes since .* kept in a draft$/ })).toBeVisible();
  expect(await seriousFaults(page)).toEqual([]);

  // all that was done is in the file that is opened, and the draft is deleted, as the status line says
  await app.saveProject(own);
  await app.openThroughDialog(own);
  await status(page).getByRole('button', { name: 'Its draft was deleted: bring back…' }).click();
  await page.getByRole('button', { name: 'Bring back “own.gpkg”' }).click();
  await expect(drafts).toHaveText([/own\.gpkg/]);
  await page.keyboard.press('Escape');
  await expect(status(page).getByRole('button', { name: 'Your drafts…' })).toBeVisible();
});

test('where nothing can be opened, the last drafts are offered', async ({ launchApp }) => {
  const dataFolder = join(folder, 'data');
  const first = await launchApp({ dataFolder });
  await retitle(first.page, 'Kept as a draft');
  await first.close();

  const broken = join(folder, 'broken.json');
  writeFileSync(broken, '{"broken":');
  const { page } = await launchApp({ dataFolder, file: broken });
  const offered = page.getByRole('region', { name: 'Drafts' });
  await expect(offered.getByRole('listitem')).toHaveText([/Change “Kept as a draft”/]);
  expect(await seriousFaults(page)).toEqual([]);
  await offered.getByRole('button', { name: 'Open “tokyo-gyeongju-china.gpkg”' }).press('Enter');
  await expect(openFile(page)).toHaveAttribute('title', 'tokyo-gyeongju-china.gpkg');
  await choose(page, 'Kept as a draft');
});

import { expect, type Page } from '@playwright/test';
import { choose, details } from './app-panes.ts';
import { test } from './app-test.ts';
import { readFirstDataset } from './first-dataset.ts';

const dataset = readFirstDataset();
const title = 'Trump–Takaichi summit in Tokyo';
const summit = dataset.events.find(({ id }) => id === 'ev-summit');

const dialog = (page: Page) => page.getByRole('dialog', { name: 'References' });
const preview = (page: Page) => dialog(page).getByRole('textbox', { name: 'What is copied' });

test('the sources of an event are copied as references, in each format', async ({ app }) => {
  const { page } = app;
  const count = summit?.citations.length ?? 0;
  await choose(page, title);
  await details(page).getByRole('button', { name: 'Cite all of them' }).click();
  await expect(preview(page)).toHaveValue(/dpa via Radio Mülheim, “Japan will «goldenes Zeitalter» mit USA/);
  await dialog(page).getByLabel('BibTeX').check();
  expect((await preview(page).inputValue()).match(/^@online\{/gm)).toHaveLength(count);
  await dialog(page).getByLabel('RIS').check();
  await expect(preview(page)).toHaveValue(/^DA {2}- 2025\/10\/28\/$/m);
  await dialog(page).getByLabel('CSL-JSON').check();
  const items: readonly { readonly id: string }[] = JSON.parse(await preview(page).inputValue());
  expect(items.map(({ id }) => id).toSorted()).toEqual(summit?.citations.map(({ source }) => source).toSorted());
});

test('one source is cited, and all that pass, by keyboard alone', async ({ app }) => {
  const { page } = app;
  await choose(page, title);
  await details(page)
    .getByRole('button', { name: /^Cite “Japan will/ })
    .press('Enter');
  await expect(dialog(page).getByRole('heading')).toHaveText('1 reference');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+k');
  await page.keyboard.type('Cite the sources');
  await page.keyboard.press('Enter');
  const cited = new Set(dataset.events.flatMap(({ citations }) => citations.map(({ source }) => source)));
  await expect(dialog(page).getByRole('heading')).toHaveText(`${cited.size} references`);
});

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
  await expect(preview(page)).toHaveValue(/^DA {2}- 2025\/10\/28\/circa$/m);
  await expect(preview(page)).toHaveValue(/^T2 {2}- dpa via Radio Mülheim$/m);
  await dialog(page).getByLabel('CSL-JSON').check();
  const items: readonly { readonly id: string }[] = JSON.parse(await preview(page).inputValue());
  expect(items.map(({ id }) => id).toSorted()).toEqual(summit?.citations.map(({ source }) => source).toSorted());
});

const languages = {
  'en-US': {
    title,
    details: 'Details',
    one: /^Cite “Japan will/,
    references: 'References',
    command: 'Cite the sources',
    heading: (count: number) => (count === 1 ? '1 reference' : `${count} references`),
    copied: 'What is copied',
  },
  'fr-FR': {
    title: summit?.title.fr ?? '',
    details: 'Détails',
    one: /^Citer «\sJapan will/u,
    references: 'Références',
    command: 'Citer les sources',
    heading: (count: number) => (count === 1 ? '1 référence' : `${count} références`),
    copied: 'Ce qui est copié',
  },
} as const;

for (const [locale, words] of Object.entries(languages)) {
  test(`one source is cited, and all that pass, by keyboard alone, ${locale}`, async ({ launchApp }) => {
    const { page } = await launchApp({ locale });
    const { keyboard } = page;
    const shown = page.getByRole('region', { name: words.details, exact: true });
    const references = page.getByRole('dialog', { name: words.references });
    const find = async (typed: string): Promise<void> => {
      await keyboard.press('Control+k');
      await keyboard.type(typed);
      await expect(page.getByRole('dialog').getByRole('option', { selected: true })).toContainText(typed);
      await keyboard.press('Enter');
    };
    await find(words.title);
    await shown.getByRole('button', { name: words.one }).press('Enter');
    await expect(references.getByRole('heading')).toHaveText(words.heading(1));
    await references.getByLabel('BibTeX').press('Space');
    await expect(references.getByRole('textbox', { name: words.copied })).toHaveValue(/^@online\{/);
    await keyboard.press('Escape');
    await expect(references).toHaveCount(0);
    await keyboard.press('Escape');
    await find(words.command);
    const cited = new Set(dataset.events.flatMap(({ citations }) => citations.map(({ source }) => source)));
    await expect(references.getByRole('heading')).toHaveText(words.heading(cited.size));
  });
}

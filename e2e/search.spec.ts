import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { searchBox, timeline } from './app-panes.ts';
import { test } from './app-test.ts';
import { readFirstDataset } from './first-dataset.ts';

const dataset = readFirstDataset();
const counts = (page: Page) => page.getByRole('status', { name: 'Counts' });
const suggestions = (page: Page) => page.getByRole('listbox', { name: 'What fits here' });

function ofActor(actor: string): number {
  return dataset.events.filter(({ actors }) => actors?.includes(actor)).length;
}

test('a field is found, filled and combined by keys alone, and counts follow', async ({ app }) => {
  const { page } = app;
  await page.keyboard.press('/');
  await page.keyboard.press('ArrowDown');
  await expect(suggestions(page).getByRole('option')).toHaveCount(13);
  await page.keyboard.type('act');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(searchBox(page)).toHaveValue('actor:');
  await page.keyboard.type('takai');
  await expect(suggestions(page).getByRole('option')).toHaveText(['Sanae Takaichi']);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(searchBox(page)).toHaveValue('actor:"Sanae Takaichi" ');
  const all = dataset.events.length;
  await expect(counts(page)).toContainText(`${ofActor('takaichi')} of ${all} events`);
  await searchBox(page).fill('NOT actor:"Sanae Takaichi"');
  await expect(counts(page)).toContainText(`${all - ofActor('takaichi')} of ${all} events`);

  // nothing is to be undone: the browser's own undo would go back into the field
  await searchBox(page).press('ControlOrMeta+a');
  await searchBox(page).press('Delete');
  await expect(counts(page)).toContainText(`${all} of ${all} events`);
  const filters = page.getByRole('tab', { name: 'Filters' });
  await filters.press('ControlOrMeta+z');
  await expect(filters).toBeFocused();
  await expect(searchBox(page)).toHaveValue('');
});

test('what is wrong is told at its place, and the rest is looked for', async ({ app }) => {
  const { page } = app;
  const before = await counts(page).innerText();
  await searchBox(page).fill('takaichi');
  await expect(counts(page)).not.toHaveText(before);
  const shown = await counts(page).innerText();
  await searchBox(page).fill('takaichi before:someday');
  await expect(page.getByText('“someday” is no date')).toBeVisible();
  await expect(page.locator('.search-underlines u')).toHaveText('someday');
  await expect(counts(page)).toHaveText(shown);
  await searchBox(page).fill('takaichi before:2025');
  await expect(page.locator('.search-underlines u')).toHaveCount(0);
});

test('what was looked for is marked where it stands, and what is left out is not', async ({ app }) => {
  const { page } = app;
  await page.getByRole('tab', { name: 'Events', exact: true }).click();
  await searchBox(page).fill('takaichi NOT beijing');
  const marks = page.getByRole('region', { name: 'Events' }).locator('mark');
  await expect(marks.first()).toHaveText('Takaichi');
  await page
    .getByRole('listbox', { name: 'Events' })
    .getByRole('option')
    .filter({ hasText: 'Takaichi' })
    .first()
    .click();
  await expect(page.getByRole('region', { name: 'Details' }).locator('mark').first()).toHaveText('Takaichi');
});

test('in French fields and operators are French, and the English ones are understood', async ({ launchApp }) => {
  const { page } = await launchApp({ locale: 'fr-FR' });
  const search = page.getByRole('searchbox', { name: 'Chercher', exact: true });
  const shown = page.getByRole('status', { name: 'Décompte' });
  const before = await shown.innerText();
  await search.fill('acteur:takaichi OU lieu:busan');
  await expect(shown).not.toHaveText(before);
  const french = await shown.innerText();
  await search.fill('zzz');
  await expect(shown).not.toHaveText(french);
  await search.fill('actor:takaichi OR place:busan');
  await expect(shown).toHaveText(french);
  await search.fill('acteur:personne');
  await expect(page.getByText('« personne »')).toBeVisible();
});

test('it is said how much of what is found lies outside of the views, and keys lead there', async ({ app }) => {
  const { page } = app;
  await searchBox(page).focus();
  await page.keyboard.type('2010');
  const offTimeline = page.getByRole('button', { name: /^\d+ outside the timeline$/ });
  await expect(offTimeline).toBeVisible();
  const found = await counts(page).innerText();
  await offTimeline.press('Enter');
  await expect(offTimeline).toHaveCount(0);
  await expect(timeline(page).locator(':focus')).toBeAttached();
  // it is looked at, and nothing is filtered by it
  await expect(counts(page)).toHaveText(found);
});

for (const [locale, words] of Object.entries({
  'en-US': { search: 'Search', none: 'No event matches.', drop: 'Drop “zzzz”', all: '70 of 70 events' },
  'fr-FR': { search: 'Chercher', none: 'Aucun événement.', drop: /^Retirer «\szzzz\s»$/u, all: '70 événements sur 70' },
})) {
  test(`where nothing is found it is said under the field, with a way out by keys, ${locale}`, async ({
    launchApp,
  }) => {
    const { page } = await launchApp({ locale });
    const field = page.getByRole('searchbox', { name: words.search, exact: true });
    await page.keyboard.press('/');
    await expect(field).toBeFocused();
    await page.keyboard.type('zzzz');
    const none = page.getByRole('group', { name: words.none });
    const drop = none.getByRole('button', { name: words.drop });
    await expect(drop).toBeVisible();
    if (locale === 'en-US') {
      const { violations } = await new AxeBuilder({ page }).include('.search-box').analyze();
      expect(violations.map(({ id }) => id)).toEqual([]);
    }
    await page.keyboard.press('ArrowDown');
    await expect(drop).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(field).toBeFocused();
    await expect(field).toHaveValue('');
    await expect(none).toHaveCount(0);
    await expect(page.locator('footer.status-line')).toContainText(words.all);
  });
}

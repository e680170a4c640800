import { expect, type Page } from '@playwright/test';
import { choose, counts, details, filters, findInPalette } from './app-panes.ts';
import { test } from './app-test.ts';
import { readFirstDataset } from './first-dataset.ts';

const dataset = readFirstDataset();
const title = 'Trump–Takaichi summit in Tokyo';

const evidence = (page: Page, name: RegExp) =>
  filters(page).getByRole('group', { name: 'Evidence', exact: true }).getByRole('checkbox', { name });

test('a person grades a source, filters by it, and takes the grade back', async ({ app }) => {
  const { page } = app;
  const all = dataset.events.length;
  await choose(page, title);
  // until then, all are ungraded
  await page.getByRole('tab', { name: 'Filters' }).click();
  await expect(evidence(page, /^Ungraded/)).toContainText(String(all));
  await details(page)
    .getByRole('button', { name: /^Ungraded: Japan will/ })
    .click();
  // whoever came for the grade begins there, not in the title
  await expect(page.getByLabel('Reliability of the source')).toBeFocused();
  // each step says what it means where it is chosen
  await page.getByLabel('Reliability of the source').selectOption('B – usually reliable');
  await page.getByLabel('Credibility of what it says').selectOption('2 – probably true');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(
    details(page).getByRole('button', { name: /^Grade B2: usually reliable; probably true: Japan/ }),
  ).toBeVisible();
  const grades = filters(page).getByRole('group', { name: 'Grades of sources' });
  await grades.getByRole('button', { name: 'Grades of sources' }).click();
  const cites = dataset.events.filter(({ citations }) => citations.some(({ source }) => source === 'src-dpa-28oct'));
  await expect(grades.getByRole('checkbox', { name: /^B2/ })).toContainText(String(cites.length));
  await grades.getByRole('checkbox', { name: /^B2/ }).click();
  await expect(counts(page)).toContainText(`${cites.length} of ${all} events`);
  await page.keyboard.press('Control+z');
  await expect(details(page).getByRole('button', { name: /^Ungraded: Japan will/ })).toBeVisible();
});

test('a citation is marked as disputing, by keyboard, and the event is found as disputed', async ({ app }) => {
  const { page } = app;
  await choose(page, title);
  await details(page).getByRole('button', { name: /^Edit/ }).first().press('Enter');
  const citation = page.getByRole('group', { name: /^Citation 2/ });
  await citation.getByLabel('What it does').focus();
  await page.keyboard.type('Disp');
  await page.getByRole('button', { name: 'Save' }).press('Enter');
  await expect(details(page).locator('.source-stance-disputes')).toBeVisible();
  await page.getByRole('tab', { name: 'Filters' }).click();
  await evidence(page, /^Disputed/).press('Enter');
  await expect(counts(page)).toContainText(`1 of ${dataset.events.length} events`);
});

for (const [locale, words] of Object.entries({
  'en-US': {
    event: 'De facto halt of Chinese rare-earth shipments to Japan',
    unsaid: 'Supports or disputes? Senkaku: a reappraisal',
    does: 'What it does',
    disputes: 'D',
    said: 'Disputes: Senkaku: a reappraisal',
    search: 'evidence:disputed',
    counts: `1 of ${dataset.events.length} events`,
  },
  'fr-FR': {
    event: 'Arrêt de fait des livraisons chinoises de terres rares au Japon',
    unsaid: /^Appuie ou conteste\s\? Senkaku: a reappraisal$/,
    does: 'Ce qu’elle fait',
    disputes: 'C',
    said: /^Conteste\s: Senkaku: a reappraisal$/,
    search: 'preuves:contesté',
    counts: `1 événement sur ${dataset.events.length}`,
  },
})) {
  test(`what a citation does is said where it is told, by keyboard alone, ${locale}`, async ({ launchApp }) => {
    const { page } = await launchApp({ locale });
    const { keyboard } = page;
    await findInPalette(page, words.event);
    await page.getByRole('button', { name: words.unsaid, exact: true }).press('Enter');
    // whoever came for that begins there, not in the title
    const does = page.getByRole('combobox', { name: words.does }).last();
    await expect(does).toBeFocused();
    await keyboard.press(words.disputes);
    await keyboard.press('Control+Enter');
    await expect(page.getByRole('button', { name: words.said, exact: true })).toBeFocused();
    await keyboard.press('/');
    await keyboard.type(words.search);
    await expect(page.locator('footer.status-line')).toContainText(words.counts);
  });
}

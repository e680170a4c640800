import { expect, type Page } from '@playwright/test';
import { test } from './app-test.ts';

// The story of docs/guide, as it is told there in each language, by keyboard alone.

const languages = {
  'en-US': {
    halt: 'De facto halt of Chinese rare-earth shipments to Japan',
    verdict: 'Understated',
    details: 'Details',
    sources: ['AFP', 'NYT digest', 'AP', 'Reuters', 'Senkaku: a reappraisal'],
    edit: 'Edit the event',
    stance: 'What it does',
    disputes: 'Disputes',
    save: 'Save',
    disputed: /^Disputed/,
    list: 'Events',
    showList: 'Show the events',
    showFilters: 'Show the filters',
    timeline: 'Timeline',
    figure: /^Japan: share of rare-earth imports from China/,
    map: 'Map',
    country: /1 country with a figure/,
    counts: '7 of 70 events',
  },
  'fr-FR': {
    halt: 'Arrêt de fait des livraisons chinoises de terres rares au Japon',
    verdict: 'Minimisé',
    details: 'Détails',
    sources: ['AFP', 'NYT', 'AP', 'Reuters', 'Senkaku: a reappraisal'],
    edit: 'Modifier l’événement',
    stance: 'Ce qu’elle fait',
    disputes: 'Conteste',
    save: 'Enregistrer',
    disputed: /^Contesté/,
    list: 'Événements',
    showList: 'Montrer les événements',
    showFilters: 'Montrer les filtres',
    timeline: 'Chronologie',
    figure: /^Japon\s: part de la Chine dans les importations/,
    map: 'Carte',
    country: /1 pays avec un chiffre/,
    counts: '7 événements sur 70',
  },
} as const;

async function run(page: Page, command: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.keyboard.type(command);
  await expect(page.getByRole('dialog').getByRole('option', { selected: true })).toContainText(command);
  await page.keyboard.press('Enter');
}

for (const [locale, words] of Object.entries(languages)) {
  test(`the guide’s story is told as it stands there, ${locale}`, async ({ launchApp }) => {
    const { page } = await launchApp({ locale });
    const { keyboard } = page;
    const details = page.getByRole('region', { name: words.details, exact: true });
    const timeline = page.getByRole('region', { name: words.timeline, exact: true });

    // 1 and 2: from the claim to the event
    await keyboard.press('Control+k');
    await keyboard.type('C16');
    await expect(page.getByRole('dialog').getByRole('option', { selected: true })).toContainText(words.verdict);
    await keyboard.press('Enter');
    await expect(page.getByRole('button', { name: /^C16 / })).toContainText(words.verdict);
    await expect(page.getByRole('button', { name: /^C16 / })).toBeFocused();
    await keyboard.press('Tab');
    await keyboard.press('Enter');
    await page.getByRole('tab', { name: words.details }).press('Enter');
    await expect(details.getByRole('heading', { level: 2 })).toHaveText(words.halt);
    await expect(details).toContainText(/1\s?,?278/);

    // 3: who says so
    for (const source of words.sources) await expect(details).toContainText(source);
    await page.getByRole('button', { name: words.edit }).press('Enter');
    const form = page.getByRole('form', { name: words.edit });
    await form.getByRole('combobox', { name: words.stance }).last().selectOption({ label: words.disputes });
    await form.getByRole('button', { name: words.save }).press('Enter');
    const disputed = page.getByRole('checkbox', { name: words.disputed });
    await expect(disputed).toHaveCount(1);
    await keyboard.press('Control+z');
    await expect(disputed).toHaveCount(0);

    // 4: before and after
    await timeline.getByRole('textbox').first().focus();
    await keyboard.type('2010');
    await keyboard.press('Tab');
    await keyboard.type('2010');
    await keyboard.press('Enter');
    await expect(page.locator('footer.status-line')).toContainText(words.counts);
    await run(page, words.showList);
    const list = page.getByRole('region', { name: words.list, exact: true }).getByRole('listbox').getByRole('option');
    await expect(list).toHaveCount(7);
    await expect(list.nth(2)).toContainText(words.halt);

    // 5: against a figure
    await run(page, words.showFilters);
    await page.getByRole('radio', { name: words.figure }).press('Space');
    const card = page.getByRole('region', { name: words.map, exact: true });
    await card.getByRole('button', { name: words.country }).press('Enter');
    for (const share of [/82\s?%/, /61\s?%/, /68\s?%/, /54\s?%/]) await expect(card).toContainText(share);
  });
}

import { expect, type Page } from '@playwright/test';
import { findInPalette } from './app-panes.ts';
import { test } from './app-test.ts';

// The story of docs/guide, as it is told there in each language, by keyboard alone.

const languages = {
  'en-US': {
    halt: 'De facto halt of Chinese rare-earth shipments to Japan',
    verdict: 'Understated',
    details: 'Details',
    showDetails: 'Show the details',
    related: /^Related/,
    evidence: /^Evidence/,
    shipped: ['2,246 t', '1,278 t', '634 t', 'official, October 2010'],
    sources: ['AFP', 'NYT digest', 'AP', 'Reuters', 'Senkaku: a reappraisal'],
    stance: 'Supports or disputes? Senkaku: a reappraisal',
    disputes: 'D',
    said: /^Disputes: Senkaku/,
    disputed: 'evidence:disputed',
    found: '1 of 70 events',
    list: 'Events',
    showList: 'Show the events',
    asked: 'Japan: share',
    timeline: 'Timeline',
    apart: [/^37 days to 69 days/, /^14 days/],
    rule: 'What passes the brush',
    starting: 'certainly starts in it',
    began: '4 of 70 events',
    figure: /^Japan: share of rare-earth imports from China/,
    map: 'Map',
    country: /1 country with a figure/,
    counts: '7 of 70 events',
    annotate: 'Annotate a time',
    when: 'On the timeline',
    halted: '21 September – 24 November 2010',
    cite: 'Cite the sources',
    references: /^\d+ references$/,
    compare: 'Compare with what',
    comparison: 'Comparison',
    compared: [/44 events/, /7 events/, '3 in both'],
  },
  'fr-FR': {
    halt: 'Arrêt de fait des livraisons chinoises de terres rares au Japon',
    verdict: 'Minimisé',
    details: 'Détails',
    showDetails: 'Montrer les détails',
    related: /^Liés/,
    evidence: /^Preuves/,
    shipped: [/2\s246\st/, /1\s278\st/, /634\st/, 'officiel, octobre 2010'],
    sources: ['AFP', 'NYT', 'AP', 'Reuters', 'Senkaku: a reappraisal'],
    stance: /^Appuie ou conteste\s\? Senkaku/,
    disputes: 'C',
    said: /^Conteste\s: Senkaku/,
    disputed: 'preuves:contesté',
    found: '1 événement sur 70',
    list: 'Événements',
    showList: 'Montrer les événements',
    asked: 'part de la Chine dans les imp',
    timeline: 'Chronologie',
    apart: [/^37\sjours à 69\sjours/, /^14\sjours/],
    rule: 'Ce qui passe l’intervalle',
    starting: 'y commence sûrement',
    began: '4 événements sur 70',
    figure: /^Japon\s: part de la Chine dans les importations/,
    map: 'Carte',
    country: /1 pays avec un chiffre/,
    counts: '7 événements sur 70',
    annotate: 'Annoter un moment',
    when: 'Sur la chronologie',
    halted: '21 septembre – 24 novembre 2010',
    cite: 'Citer les sources',
    references: /^\d+ références$/,
    compare: 'Comparer avec ce',
    comparison: 'Comparaison',
    compared: [/44 événements/, /7 événements/, '3 des deux côtés'],
  },
} as const;

async function findTime(page: Page, year: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.keyboard.type(year);
  await expect(page.getByRole('dialog').getByRole('option', { selected: true })).toContainText(/1.* – 31/);
  await page.keyboard.press('Enter');
}

for (const [locale, words] of Object.entries(languages)) {
  test(`the guide’s story is told as it stands there, ${locale}`, async ({ launchApp }) => {
    // it is long
    test.slow();
    const { page } = await launchApp({ locale });
    const { keyboard } = page;
    const details = page.getByRole('region', { name: words.details, exact: true });
    const shown = page.locator('footer.status-line');

    // 1 and 2: from the claim to the event
    await keyboard.press('Control+k');
    await keyboard.type('C16');
    await expect(page.getByRole('dialog').getByRole('option', { selected: true })).toContainText(words.verdict);
    await keyboard.press('Enter');
    await expect(page.getByRole('button', { name: /^C16 / })).toContainText(words.verdict);
    await expect(page.getByRole('button', { name: /^C16 / })).toBeFocused();
    await keyboard.press('Tab');
    await keyboard.press('Enter');
    await findInPalette(page, words.showDetails);
    await expect(details.getByRole('heading', { level: 2 })).toHaveText(words.halt);
    await expect(details).toContainText(/1\s?,?278/);
    await expect(details.getByRole('tab', { name: words.evidence })).toBeFocused();
    await keyboard.press('ArrowRight');
    await expect(details.getByRole('tab', { name: words.related })).toBeFocused();
    for (const tonnes of words.shipped) await expect(details.locator('.details-section').last()).toContainText(tonnes);
    await keyboard.press('ArrowLeft');

    // 3: who says so
    for (const source of words.sources) await expect(details).toContainText(source);
    await details.getByRole('button', { name: words.stance }).press('Enter');
    await expect(page.getByRole('combobox').and(page.locator(':focus'))).toHaveCount(1);
    await keyboard.press(words.disputes);
    await keyboard.press('Control+Enter');
    await expect(details.getByRole('button', { name: words.said })).toBeFocused();
    await keyboard.press('/');
    await keyboard.type(words.disputed);
    await expect(shown).toContainText(words.found);
    for (let times = 0; times < 3; times++) await keyboard.press('Escape');
    await expect(details.getByRole('button', { name: words.said })).toBeFocused();
    await keyboard.press('Control+z');
    await expect(details.getByRole('button', { name: words.stance })).toBeFocused();

    // 4: before and after
    await findTime(page, '2010');
    await expect(shown).toContainText(words.counts);
    await findInPalette(page, words.showList);
    const list = page.getByRole('region', { name: words.list, exact: true }).getByRole('listbox').getByRole('option');
    await expect(list).toHaveCount(7);
    await expect(list.nth(2)).toContainText(words.halt);
    const rule = page.getByRole('combobox', { name: words.rule });
    await rule.selectOption({ label: words.starting });
    await expect(shown).toContainText(words.began);
    await rule.selectOption({ index: 0 });
    await expect(shown).toContainText(words.counts);
    await findInPalette(page, words.showList);
    await expect(page.locator('.list-box')).toBeFocused();
    await keyboard.press('Home');
    for (let times = 0; times < 3; times++) await keyboard.press('Shift+ArrowDown');
    const apart = details.locator('.chosen-measures li');
    for (const [at, days] of words.apart.entries()) await expect(apart.nth(at)).toHaveText(days);

    // 5: against a figure
    await findInPalette(page, words.asked);
    const card = page.getByRole('region', { name: words.map, exact: true });
    await expect(card.getByRole('heading', { name: words.figure })).toBeVisible();
    await card.getByRole('button', { name: words.country }).press('Enter');
    for (const share of [/82\s?%/, /61\s?%/, /68\s?%/, /54\s?%/]) await expect(card).toContainText(share);

    // what one makes of it, and the references
    await findInPalette(page, words.annotate);
    await expect(page.getByRole('form').locator('textarea')).toBeFocused();
    await keyboard.type('No embargo was declared.');
    await page.getByRole('textbox', { name: words.when }).fill(words.halted);
    await keyboard.press('Control+Enter');
    await expect(page.getByRole('region', { name: words.timeline, exact: true })).toContainText(
      'No embargo was declared.',
    );
    await findInPalette(page, words.cite);
    await expect(page.getByRole('dialog').getByRole('heading')).toHaveText(words.references);
    await keyboard.press('Escape');

    // 6: beside another year
    await findInPalette(page, words.compare);
    const bar = page.getByRole('region', { name: words.comparison });
    await expect(bar).toBeVisible();
    await findTime(page, '2025');
    for (const counted of words.compared) await expect(bar).toContainText(counted);
  });
}

import { expect } from '@playwright/test';
import { findInPalette } from './app-panes.ts';
import { test } from './app-test.ts';
import { readFirstDataset } from './first-dataset.ts';
import { leftOut } from './skip-saying.ts';

// What an analyst does with the events, by keyboard alone and in both languages; search, lanes, playback, saved views, claims,
// clocks and annotations have journeys of their own that do the same.

const { events } = readFirstDataset();
const summit = events.find(({ id }) => id === 'ev-summit');
/** Cited by the first of the summit's citations, which is graded here. */
const ofGraded = events.filter(({ citations }) =>
  citations.some(({ source }) => source === summit?.citations[0]?.source),
).length;
const ofOneSource = events.filter(({ citations }) => new Set(citations.map(({ source }) => source)).size === 1).length;
const ofXi = events.filter(({ actors = [] }) => actors.includes('xi')).length;

const languages = {
  'en-US': {
    details: 'Details',
    counts: (shown: number) => `${shown} of ${events.length} events`,
    controls: 'China widens rare-earth controls',
    summit: 'Trump–Takaichi summit in Tokyo',
    only: 'Only these events',
    back: 'Back',
    ungraded: /^Ungraded/,
    reliability: 'Reliability of the source',
    usually: 'B',
    credibility: 'Credibility of what it says',
    probably: '2',
    graded: /^Grade B2/,
    save: 'Save',
    better: 'grade:>=C3',
    alone: 'evidence:single',
    notes: /^Notes/,
    addNote: 'Add a note',
    cite: 'Cite the sources',
    references: /^\d+ references$/,
    compare: 'Compare with what',
    comparison: 'Comparison',
    periodsHere: 'Events by period of their beginning, shown now',
    difference: 'Difference',
    diplomacy: /^Diplomacy/,
    copyTable: 'Copy the list as a table',
    copied: '2 events copied',
    end: 'End the comparison',
    clear: 'Clear all filters',
    numbers: /^Numbers of/,
    events: 'Events',
    search: 'Search',
    two: '"Trump–Takaichi summit in Tokyo" OR "Trump–Xi meeting in Busan"',
    apart: /^2 days · about 97\d km \(Akasaka Palace/u,
    year: /^2025: brush/,
  },
  'fr-FR': {
    details: 'Détails',
    counts: (shown: number) => `${shown} événements sur ${events.length}`,
    controls: 'La Chine élargit ses contrôles',
    summit: 'Sommet Trump–Takaichi à Tokyo',
    only: 'Seulement ces événements',
    back: 'Retour',
    ungraded: /^Non cotée/,
    reliability: 'Fiabilité de la source',
    usually: 'B',
    credibility: 'Crédibilité de ce qu’elle dit',
    probably: '2',
    graded: /^Cote B2/,
    save: 'Enregistrer',
    better: 'cote:>=C3',
    alone: 'preuves:unique',
    notes: /^Notes/,
    addNote: 'Ajouter une note',
    cite: 'Citer les sources',
    references: /^\d+ références$/,
    compare: 'Comparer avec ce',
    comparison: 'Comparaison',
    periodsHere: 'Événements par période de leur début, côté affiché',
    difference: 'Différence',
    diplomacy: /^Diplomatie/,
    copyTable: 'Copier la liste en tableau',
    copied: '2 événements copiés',
    end: 'Terminer la comparaison',
    clear: 'Effacer tous les filtres',
    numbers: /^Nombres d/,
    events: 'Événements',
    search: 'Chercher',
    two: '"Sommet Trump–Takaichi à Tokyo" OU "Rencontre Trump–Xi à Busan"',
    apart: /^2\sjours · environ 97\d\skm/u,
    year: /^2025\s: sélectionner/,
  },
} as const;

for (const [locale, words] of Object.entries(languages)) {
  test(`connections, pages and evidence by keyboard alone, ${locale}`, async ({ launchApp }) => {
    const { page } = await launchApp({ locale });
    const { keyboard } = page;
    const details = page.getByRole('region', { name: words.details, exact: true });
    const shown = page.locator('footer.status-line');
    await expect(shown).toContainText(words.counts(events.length));

    await findInPalette(page, words.controls);
    await expect(details.getByRole('heading', { level: 2 })).toContainText(words.controls);
    await keyboard.press('h');
    await expect(shown).toContainText(words.counts(4));
    await keyboard.press('h');
    await expect(shown).toContainText(words.counts(events.length));

    await findInPalette(page, 'Xi Jinping');
    await expect(details.getByRole('heading', { level: 2 })).toHaveText('Xi Jinping');
    await details.getByRole('button', { name: words.only }).press('Enter');
    await expect(shown).toContainText(words.counts(ofXi));
    await details.getByRole('button', { name: words.only }).press('Enter');

    await findInPalette(page, words.summit);
    await details.getByRole('button', { name: words.ungraded }).first().press('Enter');
    // one letter each: a machine that is slow between two would take the second for a new beginning
    await page.getByLabel(words.reliability).focus();
    await keyboard.type(words.usually);
    await page.getByLabel(words.credibility).focus();
    await keyboard.type(words.probably);
    await page.getByRole('button', { name: words.save }).press('Enter');
    await expect(details.getByRole('button', { name: words.graded })).toBeVisible();
    // the grade, and what evidence wants, are asked for in the field
    await keyboard.press('/');
    const search = page.getByRole('searchbox', { name: words.search, exact: true });
    await expect(search).toBeFocused();
    await keyboard.type(words.better);
    await expect(shown).toContainText(words.counts(ofGraded));
    await keyboard.press('ControlOrMeta+a');
    await keyboard.type(words.alone);
    await expect(shown).toContainText(words.counts(ofOneSource));
    await keyboard.press('ControlOrMeta+a');
    await keyboard.press('Delete');
    await expect(shown).toContainText(words.counts(events.length));
    await details.getByRole('tab', { name: words.notes }).press('Enter');
    await details.getByRole('button', { name: words.addNote }).press('Enter');
    await keyboard.type('Ask the press office.');
    await page.getByRole('button', { name: words.save }).press('Enter');
    await expect(details).toContainText('Ask the press office.');
    await keyboard.press('Control+z');
    await expect(details).not.toContainText('Ask the press office.');

    await findInPalette(page, words.cite);
    await expect(page.getByRole('dialog').getByRole('heading')).toHaveText(words.references);
    await keyboard.press('Escape');
  });

  test(`comparing, measuring and copying by keyboard alone, ${locale}`, async ({ launchApp, door }) => {
    const { page } = await launchApp({ locale });
    const shown = page.locator('footer.status-line');
    await expect(shown).toContainText(words.counts(events.length));
    const details = page.getByRole('region', { name: words.details, exact: true });
    await details.locator('summary', { hasText: words.numbers }).press('Enter');
    await details.getByRole('button', { name: words.year }).press('Enter');
    await expect(shown).not.toContainText(words.counts(events.length));

    await findInPalette(page, words.compare);
    const bar = page.getByRole('region', { name: words.comparison });
    await expect(bar).toBeVisible();
    await expect(details.getByRole('region', { name: words.periodsHere })).toBeVisible();
    await page.keyboard.press('Alt+ArrowLeft');
    await page.keyboard.press('/');
    await expect(page.getByRole('searchbox', { name: words.search, exact: true })).toBeFocused();
    await page.keyboard.type(words.two);
    await expect(shown).toContainText(words.counts(2));
    await bar.getByRole('button', { name: words.difference }).press('Enter');
    const cells = bar.getByRole('row', { name: words.diplomacy }).getByRole('cell');
    await expect(cells.first()).toHaveText('2');
    const [, pinned = '', difference] = await cells.allInnerTexts();
    expect(Number(pinned)).toBeGreaterThan(2);
    expect(difference).toBe(`−${Number(pinned) - 2}`);
    await findInPalette(page, words.end);
    await expect(bar).toHaveCount(0);

    await page.getByRole('tab', { name: words.events, exact: true }).press('Enter');
    const pane = page.getByRole('region', { name: words.events, exact: true });
    const list = pane.getByRole('listbox');
    await list.press('Home');
    await expect(list.getByRole('option', { selected: true })).toHaveCount(1);
    await list.press('Shift+ArrowDown');
    await expect(list.getByRole('option', { selected: true })).toHaveCount(2);
    await expect(details.locator('.chosen-measures li')).toHaveText(words.apart);

    // what stands for Electron grants no permissions, and a browser without a head asks nobody
    if (door === 'electron') {
      leftOut('the copied table is read in the browser alone');
      return;
    }
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await findInPalette(page, words.copyTable);
    await expect(pane.getByRole('status').filter({ hasText: words.copied })).toBeVisible();
    const table = await page.evaluate(() => navigator.clipboard.readText());
    expect(table.split('\n')).toHaveLength(3);
    expect(table).toContain(words.summit);
  });
}

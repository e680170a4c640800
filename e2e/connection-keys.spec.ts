import { expect } from '@playwright/test';
import { findInPalette } from './app-panes.ts';
import { test } from './app-test.ts';
import { readFirstDataset } from './first-dataset.ts';

// Relations, chains and the pages of actors and places, by keyboard alone and in both languages.

const { events } = readFirstDataset();
const atMine = events.filter(({ places }) => places.includes('mountain-pass'));
const ofXi = events.filter(({ actors = [] }) => actors.includes('xi'));
const withTrump = ofXi.filter(({ actors = [] }) => actors.includes('trump'));

const languages = {
  'en-US': {
    language: 'en',
    details: 'Details',
    timeline: 'Timeline',
    halt: 'De facto halt of Chinese rare-earth shipments to Japan',
    collision: 'Trawler collision near the Senkaku/Diaoyu islands',
    related: /^Related/,
    add: /^Add a relation/,
    form: 'New relation',
    does: 'What it does',
    follows: 'Follows',
    to: 'To',
    counts: (shown: number) => `${shown} of ${events.length} events`,
    mine: 'Mountain Pass mine, California',
    inTime: 'Events in time',
    sketch: /^Where the events of Mountain Pass/,
    together: 'In the same events',
    back: 'Back',
  },
  'fr-FR': {
    language: 'fr',
    details: 'Détails',
    timeline: 'Chronologie',
    halt: 'Arrêt de fait des livraisons chinoises de terres rares au Japon',
    collision: 'Collision d’un chalutier près des îles Senkaku/Diaoyu',
    related: /^Liés/,
    add: /^Ajouter une relation/,
    form: 'Nouvelle relation',
    does: 'Rapport',
    follows: 'Suit',
    to: 'Vers',
    counts: (shown: number) => `${shown} événements sur ${events.length}`,
    mine: 'Mine de Mountain Pass, Californie',
    inTime: 'Événements dans le temps',
    sketch: /^Où les événements de Mine de Mountain Pass/,
    together: 'Dans les mêmes événements',
    back: 'Retour',
  },
} as const;

for (const [locale, words] of Object.entries(languages)) {
  test(`two events are related, and their chain is shown, by keyboard alone, ${locale}`, async ({ launchApp }) => {
    const { page } = await launchApp({ locale });
    const { keyboard } = page;
    const details = page.getByRole('region', { name: words.details, exact: true });
    const timeline = page.getByRole('region', { name: words.timeline, exact: true });
    const shown = page.locator('footer.status-line');
    await findInPalette(page, words.halt);
    await details.getByRole('tab', { name: words.related }).press('Enter');
    await details.getByRole('button', { name: words.add }).press('Enter');
    const form = page.getByRole('form', { name: words.form });
    await expect(form.getByRole('combobox').first()).toBeFocused();
    await keyboard.press('Tab');
    await expect(form.getByRole('combobox', { name: words.does })).toBeFocused();
    await keyboard.type(words.follows);
    await keyboard.press('Tab');
    await expect(form.getByRole('combobox', { name: words.to, exact: true })).toBeFocused();
    await keyboard.type(words.collision.slice(0, 12));
    await expect(page.getByRole('listbox').getByRole('option', { name: words.collision })).toBeVisible();
    await keyboard.press('ArrowDown');
    await keyboard.press('Enter');
    await keyboard.press('Control+Enter');
    await expect(form).toHaveCount(0);
    await expect(details).toContainText(words.follows);
    await expect(details.getByRole('button', { name: words.collision }).first()).toBeVisible();
    await expect(timeline).toHaveAttribute('data-relations', '1');
    await keyboard.press('h');
    await expect(shown).toContainText(words.counts(2));
    await keyboard.press('h');
    await expect(shown).toContainText(words.counts(events.length));
    await keyboard.press('Control+z');
    await expect(timeline).toHaveAttribute('data-relations', '0');
  });

  test(`a place’s page and an actor’s lead to their events and to who was there, by keyboard alone, ${locale}`, async ({
    launchApp,
  }) => {
    const { page } = await launchApp({ locale });
    const details = page.getByRole('region', { name: words.details, exact: true });
    const heading = details.getByRole('heading', { level: 2 });
    await findInPalette(page, words.mine);
    await expect(heading).toHaveText(words.mine);
    await expect(details.getByRole('img', { name: words.sketch })).toBeVisible();
    const inTime = details.getByRole('region', { name: words.inTime }).getByRole('button');
    await expect(inTime).toHaveCount(atMine.length);
    await inTime.first().press('Enter');
    await expect(heading).toHaveText(atMine[0]?.title[words.language] ?? '');

    await findInPalette(page, 'Xi Jinping');
    await expect(heading).toHaveText('Xi Jinping');
    const together = details.getByRole('region', { name: words.together });
    const trump = together.getByRole('button', { name: /^Donald Trump/ });
    await expect(trump).toHaveText(`Donald Trump${withTrump.length}`);
    await trump.press('Enter');
    await expect(heading).toHaveText('Donald Trump');
    await details.getByRole('button', { name: words.back, exact: true }).press('Enter');
    await expect(heading).toHaveText('Xi Jinping');
  });
}

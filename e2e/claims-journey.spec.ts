import { expect, type Locator, type Page } from '@playwright/test';
import { findInPalette } from './app-panes.ts';
import { test } from './app-test.ts';
import { readFirstDataset, type DatasetClaim } from './first-dataset.ts';

const dataset = readFirstDataset();
/** The claims that the article gets wrong in the most different ways. */
const wanted = ['C03', 'C16', 'C19', 'C22', 'C28', 'C29'];
/** So many things a person does at most, from the start to the claim laid open. */
const mostActions = 3;

interface Words {
  readonly language: 'en' | 'fr';
  readonly tab: string;
  readonly timeline: string;
  readonly map: string;
  readonly lit: RegExp;
  readonly resolved: string;
  readonly context: string;
  /** What stands in the place of events where there is but context. */
  readonly contextOnly: string;
  readonly figures: RegExp;
  /** What stands beside the figures of an indicator. */
  readonly figuresSay: Readonly<Record<string, string>>;
}

const languages: Readonly<Record<string, Words>> = {
  'en-US': {
    language: 'en',
    tab: 'Claims',
    timeline: 'Timeline',
    map: 'Map',
    lit: /^Selected: /,
    resolved: 'Resolved to',
    context: 'In context',
    contextOnly: 'No one event; what bears on it is below.',
    figures: /^Figures on the map: /,
    figuresSay: { 'reserves-country-2023': '110,000,000', 'share-refine-cn': '91 %' },
  },
  'fr-FR': {
    language: 'fr',
    tab: 'Affirmations',
    timeline: 'Chronologie',
    map: 'Carte',
    lit: /^Sélectionné/,
    resolved: 'Établi au',
    context: 'En contexte',
    contextOnly: 'Aucun événement précis ; ce qui l’éclaire est ci-dessous.',
    figures: /^Chiffres sur la carte/,
    figuresSay: { 'reserves-country-2023': '110 000 000', 'share-refine-cn': '91 %' },
  },
};

/** Does one thing after the other, and counts them. */
async function doEach(actions: readonly (() => Promise<unknown>)[]): Promise<void> {
  expect(actions.length).toBeLessThanOrEqual(mostActions);
  for (const act of actions) await act();
}

const pane = (page: Page, { tab }: Words): Locator => page.getByRole('region', { name: tab, exact: true });
const headOf = (page: Page, words: Words, id: string): Locator =>
  pane(page, words).getByRole('button', { name: new RegExp(`^${id} `) });

function claimOf(id: string): DatasetClaim {
  const claim = dataset.claims.find((one) => one.id === id);
  if (claim === undefined) throw new Error(`the file has no claim ${id}`);
  return claim;
}

function titleOf(event: string, { language }: Words): string {
  return dataset.events.find(({ id }) => id === event)?.title[language] ?? 'no such event';
}

/** The claim lies open with what other sources say, and its events are lit in both views, inside of what these show. */
async function expectClaim(page: Page, words: Words, id: string): Promise<void> {
  const claim = claimOf(id);
  await expect(headOf(page, words, id)).toHaveAttribute('aria-expanded', 'true');
  const { note, sources } = claim.assessment;
  const works = pane(page, words).locator('.claim-others');
  await expect(works).toContainText(/[^‘’'«»“”]{20,}/.exec(note?.[words.language] ?? '')?.[0].trim() ?? 'no note');
  await expect(works.getByRole('listitem')).toHaveCount(sources.length);
  const timeline = page.getByRole('region', { name: words.timeline, exact: true });
  const lit = page.getByRole('region', { name: words.map, exact: true }).getByText(words.lit);
  const { events = [], context = [] } = claim;
  expect(events.length + context.length).toBeGreaterThan(0);
  for (const event of [...events, ...context]) {
    const title = titleOf(event, words);
    await expect(lit).toContainText(title);
    await expect(timeline).toContainText(title);
  }
  // what the claim comes down to is told apart from what only bears on it
  const both = pane(page, words).locator('.claim-two-dates');
  await expect(both.locator('dt').filter({ hasText: words.resolved })).toHaveCount(1);
  await expect(both.getByText(words.contextOnly)).toHaveCount(events.length > 0 ? 0 : 1);
  await expect(both.locator('dt').filter({ hasText: words.context })).toHaveCount(context.length > 0 ? 1 : 0);
  for (const [head, ids] of [
    [words.resolved, events],
    [words.context, context],
  ] as const) {
    const under = both.locator(`dt:text-is("${head}") + dd`).getByRole('listitem');
    await expect(under).toHaveCount(ids.length);
  }
  await expect(timeline.getByRole('option', { selected: true })).toHaveCount(1);
  await expectFigures(page, words, claim);
}

/** The map shows the figures that the claim is about, with what is told beside them; and none where it is about none. */
async function expectFigures(page: Page, words: Words, { map }: DatasetClaim): Promise<void> {
  const card = page.getByRole('region', { name: words.figures });
  await expect(card).toHaveCount(map === undefined ? 0 : 1);
  if (map === undefined) return;
  await expect(card.getByRole('slider')).toHaveText(String(map.figures.year));
  await expect(card).toContainText(words.figuresSay[map.figures.indicator] ?? 'nothing is awaited of these figures');
  const button = pane(page, words).locator('.claim-figures');
  await expect(button).toHaveAttribute('aria-pressed', 'true');
  // they can be taken away and brought back without leaving the claim
  await button.click();
  await expect(card).toHaveCount(0);
  await button.click();
  await expect(card).toHaveCount(1);
}

for (const [locale, words] of Object.entries(languages)) {
  for (const id of wanted) {
    test(`${id} is reached by mouse in ${mostActions} actions at most, ${words.language}`, async ({ launchApp }) => {
      const { page } = await launchApp({ locale });
      await doEach([
        () => page.getByRole('tab', { name: words.tab }).click(),
        // the wheel brings it in sight
        () => headOf(page, words, id).scrollIntoViewIfNeeded(),
        () => headOf(page, words, id).click(),
      ]);
      await expectClaim(page, words, id);
    });
  }

  test(`each is reached by keyboard in ${mostActions} actions at most, ${words.language}`, async ({ launchApp }) => {
    const { page } = await launchApp({ locale });
    for (const id of wanted) {
      await doEach([
        () => page.keyboard.press('Control+k'),
        () => page.keyboard.type(id),
        // the palette answers once it has been typed
        async () => {
          await expect(page.getByRole('dialog').getByRole('option', { selected: true })).toContainText(
            claimOf(id).text[words.language],
          );
          await page.keyboard.press('Enter');
        },
      ]);
      await expectClaim(page, words, id);
      await expect(pane(page, words).locator(':focus')).toBeAttached();
    }
  });

  test(`from an event back to the claims about it, ${words.language}`, async ({ launchApp }) => {
    const { page } = await launchApp({ locale });
    const title = dataset.events.find(({ id }) => id === 'ev-550-deal')?.title[words.language] ?? 'no such event';
    await findInPalette(page, title);
    await page.getByRole('button', { name: /: C22$/ }).press('Enter');
    await expectClaim(page, words, 'C22');
  });
}

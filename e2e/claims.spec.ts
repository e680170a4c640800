import { expect, type Locator, type Page } from '@playwright/test';
import { test } from './app-test.ts';
import { readFirstDataset, type DatasetClaim } from './first-dataset.ts';

const dataset = readFirstDataset();

/** The verdicts that come to "wrong or distorted", as the documentation of the dataset tells them. */
const wrong = dataset.claims.filter(({ assessment }) => ['wrong', 'distorted'].includes(assessment.verdict));

const pane = (page: Page) => page.getByRole('region', { name: 'Claims' });
const claims = (page: Page) => pane(page).getByRole('button', { name: /^C\d\d / });
const claim = (page: Page, id: string) => pane(page).getByRole('button', { name: new RegExp(`^${id} `) });
const filter = (page: Page, name: RegExp) =>
  pane(page).getByRole('group', { name: 'Show claims by verdict' }).getByRole('button', { name });

async function openClaims(page: Page): Promise<void> {
  await page.getByRole('tab', { name: 'Claims' }).click();
  await expect(claims(page)).toHaveCount(dataset.claims.length);
}

function claimOfFile(id: string): DatasetClaim {
  const found = dataset.claims.find((one) => one.id === id);
  if (found === undefined) throw new Error(`the file has no claim ${id}`);
  return found;
}

function titlesOf({ events = [], context = [] }: DatasetClaim): readonly string[] {
  return [...events, ...context].map(
    (id) => dataset.events.find((event) => event.id === id)?.title.en ?? 'no such event',
  );
}

test('map and timeline stay as they are when claims are opened and left', async ({ app }) => {
  const { page } = app;
  const middle = page.getByRole('region', { name: 'Map', exact: true });
  const before = await middle.boundingBox();
  for (const name of ['Claims', 'Records', 'Story', 'Details']) {
    await page.getByRole('tab', { name, exact: true }).click();
    await expect(page.getByRole('tab', { name, exact: true })).toHaveAttribute('aria-selected', 'true');
    expect(await middle.boundingBox()).toEqual(before);
  }
});

test('which claims of the article are wrong is answered by two clicks', async ({ app }) => {
  const { page } = app;
  expect(wrong.length).toBeGreaterThan(0);
  await openClaims(page);
  await filter(page, /^Wrong or distorted/).click();
  await expect(filter(page, /^Wrong or distorted/)).toHaveText(`Wrong or distorted ${wrong.length}`);
  await expect(claims(page)).toHaveCount(wrong.length);
  for (const { id, quotation, assessment } of wrong) {
    await expect(claim(page, id)).toContainText(assessment.verdict, { ignoreCase: true });
    // marks of quotation inside a quotation change
    await expect(claim(page, id)).toContainText(/[^«»“”]{12,}/.exec(quotation.text)?.[0] ?? quotation.text);
  }
});

test('the counts of the verdicts add up to all claims, and several are shown together', async ({ app }) => {
  const { page } = app;
  await openClaims(page);
  const counts = await filter(page, /\d$/).allInnerTexts();
  const [all = 0, ...classes] = counts.map((text) => Number(/\d+$/.exec(text)?.[0]));
  expect(all).toBe(dataset.claims.length);
  expect(classes.reduce((sum, count) => sum + count, 0)).toBe(all);
  await filter(page, /^Wrong/).click();
  await filter(page, /^Open/).click();
  const open = dataset.claims.filter(({ assessment }) => assessment.verdict === 'open');
  await expect(claims(page)).toHaveCount(wrong.length + open.length);
  await filter(page, /^All/).click();
  await expect(claims(page)).toHaveCount(all);
});

test('to read a claim selects its events in timeline and map, and shows them there when asked', async ({ app }) => {
  const { page } = app;
  const titles = titlesOf(claimOfFile('C22'));
  const [first = ''] = titles;
  const [timeline, map] = [page.getByRole('region', { name: 'Timeline' }), page.getByRole('region', { name: 'Map' })];
  await openClaims(page);
  await claim(page, 'C22').click();
  await expect(claim(page, 'C22')).toHaveAttribute('aria-expanded', 'true');
  await expect(timeline.getByRole('option', { selected: true })).toContainText(first);
  await expect(map.getByText(/^Selected:/)).toContainText(first);
  await pane(page)
    .getByRole('button', { name: `Show these ${titles.length} events` })
    .click();
  for (const title of titles) {
    await expect(page.getByRole('list', { name: 'Named on the timeline' })).toContainText(title);
  }
  // to look closer at one of them does not close the claim
  const second = pane(page).locator(`button[title="${titles[1]}"]`);
  await second.click();
  await expect(second).toHaveAttribute('aria-pressed', 'true');
  await expect(timeline.getByRole('option', { selected: true })).toContainText(titles[1] ?? '');
  await expect(claim(page, 'C22')).toHaveAttribute('aria-expanded', 'true');
});

test('a claim that is called for begins at the top of the reader, with what other sources say in sight', async ({
  launchApp,
}) => {
  // in windows of their own: what was read before would have laid out the claims above
  for (const [id, height] of [
    // all of it would be in sight at the lower edge, too
    ['C16', 1600],
    ['C22', 900],
  ] as const) {
    const { page } = await launchApp();
    await page.setViewportSize({ width: 1440, height });
    await page.keyboard.press('Control+k');
    await page.getByRole('dialog').getByRole('combobox').fill(id);
    await page.keyboard.press('Enter');
    await expect(claim(page, id)).toHaveAttribute('aria-expanded', 'true');
    const list = pane(page).getByRole('group', { name: /^Claims by paragraph/ });
    const topOf = async (part: Locator): Promise<number> => (await part.boundingBox())?.y ?? Number.NaN;
    // under the head of its paragraph
    await expect.poll(async () => (await topOf(claim(page, id))) - (await topOf(list)), id).toBeLessThan(40);
    const others = pane(page).getByRole('region', { name: 'What other sources say' });
    await expect(others.getByRole('paragraph').first()).toBeInViewport({ ratio: 1 });
  }
});

test('a claim that is clicked under a long one that folds shows its number and verdict', async ({ app }) => {
  const { page } = app;
  await openClaims(page);
  await claim(page, 'C28').click();
  await expect(claim(page, 'C28')).toHaveAttribute('aria-expanded', 'true');
  await claim(page, 'C29').click();
  await expect(claim(page, 'C28')).toHaveAttribute('aria-expanded', 'false');
  const isOnTop = (): Promise<boolean> =>
    claim(page, 'C29').evaluate((head) => {
      const { left, top } = head.getBoundingClientRect();
      return (
        document
          .elementFromPoint(left + 20, top + 6)
          ?.closest('.claim')
          ?.contains(head) ?? false
      );
    });
  await expect.poll(isOnTop).toBe(true);
});

test('the first wording of a verdict is no word of the other sources', async ({ app }) => {
  const { page } = app;
  const { assessment } = claimOfFile('C16');
  await openClaims(page);
  await claim(page, 'C16').click();
  const others = pane(page).getByRole('region', { name: 'What other sources say' });
  await expect(others.getByRole('paragraph').first()).toHaveText(assessment.note?.en ?? 'no such note');
  await expect(others).toContainText('First wording of the verdict: confirmed, vague');
});

test('a claim tells that the map shows its figures, also where they were chosen elsewhere', async ({ app }) => {
  const { page } = app;
  const figures = page.getByRole('radiogroup', { name: 'Figures' });
  await openClaims(page);
  await claim(page, 'C28').click();
  await figures.getByRole('radio', { name: 'None' }).click();
  const button = pane(page).getByRole('button', { name: /^2023 Reserves by country/ });
  await expect(button).toHaveAttribute('aria-pressed', 'false');
  // of another edition first, which is the one that the choice goes by
  await figures.getByRole('radio', { name: /^Reserves by country/ }).click();
  await expect(button).toHaveAttribute('aria-pressed', 'true');
});

test('figures that were chosen before a claim is read come back when it is closed', async ({ app }) => {
  const { page } = app;
  const card = page.getByRole('region', { name: /^Figures on the map/ });
  await page
    .getByRole('radiogroup', { name: 'Figures' })
    .getByRole('radio', { name: /^Rare-earth mine production/ })
    .click();
  await card.getByRole('radio', { name: 'Circles' }).check();
  await openClaims(page);
  await claim(page, 'C28').click();
  await expect(card).toContainText('Reserves by country');
  await claim(page, 'C28').click();
  await expect(card).toContainText('Rare-earth mine production');
  await expect(card.getByRole('radio', { name: 'Circles' })).toBeChecked();
});

for (const [locale, said] of Object.entries({
  'en-US': { claims: 'Claims', wrong: /^Wrong or distorted/ },
  'fr-FR': { claims: 'Affirmations', wrong: /^Faux ou déformé/ },
})) {
  test(`claims are filtered, walked through and read by keyboard alone, ${locale}`, async ({ launchApp }) => {
    const { page } = await launchApp({ locale });
    const claimsPane = page.getByRole('region', { name: said.claims, exact: true });
    const all = claimsPane.getByRole('button', { name: /^C\d\d / });
    const one = (id: string) => claimsPane.getByRole('button', { name: new RegExp(`^${id} `) });
    await page.getByRole('tab', { name: said.claims }).press('Enter');
    await expect(all).toHaveCount(dataset.claims.length);
    await page.getByRole('tab', { name: said.claims }).focus();
    const tabTo = async (name: RegExp): Promise<void> => {
      for (let presses = 0; presses < 20; presses++) {
        await page.keyboard.press('Tab');
        if (await claimsPane.getByRole('button', { name }).and(page.locator(':focus')).count()) return;
      }
      throw new Error(`Tab never came to ${name}`);
    };
    await tabTo(said.wrong);
    await page.keyboard.press('Enter');
    await expect(all).toHaveCount(wrong.length);
    // one tab stop for all claims, and arrows inside
    await tabTo(new RegExp(`^${wrong[0]?.id} `));
    await page.keyboard.press('End');
    const last = wrong.at(-1)?.id ?? '';
    await expect(one(last)).toBeFocused();
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(one(last)).toHaveAttribute('aria-expanded', 'true');
    await page.keyboard.press('Tab');
    await expect(claimsPane.locator('.claim-reading :focus')).toBeAttached();
  });
}

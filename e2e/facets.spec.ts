import { expect, type Locator, type Page } from '@playwright/test';
import { counts, filters, findInPalette, listed, openList, options, searchBox } from './app-panes.ts';
import { test } from './app-test.ts';
import { readFirstDataset, type DatasetEvent, type NamedRecord } from './first-dataset.ts';

const dataset = readFirstDataset();
const { events } = dataset;
const total = events.length;

type Test = (event: DatasetEvent) => boolean;
const countOf = (...tests: readonly Test[]): number =>
  events.filter((event) => tests.every((one) => one(event))).length;
const isOf =
  (category: string): Test =>
  (event) =>
    event.category === category;
const isWith =
  (actor: string): Test =>
  (event) =>
    event.actors?.includes(actor) === true;
const happened: Test = ({ status }) => status === 'happened';

const row = (page: Page, name: string): Locator =>
  filters(page).getByRole('checkbox', { name: new RegExp(`^${name}, [\\d,]+ events?`) });
const chips = (page: Page): Locator => page.getByRole('group', { name: 'Active filters' });

/** Every value of a list shows what `expected` counts for it. */
async function expectCounts(page: Page, records: readonly NamedRecord[], expected: (id: string) => number) {
  for (const { id, name } of records) {
    const count = expected(id);
    await expect(row(page, name.en)).toHaveAccessibleName(`${name.en}, ${count} ${count === 1 ? 'event' : 'events'}`);
  }
}

/** Actors are many: those that the other filters leave the most events stand without being asked for. */
function foremostActors(...tests: readonly Test[]): readonly NamedRecord[] {
  const count = ({ id }: NamedRecord): number => countOf(isWith(id), ...tests);
  return dataset.actors.toSorted((a, b) => count(b) - count(a)).slice(0, 3);
}

test('each value says how many events all other filters leave, counted from the file', async ({ app }) => {
  const { page } = app;
  await expectCounts(page, dataset.categories, (id) => countOf(isOf(id)));
  await expectCounts(page, foremostActors(), (id) => countOf(isWith(id)));

  await row(page, 'Diplomacy').click();
  await expect(counts(page)).toContainText(`${countOf(isOf('diplomacy'))} of ${total} events`);
  // a facet does not count against itself
  await expectCounts(page, dataset.categories, (id) => countOf(isOf(id)));
  await expectCounts(page, foremostActors(isOf('diplomacy')), (id) => countOf(isOf('diplomacy'), isWith(id)));

  await row(page, 'Donald Trump').click();
  await expect(counts(page)).toContainText(`${countOf(isOf('diplomacy'), isWith('trump'))} of ${total} events`);
  await expectCounts(page, dataset.categories, (id) => countOf(isOf(id), isWith('trump')));
  // the actors' own counts are as before: all but them leave diplomacy
  await expectCounts(page, foremostActors(isOf('diplomacy')), (id) => countOf(isOf('diplomacy'), isWith(id)));
});

test('a click asks for one value alone, with Ctrl for one more, with Alt for all but it', async ({ app }) => {
  const { page } = app;
  await row(page, 'Diplomacy').click();
  await row(page, 'Trade').click();
  await expect(counts(page)).toContainText(`${countOf(isOf('trade'))} of ${total} events`);
  await row(page, 'Law').click({ modifiers: ['ControlOrMeta'] });
  await expect(counts(page)).toContainText(`${countOf(isOf('trade')) + countOf(isOf('law'))} of ${total} events`);
  await expect(row(page, 'Law')).toBeChecked();
  await row(page, 'Happened').click({ modifiers: ['Alt'] });
  const left = events.filter((event) => (isOf('trade')(event) || isOf('law')(event)) && !happened(event));
  await expect(counts(page)).toContainText(`${left.length} of ${total} events`);
  await expect(chips(page).getByRole('button', { name: /Category: Trade, Law$/ })).toBeVisible();
  await expect(chips(page).getByRole('button', { name: /Status: not Happened$/ })).toBeVisible();
  await openList(page);
  expect(await listed(page)).toBe(left.length);
});

test('every filter is a chip that drops it; more than three fold, and one button clears all', async ({ app }) => {
  const { page } = app;
  await row(page, 'Diplomacy').click();
  await row(page, 'Donald Trump').click();
  await chips(page)
    .getByRole('button', { name: /Category: Diplomacy$/ })
    .click();
  await expect(counts(page)).toContainText(`${countOf(isWith('trump'))} of ${total} events`);
  await expect(row(page, 'Diplomacy')).not.toBeChecked();

  await row(page, 'Diplomacy').click();
  await row(page, 'Happened').click();
  await row(page, 'High').click();
  await chips(page).getByRole('button', { name: '2 more filters' }).click();
  await page.getByRole('button', { name: /Certainty: High$/ }).click();
  await expect(counts(page)).toContainText(
    `${countOf(isOf('diplomacy'), isWith('trump'), happened)} of ${total} events`,
  );
  await chips(page).getByRole('button', { name: 'Clear', exact: true }).click();
  await expect(counts(page)).toContainText(`${total} of ${total} events`);
  await expect(chips(page)).toHaveCount(0);
});

for (const [locale, said] of Object.entries({
  'en-US': {
    diplomacy: /^Diplomacy, [\d,]+ events?/,
    leftOut: /left out$/,
    single: /^Single source, /,
    counts: (shown: number) => `${shown} of ${total} events`,
  },
  'fr-FR': {
    diplomacy: /^Diplomatie, \d+ événements?/,
    leftOut: /exclus?$/,
    single: /^Source unique, /,
    counts: (shown: number) => `${shown} événements sur ${total}`,
  },
})) {
  test(`values are walked through, asked for, added and left out by keyboard, ${locale}`, async ({ launchApp }) => {
    const { page } = await launchApp({ locale });
    const { keyboard } = page;
    const shown = page.locator('footer.status-line');
    const diplomacy = page.getByRole('checkbox', { name: said.diplomacy });
    await expect(shown).toContainText(said.counts(total));
    // what the evidence wants is a facet, too
    const single = page.getByRole('checkbox', { name: said.single });
    const isAlone: Test = ({ citations }) => new Set(citations.map(({ source }) => source)).size === 1;
    await single.press('Enter');
    await expect(shown).toContainText(said.counts(countOf(isAlone)));
    await single.press('Enter');
    await expect(shown).toContainText(said.counts(total));
    await diplomacy.focus();
    await keyboard.press('Enter');
    await expect(shown).toContainText(said.counts(countOf(isOf('diplomacy'))));
    await keyboard.press('ArrowDown');
    await keyboard.press('Space');
    const second = dataset.categories[1]?.id ?? '';
    await expect(shown).toContainText(said.counts(countOf(isOf('diplomacy')) + countOf(isOf(second))));
    await keyboard.press('ArrowUp');
    await expect(diplomacy).toBeFocused();
    await keyboard.press('x');
    await expect(diplomacy).toHaveAccessibleName(said.leftOut);
    await expect(shown).toContainText(said.counts(countOf(isOf(second))));
  });
}

test('an edit leaves the filters as they stand, and in sight what is still asked for', async ({ app }) => {
  const { page } = app;
  const { keyboard } = page;
  const status = filters(page).getByRole('button', { name: 'Status', exact: true });
  await status.press('Enter');
  await expect(status).toHaveAttribute('aria-expanded', 'false');
  await findInPalette(page, 'De facto halt');
  await page.getByRole('button', { name: 'Edit the event' }).press('Enter');
  const form = page.getByRole('form', { name: 'Edit the event' });
  await form.getByRole('combobox', { name: 'What it does' }).last().selectOption({ label: 'Disputes' });
  await form.getByRole('button', { name: 'Save' }).press('Enter');
  await expect(row(page, 'Disputed')).toHaveCount(1);
  await expect(status).toHaveAttribute('aria-expanded', 'false');

  await row(page, 'Disputed').press('Enter');
  await expect(counts(page)).toContainText(`1 of ${total} events`);
  await keyboard.press('Control+z');
  await expect(counts(page)).toContainText(`0 of ${total} events`);
  await expect(row(page, 'Disputed')).toBeFocused();
  await expect(row(page, 'Disputed')).toBeInViewport();
  await keyboard.press('Enter');
  await expect(counts(page)).toContainText(`${total} of ${total} events`);
});

test('where nothing matches, the list names the filter that hides most, and drops it', async ({ app }) => {
  const { page } = app;
  await row(page, 'Outlook').click();
  await openList(page);
  await expect(options(page)).toHaveCount(countOf(isOf('outlook')));
  await searchBox(page).fill('Nagasaki cable car');
  await expect(counts(page)).toContainText(`0 of ${total} events`);
  const pane = page.getByRole('region', { name: 'Events', exact: true });
  await expect(pane).toContainText(`“Nagasaki cable car” hides ${countOf(isOf('outlook'))} event`);
  await pane.getByRole('button', { name: 'Drop “Nagasaki cable car”' }).click();
  await expect(searchBox(page)).toHaveValue('');
  await expect(options(page)).toHaveCount(countOf(isOf('outlook')));
  // what is looked for is there, behind another filter
  await searchBox(page).fill('category:Diplomacy');
  await expect(counts(page)).toContainText(`0 of ${total} events`);
  const found = countOf(isOf('diplomacy'));
  await expect(pane).toContainText(`“category:Diplomacy” matches ${found} events that the other filters hide.`);
  const drop = page.getByRole('group', { name: 'No event matches.' }).getByRole('button', { name: /^Drop the other/ });
  await expect(drop).toBeVisible();
  // the value itself is offered first
  await searchBox(page).press('ArrowDown');
  await expect(page.getByRole('option', { name: 'Diplomacy', selected: true })).toBeVisible();
  await searchBox(page).press('ArrowDown');
  await expect(drop).toBeFocused();
  await drop.press('Enter');
  await expect(searchBox(page)).toHaveValue('category:Diplomacy');
  await expect(options(page)).toHaveCount(found);
});

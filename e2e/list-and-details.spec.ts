import { expect, type Page } from '@playwright/test';
import { test } from './app-test.ts';
import { skipSaying } from './skip-saying.ts';
import { readFirstDataset } from './first-dataset.ts';

const dataset = readFirstDataset();

const events = (page: Page) => page.getByRole('region', { name: 'Events' });
// not the options of the fields above the list
const options = (page: Page) => events(page).getByRole('listbox').getByRole('option');
const details = (page: Page) => page.getByRole('region', { name: 'Details' });
const heading = (page: Page) => details(page).getByRole('heading', { level: 2 });

async function openList(page: Page): Promise<void> {
  await page.getByRole('tab', { name: 'Events', exact: true }).click();
  await expect(options(page).first()).toBeVisible();
}

/** Chooses an event by a search for its title, and drops the search again. */
async function choose(page: Page, title: string): Promise<void> {
  const search = page.getByRole('searchbox', { name: 'Search' });
  await search.fill(`"${title}"`);
  await options(page).filter({ hasText: title }).first().click();
  await expect(heading(page)).toHaveText(title);
  await search.fill('');
}

test('the list can be sorted by title, and turned round', async ({ app }) => {
  const { page } = app;
  await openList(page);
  const titles = dataset.events
    .map(({ title }) => title.en)
    .toSorted(new Intl.Collator('en', { numeric: true }).compare);
  await events(page).getByLabel('Sort').selectOption({ label: 'Title' });
  await expect(options(page).first()).toContainText(titles[0] ?? 'no title');
  await events(page)
    .getByRole('button', { name: /^Ascending/ })
    .click();
  await expect(options(page).first()).toContainText(titles.at(-1) ?? 'no title');
});

test('what happened on 30 October stands under one head, with its number', async ({ app }) => {
  const { page } = app;
  await openList(page);
  const thatDay = dataset.events.filter(({ when }) => when.startsWith('2025-10-30'));
  expect(thatDay.length).toBeGreaterThan(0);
  await choose(page, thatDay[0]?.title.en ?? 'no event');
  await events(page).getByLabel('Group').selectOption({ label: 'Day' });
  const day = events(page).getByRole('group', { name: /^Thu 30 October 2025: / });
  await expect(day).toHaveAccessibleName(new RegExp(`: ${thatDay.length} events?$`));
  await expect(day.getByRole('option')).toHaveText(thatDay.map(({ title }) => new RegExp(title.en)));
});

test('several events are chosen by keyboard, and the details lead from one to the other', async ({ app }) => {
  const { page } = app;
  await openList(page);
  const box = events(page).getByRole('listbox');
  await box.press('Home');
  const first = await heading(page).innerText();
  await box.press('Shift+ArrowDown');
  const chosen = details(page).getByRole('region', { name: '2 events chosen' });
  await expect(chosen.getByRole('listitem')).toHaveCount(2);
  await expect(options(page).and(page.locator('[aria-selected="true"]'))).toHaveCount(2);
  await chosen.getByRole('listitem').getByRole('button').filter({ hasNotText: first }).click();
  await expect(heading(page)).not.toHaveText(first);
  await expect(chosen.getByRole('listitem')).toHaveCount(2);
});

test('a place of the details leads there on the map', async ({ app }) => {
  const { page } = app;
  await openList(page);
  await choose(page, 'Trump–Xi meeting in Busan');
  await details(page).getByRole('button', { name: 'Busan: show on the map', exact: true }).click();
  const busan = dataset.places.find(({ id }) => id === 'busan')?.coordinates ?? { lng: 0, lat: 0 };
  await expect
    .poll(async () => {
      const extent = await page.getByRole('region', { name: 'Map' }).getAttribute('data-map-extent');
      const [west = 0, south = 0, east = 0, north = 0] = (extent ?? '').split(' ').map(Number);
      const isInside = west < busan.lng && busan.lng < east && south < busan.lat && busan.lat < north;
      return isInside && east - west < 10;
    })
    .toBe(true);
});

test('the details tell who says so: each citation of the file with its address, each claim with its verdict', async ({
  app,
}) => {
  const { page } = app;
  await openList(page);
  const event = dataset.events.find(({ id }) => id === 'ev-summit') ?? dataset.events[0];
  if (event === undefined) throw new Error('the file has no event');
  await choose(page, event.title.en);
  const claims = dataset.claims.filter(({ events: ids = [], context = [] }) => [...ids, ...context].includes(event.id));
  await expect(details(page).getByRole('button', { name: /^Read in the claims: / })).toHaveCount(claims.length);
  await details(page)
    .getByRole('button', { name: `Read in the claims: ${claims[0]?.id}` })
    .click();
  await expect(page.getByRole('region', { name: 'Claims' })).toBeVisible();
  await expect(
    page.getByRole('region', { name: 'Claims' }).getByRole('button', { name: new RegExp(`^${claims[0]?.id} `) }),
  ).toHaveAttribute('aria-expanded', 'true');
});

test('from event to event by one key, in time', async ({ app }) => {
  const { page } = app;
  await openList(page);
  await events(page).getByRole('listbox').press('Home');
  const first = await heading(page).innerText();
  await page.keyboard.press('j');
  await expect(heading(page)).not.toHaveText(first);
  await page.keyboard.press('k');
  await expect(heading(page)).toHaveText(first);
  // the button keeps the keys from event to event
  const next = details(page).getByRole('button', { name: 'Next event' });
  await next.press('Enter');
  await expect(heading(page)).not.toHaveText(first);
  await expect(next).toBeFocused();
  // a click where nothing takes them ends that
  const second = await heading(page).innerText();
  await page.getByRole('status', { name: 'Counts' }).click();
  await page.keyboard.press('k');
  await expect(heading(page)).toHaveText(first);
  await page.keyboard.press('j');
  await expect(heading(page)).toHaveText(second);
  await expect(page.locator('body')).toBeFocused();
});

for (const key of ['j', 'k']) {
  test(`where no event is chosen, ${key} begins with what the timeline shows`, async ({ app }) => {
    const { page } = app;
    await page.keyboard.press(key);
    await expect(page.locator('.timeline-lanes [role="option"]')).toHaveCount(1);
    // one before or after the window is told of at its edge
    await expect(page.locator('.timeline-off-window').first()).toBeAttached();
    await expect(page.locator('.timeline-off-window button')).toHaveCount(0);
  });
}

test('the list goes to the clipboard as a table, the event as a text', async ({ app, door }) => {
  skipSaying(door === 'electron', 'what stands for Electron grants no permissions');
  const { page } = app;
  // a browser without a head asks nobody, and lets nothing through
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await openList(page);
  await events(page).getByRole('button', { name: 'Copy the list as a table' }).click();
  const told = events(page).getByRole('status');
  await expect(told).toHaveText(`${dataset.events.length} events copied`);
  // it stands where the count was: a narrow pane has no room for both, and would cut one
  const added = events(page).getByRole('button', { name: 'New event' });
  expect((await told.boundingBox())?.x).toBeLessThan((await added.boundingBox())?.x ?? 0);
  const lines = (await page.evaluate(() => navigator.clipboard.readText())).split('\n');
  expect(lines.length).toBe(dataset.events.length + 1);
  expect(new Set(lines.slice(1).map((line) => line.split('\t')[0]))).toEqual(
    new Set(dataset.events.map(({ title }) => title.en)),
  );
  const [event] = dataset.events;
  await choose(page, event?.title.en ?? 'no event');
  await details(page).getByRole('button', { name: 'Copy the event as text' }).click();
  await expect(
    details(page)
      .getByRole('status')
      .filter({ hasText: /^Event copied$/ }),
  ).toHaveCount(1);
  const text = await page.evaluate(() => navigator.clipboard.readText());
  for (const { id } of dataset.claims.filter((claim) => claim.events?.includes(event?.id ?? ''))) {
    expect(text).toMatch(new RegExp(`^${id} · `, 'm'));
  }
});

test('a clipboard that takes nothing is told of', async ({ app, door }) => {
  skipSaying(door === 'electron', 'what stands for Electron grants no permissions');
  const { page } = app;
  await openList(page);
  await page.context().clearPermissions();
  await events(page).getByRole('button', { name: 'Copy the list as a table' }).click();
  await expect(page.getByText('The clipboard did not take it.')).toBeVisible();
});

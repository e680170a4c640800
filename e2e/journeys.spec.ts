import { expect, type Page } from '@playwright/test';
import { test } from './app-test.ts';
import { eventsInDays, eventsOnMap, readFirstDataset } from './first-dataset.ts';

const dataset = readFirstDataset();
const total = dataset.events.length;

const events = (page: Page) => page.getByRole('region', { name: 'Events' });
const options = (page: Page) => events(page).getByRole('option');
const details = (page: Page) => page.getByRole('region', { name: 'Details' });
const counts = (page: Page) => page.getByRole('status');
const heading = (page: Page) => details(page).getByRole('heading', { level: 2 });

/** How many events a view draws, as its own plan says. */
async function drawn(page: Page, region: 'Map' | 'Timeline'): Promise<number> {
  return Number(await page.getByRole('region', { name: region }).getAttribute('data-events'));
}

/** How many events the list holds, on screen or not. */
async function listed(page: Page): Promise<number> {
  const first = options(page).first();
  return (await first.count()) === 0 ? 0 : Number(await first.getAttribute('aria-setsize'));
}

/** The titles of the whole list, which draws only the rows in sight: walked through by keyboard. */
async function listedTitles(page: Page): Promise<readonly string[]> {
  const titles: string[] = [];
  const box = events(page).getByRole('listbox');
  await box.press('Home');
  for (let at = await listed(page); at > 0; at--) {
    titles.push(await heading(page).innerText());
    if (at > 1) {
      await box.press('ArrowDown');
      await expect(heading(page)).not.toHaveText(titles.at(-1) ?? '');
    }
  }
  return titles;
}

/** A text as a pattern that matches just it. */
function escaped(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
}

test('the opening view names the summit, Trump–Xi and the APEC leaders’ meeting, without a click', async ({ app }) => {
  const { page } = app;
  await expect(counts(page)).toContainText(`${total} of ${total} events`);
  // October and November 2025, from East Asia to the west coast of America
  await expect(page.getByRole('region', { name: 'Timeline' })).toContainText(
    /Trump–Takaichi summit in Tokyo, 28 Oct 2025/,
  );
  const extent = await page.getByRole('region', { name: 'Map' }).getAttribute('data-map-extent');
  const [west = 0, , east = 0] = (extent ?? '').split(' ').map(Number);
  expect(west).toBeLessThan(104);
  expect(west).toBeGreaterThan(60);
  expect(east).toBeGreaterThan(238);
  for (const [region, list] of [
    ['Timeline', 'Named on the timeline'],
    ['Map', 'Named on the map'],
  ] as const) {
    const named = page.getByRole('region', { name: region }).getByRole('list', { name: list });
    await expect(named).toContainText('Trump–Takaichi summit');
    await expect(named).toContainText('Trump–Xi meeting');
    await expect(named).toContainText('APEC leaders’ meeting');
  }
});

test('a brush from 27 October to 1 November shows in list, map, timeline and counts what the file says', async ({
  app,
}) => {
  const { page } = app;
  const expected = eventsInDays(dataset, '2025-10-27', '2025-11-01');
  const timeline = page.getByRole('region', { name: 'Timeline' });
  await timeline.getByLabel('From', { exact: true }).fill('2025-10-27');
  await timeline.getByLabel('To', { exact: true }).fill('2025-11-01');
  await expect(page.getByRole('button', { name: /When overlaps 27 Oct – 1 Nov 2025/ })).toBeVisible();
  await expect(counts(page)).toContainText(`${expected.length} of ${total} events`);
  await expect(counts(page)).toContainText(`${total - expected.length} filtered`);
  expect(await listed(page)).toBe(expected.length);
  // all of them are placed; the timeline draws those in its window, which holds the brush
  await expect.poll(() => drawn(page, 'Map')).toBe(expected.length);
  await expect.poll(() => drawn(page, 'Timeline')).toBe(expected.length);
  expect((await listedTitles(page)).toSorted()).toEqual(expected.map(({ title }) => title.en).toSorted());
  await page.getByRole('button', { name: 'Clear', exact: true }).first().click();
  await expect(counts(page)).toContainText(`${total} of ${total} events`);
});

test('the overview’s brush can be moved by keyboard', async ({ app }) => {
  const { page } = app;
  const from = page.getByRole('slider', { name: 'Brush from' });
  await page.getByLabel('From', { exact: true }).fill('2025-10-28');
  await expect(from).toHaveAttribute('aria-valuetext', '28 Oct 2025');
  await from.press('ArrowLeft');
  await expect(from).toHaveAttribute('aria-valuetext', '27 Oct 2025');
  const expected = eventsInDays(dataset, '2025-10-27', '9999-12-31');
  await expect(counts(page)).toContainText(`${expected.length} of ${total} events`);
});

test('“only what the map shows” follows the map to Korea', async ({ app }) => {
  const { page } = app;
  const map = page.getByRole('region', { name: 'Map' });
  await page.getByRole('searchbox', { name: 'Search' }).fill('Trump–Xi Busan');
  await options(page).first().click();
  await map.getByRole('button', { name: 'Fit the selection' }).click();
  await page.getByRole('searchbox', { name: 'Search' }).fill('');
  await page.getByLabel('Only what the map shows').check();
  const shown = async (): Promise<number> => {
    const extent = await map.getAttribute('data-map-extent');
    const [west = 0, south = 0, east = 0, north = 0] = (extent ?? '').split(' ').map(Number);
    return eventsOnMap(dataset, { west, south, east, north }).length;
  };
  await expect.poll(async () => (await listed(page)) === (await shown())).toBe(true);
  const inKorea = await shown();
  expect(inKorea).toBeGreaterThan(0);
  expect(inKorea).toBeLessThan(total);
  await expect(counts(page)).toContainText(`${inKorea} of ${total} events`);
  await page.getByRole('region', { name: 'Timeline' }).getByRole('button', { name: 'Fit all events' }).click();
  await expect.poll(() => drawn(page, 'Timeline')).toBe(inKorea);
  await expect.poll(() => drawn(page, 'Map')).toBe(inKorea);

  // the map moves on, and list and counts with it
  await map.getByRole('application').press('-');
  await map.getByRole('application').press('-');
  await expect.poll(async () => (await listed(page)) === (await shown())).toBe(true);
  expect(await shown()).toBeGreaterThanOrEqual(inKorea);
});

test('what is selected in the list is told in the details and lit in both other views', async ({ app }) => {
  const { page } = app;
  await page.getByRole('searchbox', { name: 'Search' }).fill('fentanyl');
  await options(page).filter({ hasText: 'US halves the fentanyl tariff on China' }).click();
  await expect(heading(page)).toHaveText('US halves the fentanyl tariff on China');
  const chosen = { name: /^US halves the fentanyl tariff on China/, selected: true };
  await expect(page.getByRole('region', { name: 'Timeline' }).getByRole('option', chosen)).toBeAttached();
  await expect(
    page.getByRole('region', { name: 'Map' }).getByText(/Selected: US halves the fentanyl tariff/),
  ).toBeAttached();
});

test('what is selected on the timeline by keyboard is selected in the list', async ({ app }) => {
  const { page } = app;
  const lanes = page.getByRole('region', { name: 'Timeline' }).getByRole('listbox');
  await lanes.press('Home');
  await expect(heading(page)).not.toBeEmpty();
  const first = await heading(page).innerText();
  await lanes.press('ArrowRight');
  await expect(heading(page)).not.toHaveText(first);
  const chosen = await heading(page).innerText();
  await expect(options(page).and(page.locator('[aria-selected="true"]'))).toContainText(chosen.slice(0, 20));
  await expect(page.getByRole('region', { name: 'Map' }).getByText(`Selected: ${chosen}`)).toBeAttached();
});

test('what is selected on the map by keyboard is selected in the list', async ({ app }) => {
  const { page } = app;
  const ground = page.getByRole('region', { name: 'Map' }).getByRole('application');
  await ground.press('.');
  await ground.press('Enter');
  await expect(heading(page)).not.toBeEmpty();
  const chosen = await heading(page).innerText();
  await expect(options(page).and(page.locator('[aria-selected="true"]'))).toContainText(chosen.slice(0, 20));
  await expect(
    page
      .getByRole('region', { name: 'Timeline' })
      .getByRole('option', { name: new RegExp(escaped(chosen)), selected: true }),
  ).toBeAttached();
});

for (const [query, expected] of [
  ['Busan', 'Trump–Xi meeting in Busan'],
  ['pékin', 'Trump’s visit to Beijing'],
  ['PEKIN', 'Trump’s visit to Beijing'],
  ['terres rares', 'US–Japan critical minerals and rare-earth framework signed'],
] as const) {
  test(`searching “${query}” finds texts of either language`, async ({ app }) => {
    const { page } = app;
    await page.getByRole('searchbox', { name: 'Search' }).fill(query);
    await expect(counts(page)).not.toContainText(`${total} of ${total}`);
    expect(await listedTitles(page)).toContain(expected);
  });
}

test('an event known by its year only is never given a day', async ({ app }) => {
  const { page } = app;
  const yearOnly = dataset.events.filter(({ when }) => /^\d{4}[?~]?$/.test(when));
  expect(yearOnly.length).toBeGreaterThan(0);
  for (const { title, when } of yearOnly) {
    await page.getByRole('searchbox', { name: 'Search' }).fill(`"${title.en}"`);
    await expect(options(page)).toHaveCount(1);
    await options(page).first().click();
    await expect(options(page).first()).toContainText(when.slice(0, 4));
    await expect(heading(page)).toHaveText(title.en);
    for (const text of [await options(page).first().innerText(), await details(page).innerText()]) {
      expect(text).not.toMatch(/1(st)? Jan(uary)?|1er janv/);
    }
  }
});

test('brush and selection say in French what they say in English', async ({ launchApp }) => {
  const { page } = await launchApp({ locale: 'fr-FR' });
  const expected = eventsInDays(dataset, '2025-10-27', '2025-11-01');
  const timeline = page.getByRole('region', { name: 'Chronologie' });
  await timeline.getByLabel('Du', { exact: true }).fill('2025-10-27');
  await timeline.getByLabel('Au', { exact: true }).fill('2025-11-01');
  await expect(page.getByRole('button', { name: /Quand recoupe 27 oct. – 1er nov. 2025/ })).toBeVisible();
  await expect(counts(page)).toContainText(`${expected.length} événements sur ${total}`);
  await page.getByRole('region', { name: 'Événements' }).getByRole('listbox').press('End');
  const chosen = page.getByRole('region', { name: 'Détails' }).getByRole('heading', { level: 2 });
  await expect(chosen).toHaveText(expected.find(({ id }) => id === 'ev-180days')?.title.fr ?? 'no such event');
  for (const list of ['Nommés sur la chronologie', 'Nommé sur la carte']) {
    await expect(page.getByRole('list', { name: list })).toContainText('Sommet Trump–Takaichi');
    await expect(page.getByRole('list', { name: list })).toContainText(/Trump–Xi/);
  }
});

test('speaks French where the system does, and changes at once', async ({ launchApp }) => {
  const { page } = await launchApp({ locale: 'fr-FR' });
  await expect(page.getByRole('region', { name: 'Événements' })).toBeVisible();
  await expect(page.getByRole('status')).toContainText(`${total} événements sur ${total}`);
  await expect(page.getByRole('list', { name: /^Nommé.* sur la carte$/ })).toContainText('Sommet Trump–Takaichi');
  await page.getByRole('combobox', { name: 'Langue' }).selectOption({ label: 'English' });
  await expect(page.getByRole('region', { name: 'Events' })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page.getByRole('list', { name: 'Named on the map' })).toContainText('Trump–Takaichi summit');
});

test('turns dark and light, and keeps the choice for the next start', async ({ app }) => {
  const { page } = app;
  await page.getByRole('combobox', { name: 'Theme' }).selectOption({ label: 'Dark' });
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
});

test('a brush is made by dragging on the overview, and Escape gives it up', async ({ app }) => {
  const { page } = app;
  const overview = page.getByRole('slider', { name: 'Brush from' }).locator('..');
  const box = await overview.boundingBox();
  if (box === null) throw new Error('there is no overview');
  const y = box.y + 20;
  await page.mouse.move(box.x + box.width * 0.3, y);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width * 0.5, y, { steps: 5 });
  await page.mouse.up();
  const dayOf = async (name: string): Promise<number> =>
    Number(await page.getByRole('slider', { name }).getAttribute('aria-valuenow'));
  const iso = (instant: number): string => new Date(instant).toISOString().slice(0, 10);
  await expect(page.getByRole('button', { name: /When overlaps/ })).toBeVisible();
  const expected = eventsInDays(dataset, iso(await dayOf('Brush from')), iso((await dayOf('Brush to')) - 1));
  expect(expected.length).toBeLessThan(total);
  await expect(counts(page)).toContainText(`${expected.length} of ${total} events`);

  // a drag that is given up changes nothing
  await page.mouse.move(box.x + box.width * 0.7, y);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width * 0.9, y, { steps: 5 });
  await page.keyboard.press('Escape');
  await page.mouse.up();
  await expect(counts(page)).toContainText(`${expected.length} of ${total} events`);
});

test('what the pointer is on lights up in the list, and a click selects it, on the map and on the timeline', async ({
  app,
}) => {
  const { page } = app;
  const summit = 'Trump–Takaichi summit in Tokyo';
  const map = page.getByRole('region', { name: 'Map' });
  const timeline = page.getByRole('region', { name: 'Timeline' });
  await page.getByRole('searchbox', { name: 'Search' }).fill(`"${summit}"`);
  await expect(options(page)).toHaveCount(1);
  await options(page).first().click();
  await map.getByRole('button', { name: 'Fit the selection' }).click();
  await timeline.getByRole('button', { name: 'Fit the selection' }).click();
  const lanes = timeline.getByRole('listbox');
  for (const surface of [lanes, map.getByRole('application')]) {
    await lanes.press('Escape');
    await expect(heading(page)).toHaveCount(0);
    const box = await surface.boundingBox();
    if (box === null) throw new Error('there is nothing to click on');
    const gutter = surface === lanes ? 138 : 0;
    const y = surface === lanes ? box.y + 12 : box.y + box.height / 2;
    const x = box.x + gutter + (box.width - gutter) / 2;
    await expect(options(page)).not.toHaveClass(/event-option-hovered/);
    await page.mouse.move(x, y);
    await expect(options(page)).toHaveClass(/event-option-hovered/);
    await page.mouse.click(x, y);
    await expect(heading(page)).toHaveText(summit);
    await page.mouse.move(5, 5);
  }
});

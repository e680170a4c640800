import { expect, type Page } from '@playwright/test';
import {
  choose,
  counts,
  details,
  drawn,
  ground,
  heading,
  lanes,
  list,
  listed,
  map,
  openList,
  options,
  searchBox,
  timeline,
} from './app-panes.ts';
import { test } from './app-test.ts';
import { eventsInDays, eventsOnMap, readFirstDataset } from './first-dataset.ts';

const dataset = readFirstDataset();
const total = dataset.events.length;

/** The titles of the whole list, which draws only the rows in sight: walked through by keyboard. */
async function listedTitles(page: Page): Promise<readonly string[]> {
  const titles: string[] = [];
  await list(page).press('Home');
  for (let at = await listed(page); at > 0; at--) {
    titles.push(await heading(page).innerText());
    if (at > 1) {
      await list(page).press('ArrowDown');
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
  await expect(timeline(page)).toContainText(/Trump–Takaichi summit in Tokyo, 28 Oct 2025/);
  const extent = await map(page).getAttribute('data-map-extent');
  const [west = 0, , east = 0] = (extent ?? '').split(' ').map(Number);
  expect(west).toBeLessThan(104);
  expect(west).toBeGreaterThan(60);
  expect(east).toBeGreaterThan(238);
  for (const [view, name] of [
    [timeline(page), 'Named on the timeline'],
    [map(page), 'Named on the map'],
  ] as const) {
    const named = view.getByRole('list', { name });
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
  await openList(page);
  await timeline(page).getByLabel('From', { exact: true }).fill('2025-10-27');
  await timeline(page).getByLabel('To', { exact: true }).fill('2025-11-01');
  await expect(page.getByRole('button', { name: /When overlaps 27 Oct – 1 Nov 2025/ })).toBeVisible();
  await expect(counts(page)).toContainText(`${expected.length} of ${total} events`);
  await expect(counts(page)).toContainText(`${total - expected.length} filtered`);
  expect(await listed(page)).toBe(expected.length);
  // all of them are placed; the timeline draws those in its window, which holds the brush
  await expect.poll(() => drawn(map(page))).toBe(expected.length);
  await expect.poll(() => drawn(timeline(page))).toBe(expected.length);
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
  await choose(page, 'Trump–Xi meeting in Busan');
  await map(page).getByRole('button', { name: 'Fit the selection' }).click();
  await page.getByLabel('Only what the map shows').check();
  const shown = async (): Promise<number> => {
    const extent = await map(page).getAttribute('data-map-extent');
    const [west = 0, south = 0, east = 0, north = 0] = (extent ?? '').split(' ').map(Number);
    return eventsOnMap(dataset, { west, south, east, north }).length;
  };
  await expect.poll(async () => (await listed(page)) === (await shown())).toBe(true);
  const inKorea = await shown();
  expect(inKorea).toBeGreaterThan(0);
  expect(inKorea).toBeLessThan(total);
  await expect(counts(page)).toContainText(`${inKorea} of ${total} events`);
  await timeline(page).getByRole('button', { name: 'Fit all events' }).click();
  await expect.poll(() => drawn(timeline(page))).toBe(inKorea);
  await expect.poll(() => drawn(map(page))).toBe(inKorea);

  // the map moves on, and list and counts with it
  await ground(page).press('-');
  await ground(page).press('-');
  await expect.poll(async () => (await listed(page)) === (await shown())).toBe(true);
  expect(await shown()).toBeGreaterThanOrEqual(inKorea);
});

test('what is selected in the list is told in the details and lit in both other views', async ({ app }) => {
  const { page } = app;
  await choose(page, 'US halves the fentanyl tariff on China');
  const chosen = { name: /^US halves the fentanyl tariff on China/, selected: true };
  await expect(timeline(page).getByRole('option', chosen)).toBeAttached();
  await expect(map(page).getByText(/Selected: US halves the fentanyl tariff/)).toBeAttached();
});

test('what is selected on the timeline by keyboard is selected in the list', async ({ app }) => {
  const { page } = app;
  await openList(page);
  await lanes(page).press('Home');
  await expect(list(page).getByRole('option', { selected: true })).toBeVisible();
  const first = await heading(page).innerText();
  await lanes(page).press('ArrowRight');
  await expect(heading(page)).not.toHaveText(first);
  const chosen = await heading(page).innerText();
  await expect(options(page).and(page.locator('[aria-selected="true"]'))).toContainText(chosen.slice(0, 20));
  await expect(map(page).getByText(`Selected: ${chosen}`)).toBeAttached();
});

test('what is selected on the map by keyboard is selected in the list', async ({ app }) => {
  const { page } = app;
  await openList(page);
  await ground(page).press('.');
  await ground(page).press('Enter');
  // a mark of several events lists them
  await page.keyboard.press('Enter');
  await expect(list(page).getByRole('option', { selected: true })).toBeVisible();
  const chosen = await heading(page).innerText();
  await expect(options(page).and(page.locator('[aria-selected="true"]'))).toContainText(chosen.slice(0, 20));
  await expect(
    timeline(page).getByRole('option', { name: new RegExp(escaped(chosen)), selected: true }),
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
    await openList(page);
    await searchBox(page).fill(query);
    await expect(counts(page)).not.toContainText(`${total} of ${total}`);
    expect(await listedTitles(page)).toContain(expected);
  });
}

test('Enter in the search goes to the best answer, an event or a time', async ({ app }) => {
  const { page } = app;
  await searchBox(page).fill('trump xi busan');
  await searchBox(page).press('Enter');
  await expect(heading(page)).toHaveText('Trump–Xi meeting in Busan');
  await searchBox(page).fill('octobre 2025');
  await searchBox(page).press('Enter');
  await expect(searchBox(page)).toHaveValue('');
  const expected = eventsInDays(dataset, '2025-10-01', '2025-10-31');
  await expect(counts(page)).toContainText(`${expected.length} of ${total} events`);
});

test('a brush in words, far from the window, brings the window there', async ({ app }) => {
  const { page } = app;
  for (const [name, date] of [
    ['From', '1 Jan 2010'],
    ['To', '31 Dec 2017'],
  ] as const) {
    const field = timeline(page).getByRole('textbox', { name, exact: true });
    await field.fill(date);
    await field.press('Enter');
  }
  const handles = timeline(page).getByRole('slider', { name: /^Brush (from|to)$/ });
  await expect(handles).toHaveCount(2);
  await expect(timeline(page)).toContainText('2012');
});

test('an event known by its year only is never given a day', async ({ app }) => {
  const { page } = app;
  const yearOnly = dataset.events.filter(({ when }) => /^\d{4}[?~]?$/.test(when));
  expect(yearOnly.length).toBeGreaterThan(0);
  await openList(page);
  for (const { title, when } of yearOnly) {
    await searchBox(page).fill(`"${title.en}"`);
    await options(page).filter({ hasText: title.en }).click();
    await expect(options(page)).toHaveCount(1);
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
  const chronology = page.getByRole('region', { name: 'Chronologie' });
  await chronology.getByLabel('Du', { exact: true }).fill('2025-10-27');
  await chronology.getByLabel('Au', { exact: true }).fill('2025-11-01');
  await expect(page.getByRole('button', { name: /Quand recoupe 27 oct. – 1er nov. 2025/ })).toBeVisible();
  await expect(page.getByRole('status', { name: 'Décompte' })).toContainText(
    `${expected.length} événements sur ${total}`,
  );
  await page.getByRole('tab', { name: 'Événements' }).click();
  await page.getByRole('region', { name: 'Événements' }).getByRole('listbox').press('End');
  const chosen = page.getByRole('region', { name: 'Détails' }).getByRole('heading', { level: 2 });
  await expect(chosen).toHaveText(expected.find(({ id }) => id === 'ev-180days')?.title.fr ?? 'no such event');
  for (const list of ['Nommés sur la chronologie', 'Nommé sur la carte']) {
    await expect(page.getByRole('list', { name: list })).toContainText('Sommet Trump–Takaichi');
    await expect(page.getByRole('list', { name: list })).toContainText(/Trump–Xi/);
  }
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
  await choose(page, summit);
  await map(page).getByRole('button', { name: 'Fit the selection' }).click();
  await timeline(page).getByRole('button', { name: 'Fit the selection' }).click();
  await searchBox(page).fill(`"${summit}"`);
  await expect(options(page)).toHaveCount(1);
  for (const [at, surface] of [lanes(page), ground(page)].entries()) {
    await lanes(page).press('Escape');
    await expect(heading(page)).not.toHaveText(summit);
    const box = await surface.boundingBox();
    if (box === null) throw new Error('there is nothing to click on');
    const [gutter, y] = at === 0 ? [138, box.y + 12] : [0, box.y + box.height / 2];
    const x = box.x + gutter + (box.width - gutter) / 2;
    await expect(options(page)).not.toHaveClass(/event-option-hovered/);
    await page.mouse.move(x, y);
    await expect(options(page)).toHaveClass(/event-option-hovered/);
    await page.mouse.click(x, y);
    await expect(heading(page)).toHaveText(summit);
    await page.mouse.move(5, 5);
  }
});

test('Shift and a click choose a range of the list, and mark no text', async ({ app }) => {
  const { page } = app;
  await openList(page);
  await options(page).nth(1).click();
  await options(page)
    .nth(4)
    .click({ modifiers: ['Shift'] });
  await expect(list(page).getByRole('option', { selected: true })).toHaveCount(4);
  await expect(details(page).getByRole('region', { name: '4 events chosen' })).toBeVisible();
  expect(await page.evaluate(() => String(getSelection()))).toBe('');
});

import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Locator, type Page } from '@playwright/test';
import { test } from './app-test.ts';
import { readFirstDataset } from './first-dataset.ts';

const dataset = readFirstDataset();
const details = (page: Page) => page.getByRole('region', { name: 'Details' });
const periods = (page: Page) => details(page).getByRole('region', { name: 'Events by period' });
const counts = (page: Page) => page.getByRole('status', { name: 'Counts' });

/** The numbers of all periods, and of what is counted apart from them. */
async function sumOfAll(page: Page): Promise<number> {
  const cells = await periods(page).locator('tbody td').allInnerTexts();
  const notes = await periods(page).locator('p.series-note').allInnerTexts();
  return [...cells, ...notes].reduce((sum, text) => sum + Number.parseInt(text, 10), 0);
}

test('events are counted by period, and a period is brushed by keys', async ({ app }) => {
  const { page } = app;
  await page.keyboard.press('Escape');
  await periods(page).getByRole('combobox', { name: 'Period' }).selectOption('month');
  // more bars than fit beside one another
  await expect(periods(page).getByRole('group', { name: 'How many events begin in each period' })).toBeVisible();
  const { violations } = await new AxeBuilder({ page }).include('.period-counts').analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
  await periods(page).getByRole('combobox', { name: 'Period' }).selectOption('year');
  await periods(page).locator('summary').press('Enter');
  const year = periods(page).getByRole('row', { name: /^2025/ });
  const of2025 = dataset.events.filter(({ when }) => when.startsWith('2025')).length;
  await expect(year.getByRole('cell')).toHaveText(String(of2025));
  expect(await sumOfAll(page)).toBe(dataset.events.length);
  await year.getByRole('button').press('Enter');
  await expect(page.getByRole('textbox', { name: 'From' })).toHaveValue('1 Jan 2025');
  await expect(counts(page)).toContainText(/^\d+ of 70/);
  const passing = Number.parseInt(await counts(page).innerText(), 10);
  await expect(async () => expect(await sumOfAll(page)).toBe(passing)).toPass();
});

/** Chooses them in the list, one beside another. */
async function chooseEvents(page: Page, titles: readonly string[]): Promise<void> {
  await page.getByRole('tab', { name: 'Events', exact: true }).click();
  const box = page.getByRole('region', { name: 'Events' }).getByRole('listbox');
  const search = page.getByRole('searchbox', { name: 'Search' });
  for (const title of titles) {
    await search.fill(`"${title}"`);
    await box
      .getByRole('option')
      .filter({ hasText: title })
      .first()
      .click({ modifiers: ['ControlOrMeta'] });
  }
}

test('of several chosen events it is said how long and how far it is from one to the next', async ({ app }) => {
  const { page } = app;
  const titles = ['Trump–Takaichi summit in Tokyo', 'Trump–Xi meeting in Busan'];
  await chooseEvents(page, titles);
  const days = titles.map(
    (title) => Date.parse(dataset.events.find((event) => event.title.en === title)?.when ?? '') / 86_400_000,
  );
  const legs = details(page).locator('.chosen-measures li');
  await expect(legs).toHaveCount(1);
  await expect(legs.first()).toContainText(`${(days[1] ?? 0) - (days[0] ?? 0)} days · `);
  // Tokyo to Busan, by any atlas; the air base is known to a kilometre and a half
  const km = Number(/· about ([\d,]+) km/.exec(await legs.first().innerText())?.[1]?.replace(',', ''));
  expect(km).toBeGreaterThan(930);
  expect(km).toBeLessThan(1000);
});

test('a few chosen events are all in sight, and of many it is said that more follow', async ({ app }) => {
  const { page } = app;
  await page.getByRole('tab', { name: 'Events', exact: true }).click();
  const box = page.getByRole('region', { name: 'Events' }).getByRole('listbox');
  await box.press('Home');
  for (let times = 1; times < 4; times++) await box.press('Shift+ArrowDown');
  const chosen = details(page).getByRole('region', { name: '4 events chosen' });
  await expect(chosen.getByRole('listitem')).toHaveCount(4);
  const list = chosen.locator('.chosen-events-list');
  const isWhole = (): Promise<boolean> => list.evaluate((all) => all.scrollHeight <= all.clientHeight);
  const sign = (of: Locator): Promise<string> => of.evaluate((all) => getComputedStyle(all, '::after').visibility);
  expect(await isWhole()).toBe(true);
  const legs = details(page).locator('.chosen-measures ul');
  // what it is of is read first: the last of the list is no step
  await expect(legs.getByRole('listitem')).toHaveCount(4);
  await expect(legs.getByRole('listitem').last()).toHaveText(/^First to last: /);
  for (const all of [list, legs]) expect(await sign(all), 'nothing more follows').toBe('hidden');
  for (let times = 4; times < 12; times++) await box.press('Shift+ArrowDown');
  const many = details(page).getByRole('region', { name: '12 events chosen' }).locator('.chosen-events-list');
  await expect(many.getByRole('listitem')).toHaveCount(12);
  await expect.poll(() => sign(many), 'more follow').toBe('visible');
  await many.evaluate((all) => all.scrollTo(0, all.scrollHeight));
  await expect.poll(() => sign(many), 'its end is seen').toBe('hidden');
});

test('what is known to a country only is no place to measure from', async ({ app }) => {
  const { page } = app;
  const titleOf = (id: string): string => dataset.events.find((event) => event.id === id)?.title.en ?? '';
  await chooseEvents(page, ['ev-collision', 'ev-embargo-2010', 'ev-sojitz-lynas'].map(titleOf));
  const legs = details(page).locator('.chosen-measures li .chosen-measures-words');
  await expect(legs).toHaveText([
    /^14 days · no distance, country only: China, Japan$/,
    /^64 days · no distance, country only: China, Japan$/,
    // of Japan and a mine in Australia, the mine: 55 degrees of latitude south
    /^First to last: 78 days · about 6,070 km \(.+ → Mount Weld.*\)$/,
  ]);
});

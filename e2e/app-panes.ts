import { expect, type Locator, type Page } from '@playwright/test';

/** The panes of the window, in English, by the names that a screen reader gives them. */
export const timeline = (page: Page): Locator => page.getByRole('region', { name: 'Timeline', exact: true });
export const map = (page: Page): Locator => page.getByRole('region', { name: 'Map', exact: true });
export const filters = (page: Page): Locator => page.getByRole('region', { name: 'Filters', exact: true });
export const details = (page: Page): Locator => page.getByRole('region', { name: 'Details', exact: true });
export const claims = (page: Page): Locator => page.getByRole('region', { name: 'Claims', exact: true });

/** What one works with inside them. */
export const lanes = (page: Page): Locator => timeline(page).getByRole('listbox', { name: /^Events in time/ });
export const ground = (page: Page): Locator => map(page).getByRole('application');
export const searchBox = (page: Page): Locator => page.getByRole('searchbox', { name: 'Search' });
/** The title of the event that is told. */
export const heading = (page: Page): Locator => details(page).getByRole('heading', { level: 2 });
/** The status line's counts. */
export const counts = (page: Page): Locator => page.getByRole('status', { name: 'Counts' });
export const list = (page: Page): Locator =>
  page.getByRole('region', { name: 'Events', exact: true }).getByRole('listbox');
export const options = (page: Page): Locator => list(page).getByRole('option');

/** Events and filters share a column: the list is behind its tab. */
export async function openList(page: Page): Promise<void> {
  await page.getByRole('tab', { name: 'Events' }).click();
  await expect(list(page)).toBeVisible();
}

/** How many events the list holds, on screen or not. Where it is grouped, how many its first group holds. */
export async function listed(page: Page): Promise<number> {
  const first = options(page).first();
  return (await first.count()) === 0 ? 0 : Number(await first.getAttribute('aria-setsize'));
}

/** How many events a view draws, as its own plan says. */
export async function drawn(view: Locator): Promise<number> {
  return Number(await view.getAttribute('data-events'));
}

/** Chooses the one event with this title through the list. */
export async function choose(page: Page, title: string): Promise<void> {
  await openList(page);
  await searchBox(page).fill(`"${title}"`);
  await options(page).filter({ hasText: title }).first().click();
  await expect(heading(page)).toHaveText(title);
  await searchBox(page).fill('');
}

/** Takes the first that the palette has for these words. */
export async function findInPalette(page: Page, words: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.keyboard.type(words);
  await expect(page.getByRole('dialog').getByRole('option', { selected: true })).toContainText(words);
  await page.keyboard.press('Enter');
}

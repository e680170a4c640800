import { expect, type Page } from '@playwright/test';
import { counts, details, filters, heading, lanes, list, map, openList, searchBox, timeline } from './app-panes.ts';
import { test } from './app-test.ts';
import { readFirstDataset } from './first-dataset.ts';

const total = readFirstDataset().events.length;

const palette = (page: Page) => page.getByRole('dialog', { name: 'Find a command or an event' });
const sheet = (page: Page) => page.getByRole('dialog', { name: 'Keyboard shortcuts' });
const steps = (page: Page) => page.getByRole('region', { name: 'First steps' });

async function chooseTheme(page: Page, label: string): Promise<void> {
  await page.getByRole('button', { name: 'Settings and more' }).click();
  await page.getByRole('combobox', { name: 'Theme' }).selectOption({ label });
  await page.keyboard.press('Escape');
}

test('the first steps are three, and once put away they stay away', async ({ app }) => {
  const { page } = app;
  await expect(steps(page).getByRole('listitem')).toHaveCount(3);
  await steps(page).getByRole('button', { name: 'Got it' }).click();
  await expect(steps(page)).toHaveCount(0);
  await page.reload();
  await expect(counts(page)).toContainText(`${total} of ${total} events`);
  await expect(steps(page)).toHaveCount(0);
  await page.getByRole('button', { name: 'Settings and more' }).click();
  await page.getByRole('button', { name: 'Show the first steps' }).click();
  await expect(steps(page)).toBeVisible();
});

test('dark and high contrast are kept for the next start', async ({ app }) => {
  const { page } = app;
  for (const [label, theme] of [
    ['Dark', 'dark'],
    ['High contrast', 'high-contrast'],
  ] as const) {
    await chooseTheme(page, label);
    await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
    await page.reload();
    await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
    await expect(counts(page)).toContainText(`${total} of ${total} events`);
  }
});

test('speaks French where the system does, and changes at once', async ({ launchApp }) => {
  const { page } = await launchApp({ locale: 'fr-FR' });
  await expect(page.getByRole('region', { name: 'Filtres' })).toBeVisible();
  await expect(page.getByRole('status', { name: 'Décompte' })).toContainText(`${total} événements sur ${total}`);
  await expect(page.getByRole('list', { name: /^Nommé.* sur la carte$/ })).toContainText('Sommet Trump–Takaichi');
  await page.getByRole('button', { name: 'Réglages et autres' }).click();
  await page.getByRole('combobox', { name: 'Langue' }).selectOption({ label: 'English' });
  await expect(page.getByRole('region', { name: 'Filters' })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page.getByRole('list', { name: 'Named on the map' })).toContainText('Trump–Takaichi summit');
});

test('the palette runs commands and goes to events, and Escape gives the focus back', async ({ app }) => {
  const { page } = app;
  await lanes(page).focus();
  await page.keyboard.press('Control+k');
  await palette(page).getByRole('combobox').fill('dark');
  await page.keyboard.press('Enter');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(lanes(page)).toBeFocused();

  await page.keyboard.press('Control+k');
  await palette(page).getByRole('combobox').fill('lynas PLANT');
  await palette(page).getByRole('combobox').fill('TRUMP–xi meeting');
  await expect(palette(page).getByRole('option').first()).toContainText('Trump–Xi meeting in Busan');
  await page.keyboard.press('Enter');
  await expect(heading(page)).toHaveText('Trump–Xi meeting in Busan');
  await expect(map(page).getByText('Selected: Trump–Xi meeting in Busan')).toBeAttached();

  await page.keyboard.press('Control+k');
  await palette(page).getByRole('combobox').fill('qwertzuiop');
  await expect(palette(page)).toContainText('No command, event or place.');
  await expect(palette(page).getByRole('option')).toHaveText('Search for “qwertzuiop”finds no event');
  // Enter does not empty the views: who wants that goes there
  await expect(palette(page).getByRole('option', { selected: true })).toHaveCount(0);
  await page.keyboard.press('Enter');
  await expect(palette(page)).toBeVisible();
  await expect(searchBox(page)).toHaveValue('');
  await page.keyboard.press('ArrowDown');
  await expect(palette(page).getByRole('option', { selected: true })).toHaveCount(1);
  await page.keyboard.press('Escape');
  await expect(palette(page)).toHaveCount(0);
  await expect(heading(page)).toHaveText('Trump–Xi meeting in Busan');

  // an event that a filter leaves out is told, with the way to it
  await filters(page).getByRole('checkbox', { name: /^Law/ }).click();
  await expect(page.getByRole('button', { name: 'Remove this filter: Category: Law' })).toBeVisible();
  await page.getByRole('tab', { name: 'Story', exact: true }).click();
  await page.keyboard.press('Control+k');
  await palette(page).getByRole('combobox').fill('Takaichi becomes');
  await expect(palette(page).getByRole('option').first()).toContainText('Takaichi becomes');
  await page.keyboard.press('Enter');
  await expect(heading(page)).toHaveText('Takaichi becomes prime minister');
  const hidden = page.getByText('Left out by “Category: Law”');
  await expect(hidden).toBeVisible();
  await page.getByRole('button', { name: 'Drop “Category: Law”' }).click();
  await expect(hidden).toHaveCount(0);
});

test('the palette searches for what it does not know, and for what it knows too', async ({ app }) => {
  const { page } = app;
  await page.keyboard.press('Control+k');
  await palette(page).getByRole('combobox').fill('embargo');
  await expect(palette(page).getByRole('option').last()).toHaveText(/^Search for “embargo”finds \d events$/);
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await expect(searchBox(page)).toHaveValue('embargo');
  await expect(searchBox(page)).toBeFocused();
  await expect(counts(page)).toContainText(/^\d of 70 events/);
});

test('the sheet of keys opens with ? and says what every pane knows', async ({ app }) => {
  const { page } = app;
  await expect(counts(page)).toContainText(`${total} of ${total} events`);
  await page.keyboard.press('?');
  for (const title of ['Everywhere', 'Timeline', 'Map', 'Filters']) {
    await expect(sheet(page).getByRole('heading', { name: title })).toBeVisible();
  }
  await expect(sheet(page)).toContainText('Find a command or an event');
  await page.keyboard.press('Escape');
  await expect(sheet(page)).toHaveCount(0);
});

test('back and forward lead through what has been looked at', async ({ app }) => {
  const { page } = app;
  const [back, forward] = ['Back', 'Forward'].map((name) => page.getByRole('button', { name, exact: true }));
  if (back === undefined || forward === undefined) throw new Error('there is no way back');
  await expect(counts(page)).toContainText(`${total} of ${total} events`);
  await expect(back).toBeDisabled();
  await timeline(page).getByLabel('From', { exact: true }).fill('2025-10-27');
  await expect(counts(page)).not.toContainText(`${total} of ${total} events`);
  await back.click();
  await expect(counts(page)).toContainText(`${total} of ${total} events`);
  await expect(timeline(page).getByLabel('From', { exact: true })).toHaveValue('');
  await expect(back).toBeDisabled();
  await forward.click();
  await expect(counts(page)).not.toContainText(`${total} of ${total} events`);
  await expect(forward).toBeDisabled();

  await openList(page);
  await list(page).press('Home');
  const first = await heading(page).innerText();
  await page.keyboard.press('Alt+ArrowLeft');
  await expect(details(page)).not.toContainText(first);
  await page.keyboard.press('Alt+ArrowRight');
  await expect(heading(page)).toHaveText(first);

  // an edit is no view, and leaves the way back
  await heading(page).click();
  await page.keyboard.press('e');
  const title = page.getByRole('form', { name: 'Edit the event' }).getByRole('textbox', { name: 'Title', exact: true });
  await title.fill('Called otherwise');
  await title.press('Enter');
  await expect(heading(page)).toHaveText('Called otherwise');
  await page.keyboard.press('Alt+ArrowLeft');
  await expect(details(page)).not.toContainText('Called otherwise');
  await page.keyboard.press('Alt+ArrowRight');
  await expect(heading(page)).toHaveText('Called otherwise');
});

test('the camera of the map moves, and where motion is to be reduced it is there at once', async ({ app }) => {
  const { page } = app;
  /** How often the map began to move through a zoom. */
  const movements = () =>
    page.evaluate(async () => {
      const pane = document.querySelector('.leaflet-map-pane');
      if (pane === null) throw new Error('there is no map');
      let begun = 0;
      const watch = new MutationObserver(() => {
        if (pane.classList.contains('leaflet-zoom-anim')) begun++;
      });
      watch.observe(pane, { attributes: true, attributeFilter: ['class'] });
      document.querySelector<HTMLElement>('.map-controls button')?.click();
      await new Promise((resolve) => setTimeout(resolve, 400));
      watch.disconnect();
      return begun;
    });
  await expect(map(page).getByRole('list', { name: 'Named on the map' })).toBeAttached();
  expect(await movements()).toBeGreaterThan(0);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.reload();
  await expect(map(page).getByRole('list', { name: 'Named on the map' })).toBeAttached();
  expect(await movements()).toBe(0);
});

declare global {
  interface Window {
    /** Whether the names of countries cannot be had. */
    failsToName?: boolean;
  }
}

test.describe('a pane that fails', () => {
  test.use({ provoked: /provoked/ });

  test('stands alone, and can be loaded again', async ({ app }) => {
    const { page } = app;
    await page.addInitScript(failToName);
    await page.reload();
    const failure = page.getByRole('alert').filter({ hasText: 'This pane stopped. The rest works.' });
    await expect(failure).toContainText('provoked');
    await expect(map(page).getByRole('list', { name: 'Named on the map' })).toBeAttached();
    await page.evaluate(() => {
      window.failsToName = false;
    });
    await page.getByRole('button', { name: 'Reload this pane' }).click();
    await expect(failure).toHaveCount(0);
    await expect(filters(page).getByRole('checkbox', { name: /^Diplomacy/ })).toBeVisible();
  });
});

/** In the page, before the app: only the filters ask for the names of countries. */
function failToName(): void {
  window.failsToName = true;
  const { DisplayNames } = Intl;
  Object.defineProperty(Intl, 'DisplayNames', {
    value: function maybeNames(...asked: ConstructorParameters<typeof DisplayNames>) {
      if (window.failsToName === true && asked[1]?.type === 'region') throw new Error('provoked');
      return new DisplayNames(...asked);
    },
  });
}

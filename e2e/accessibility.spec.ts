import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import {
  choose,
  claims,
  counts,
  details,
  filters,
  ground,
  lanes,
  list,
  map,
  openList,
  searchBox,
  timeline,
} from './app-panes.ts';
import { test } from './app-test.ts';
import { harbourLog } from './harbour-log.ts';
import type { RunningApp } from './running-app.ts';
import { seriousFaults } from './serious-faults.ts';

/** A look of the app, by what the system asks for; in the second and third, only what depends on it is looked at. */
const looks = {
  light: { media: { colorScheme: 'light', contrast: 'no-preference' }, rules: [] },
  dark: { media: { colorScheme: 'dark', contrast: 'no-preference' }, rules: ['color-contrast', 'link-in-text-block'] },
  'high-contrast': {
    media: { colorScheme: 'light', contrast: 'more' },
    rules: ['color-contrast', 'link-in-text-block'],
  },
} as const;

const summit = 'Trump–Takaichi summit in Tokyo';

/** What a person comes by, one after the other in one window. */
const states: readonly (readonly [name: string, prepare: (page: Page, app: RunningApp) => Promise<void>])[] = [
  ['the first steps', (page) => expect(page.getByRole('region', { name: 'First steps' })).toBeVisible()],
  ['the filters in use', useFilters],
  ['the rest of many chips', (page) => page.getByRole('button', { name: /more filters$/ }).click()],
  ['the list, where nothing matches', noMatch],
  ['the list by day', listByDay],
  ['an event and its evidence', (page) => choose(page, summit)],
  ['an event that is edited', (page) => page.getByRole('button', { name: 'Edit the event' }).click()],
  ['a date that is none', noDate],
  ['a place that is looked for', placeOffered],
  ['what is related', related],
  ['several events', severalEvents],
  ['a title that is changed in place', titleInPlace],
  ['a form of several events', formOfSeveral],
  ['records that are marked', markedRecords],
  ['records that are merged', merging],
  ['a point of the map that is asked for', pointOnMap],
  ['the claims', backToClaims],
  ['a claim that is read', (page) => claims(page).getByRole('button', { name: /^C22 / }).click()],
  ['the events of a mark', markList],
  ['the events of a lane without room', laneList],
  ['the palette', (page) => page.keyboard.press('Control+k')],
  ['the palette, where it knows nothing', paletteWithoutAnswer],
  ['the sheet of keys', sheetOfKeys],
  ['figures on the map', figuresOnMap],
  ['a view of the dataset', viewOfDataset],
  ['the settings', settings],
  ['a table that is asked about', tableQuestions],
  ['what became of its rows', tableReport],
  ['events that lack a place', unplacedTray],
  ['an event that is put on the map', putOnMap],
];

/** A table with everything that is asked of one. */
let table = '';
test.beforeAll(() => {
  table = join(mkdtempSync(join(tmpdir(), 'chronotope-accessibility-')), 'harbour-log.csv');
  writeFileSync(table, harbourLog);
});
test.afterAll(() => rmSync(dirname(table), { recursive: true, force: true }));

for (const [look, { media, rules }] of Object.entries(looks)) {
  test(`axe finds nothing serious in any state, ${look}`, async ({ app }) => {
    test.setTimeout(420_000);
    const { page } = app;
    await page.emulateMedia(media);
    await expect(page.locator('html')).toHaveAttribute('data-theme', look);
    await expect(counts(page)).toContainText('70 of 70 events');
    for (const [name, prepare] of states) {
      await prepare(page, app);
      expect.soft(await seriousFaults(page, rules), name).toEqual([]);
    }
  });
}

test('axe finds nothing serious where filters hide the told event, nor does the focus go with them', async ({
  app,
}) => {
  const { page } = app;
  await expect(counts(page)).toContainText('70 of 70 events');
  await choose(page, summit);
  await expect(counts(page)).toContainText('70 of 70 events');
  await page.getByRole('tab', { name: 'Filters' }).click();
  for (const name of [/^Law,/, /^Low,/]) await filters(page).getByRole('checkbox', { name }).click();
  const drops = details(page).getByRole('button', { name: /^Drop “/ });
  await expect(drops).toHaveCount(2);
  await expectNoneInBoth(page);
  await drops.first().press('Enter');
  await expect(drops).toHaveCount(1);
  await expect(drops).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(drops).toHaveCount(0);
  await expect(details(page)).toBeFocused();
});

test('axe finds nothing serious in a small window, in French', async ({ launchApp }) => {
  test.setTimeout(120_000);
  const { page } = await launchApp({ locale: 'fr-FR' });
  await page.getByRole('tab', { name: 'Événements' }).click();
  await page.getByRole('tab', { name: 'Affirmations' }).click();
  await page.setViewportSize({ width: 1024, height: 640 });
  await expect(page.getByRole('status', { name: 'Décompte' })).toContainText('70');
  await expect(page.getByRole('button', { name: 'Affirmations', exact: true })).toBeVisible();
  await expect(page.locator('.drawer')).toHaveCount(0);
  expect.soft(await seriousFaults(page), 'both panes folded').toEqual([]);
  await page.getByRole('button', { name: 'Événements', exact: true }).click();
  await page.getByRole('listbox', { name: 'Événements', exact: true }).press('Home');
  expect.soft(await seriousFaults(page), 'both panes open').toEqual([]);
});

test.describe('a file that cannot be opened', () => {
  test('leaves nothing that axe finds serious', async ({ launchApp }) => {
    const { page } = await launchApp({ file: import.meta.filename });
    await expect(page.getByRole('alert')).toBeVisible();
    expect(await seriousFaults(page)).toEqual([]);
  });
});

async function expectNoneInBoth(page: Page): Promise<void> {
  for (const look of ['light', 'dark'] as const) {
    await page.emulateMedia(looks[look].media);
    await expect(page.locator('html')).toHaveAttribute('data-theme', look);
    expect.soft(await seriousFaults(page), look).toEqual([]);
  }
}

async function useFilters(page: Page): Promise<void> {
  for (const name of [/^Diplomacy,/, /^Happened,/, /^High,/, /^Donald Trump,/]) {
    await filters(page).getByRole('checkbox', { name }).click();
  }
}

async function noMatch(page: Page): Promise<void> {
  await page.keyboard.press('Escape');
  await openList(page);
  await searchBox(page).fill('no such event');
  await expect(counts(page)).toContainText('0 of 70 events');
}

async function paletteWithoutAnswer(page: Page): Promise<void> {
  await page.getByRole('dialog').getByRole('combobox').fill('qwertzuiop');
  await expect(page.getByRole('option', { name: 'Search for “qwertzuiop” finds no event' })).toBeVisible();
}

async function noDate(page: Page): Promise<void> {
  const form = page.getByRole('form', { name: 'Edit the event' });
  await form.getByRole('textbox', { name: 'When' }).fill('soon');
  await form.getByRole('button', { name: 'Save' }).click();
  await expect(form.getByRole('textbox', { name: 'When' })).toBeFocused();
}

async function placeOffered(page: Page): Promise<void> {
  await page.getByRole('combobox', { name: 'Add to: Places' }).fill('bus');
  await expect(page.getByRole('option', { name: /^Busan/ })).toBeVisible();
}

async function titleInPlace(page: Page): Promise<void> {
  await list(page).press('F2');
  await expect(page.getByRole('textbox', { name: 'Title' })).toBeFocused();
}

async function formOfSeveral(page: Page): Promise<void> {
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Edit all…' }).click();
  await expect(page.getByRole('form', { name: 'Edit 2 events' })).toBeVisible();
}

async function markedRecords(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Cancel' }).click();
  await page.getByRole('tab', { name: 'Records' }).click();
  const records = page.getByRole('listbox', { name: 'Places' });
  await records.press('Space');
  await records.press('ArrowDown');
  await records.press('Space');
}

async function merging(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Merge…' }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
}

async function pointOnMap(page: Page): Promise<void> {
  await page.keyboard.press('Escape');
  await page.getByRole('listbox', { name: 'Places' }).press('Enter');
  await page.getByRole('button', { name: 'Pick on the map' }).click();
  await expect(ground(page)).toBeFocused();
}

async function backToClaims(page: Page): Promise<void> {
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Cancel' }).first().click();
  await page.getByRole('tab', { name: 'Claims' }).click();
}

async function related(page: Page): Promise<void> {
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Discard' }).click();
  await details(page)
    .getByRole('tab', { name: /^Related/ })
    .click();
}

async function listByDay(page: Page): Promise<void> {
  await page.getByRole('group', { name: 'Active filters' }).getByRole('button', { name: 'Clear' }).click();
  await page.getByRole('combobox', { name: 'Group' }).selectOption({ label: 'Day' });
  await expect(list(page).getByRole('group').first()).toBeVisible();
}

async function severalEvents(page: Page): Promise<void> {
  await list(page).press('Shift+ArrowDown');
  await expect(details(page).getByRole('region', { name: '2 events chosen' })).toBeVisible();
}

async function markList(page: Page): Promise<void> {
  await page.getByRole('tab', { name: 'Details' }).click();
  await map(page).getByRole('button', { name: 'Fit all events' }).click();
  await ground(page).press('.');
  await ground(page).press('Enter');
}

async function laneList(page: Page): Promise<void> {
  await page.keyboard.press('Escape');
  // the claim has moved the timeline to where there is room for all
  await timeline(page).getByRole('button', { name: 'Fit all events' }).click();
  await lanes(page).press('m');
  await expect(timeline(page).getByRole('listbox').nth(1)).toBeVisible();
}

async function sheetOfKeys(page: Page): Promise<void> {
  await page.keyboard.press('Escape');
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog')).toBeVisible();
}

async function figuresOnMap(page: Page): Promise<void> {
  await page.keyboard.press('Escape');
  await page.getByRole('tab', { name: 'Filters' }).click();
  await filters(page)
    .getByRole('radio', { name: /^Rare-earth mine production/ })
    .click();
  await map(page).getByRole('button', { name: '4 countries with a figure' }).click();
  await expect(map(page).getByRole('group', { name: 'Figures of the year' })).toBeVisible();
}

async function viewOfDataset(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Views', exact: true }).click();
  await page.getByRole('group', { name: 'Views' }).getByRole('button', { name: 'China’s supply role' }).click();
  await expect(map(page).getByRole('table')).toBeVisible();
  await details(page).getByText('9 values as a table').click();
  await filters(page).getByRole('button', { name: 'Order and opacity' }).click();
  await page.getByRole('button', { name: 'Views', exact: true }).click();
}

async function settings(page: Page): Promise<void> {
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Settings and more' }).click();
}

async function tableQuestions(page: Page, { dropFile }: RunningApp): Promise<void> {
  await page.keyboard.press('Escape');
  await dropFile(table);
  await expect(page.getByRole('dialog').getByRole('rowheader').first()).toBeVisible();
}

async function tableReport(page: Page): Promise<void> {
  await page.getByRole('radio', { name: /^Day first/ }).click();
  await page.getByRole('button', { name: 'Read the table' }).click();
  await expect(page.getByRole('dialog').getByRole('cell').first()).toBeVisible();
}

async function unplacedTray(page: Page): Promise<void> {
  await page.getByRole('radio', { name: 'Skip them' }).click();
  await page.getByRole('button', { name: 'New project of 12 events' }).click();
  await counts(page).getByRole('button', { name: '2 unplaced' }).click();
  await page.getByRole('listbox', { name: 'Unplaced events' }).press('Home');
}

async function putOnMap(page: Page): Promise<void> {
  await page.keyboard.press('Enter');
  await page.keyboard.type('ho');
  await expect(page.getByRole('form', { name: 'Put on the map…' }).getByRole('option').first()).toBeVisible();
}

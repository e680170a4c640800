import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Locator, type Page } from '@playwright/test';
import { crowdDataset, writeCrowd } from '../tools/crowd-dataset.mjs';
import { counts, heading, list, listed, openList, options, timeline } from './app-panes.ts';
import { test } from './app-test.ts';

const total = 100_000;
const folder = mkdtempSync(join(tmpdir(), 'chronotope-long-list-'));
const file = join(folder, 'crowd.json');
// a worker that comes back to this file finds the folder removed
test.beforeAll(() => mkdirSync(folder, { recursive: true }));
test.beforeAll(() => writeCrowd(file, total));
test.afterAll(() => rmSync(folder, { recursive: true, force: true }));
test.beforeEach(() => test.setTimeout(180_000));

const region = (page: Page): Locator => page.getByRole('region', { name: 'Events', exact: true });

async function openCrowd(page: Page): Promise<void> {
  await expect(counts(page)).toContainText('100,000 of 100,000 events', { timeout: 90_000 });
  await openList(page);
}

/** The option where the keys are, as one hears it. */
async function activeOption(page: Page): Promise<Locator> {
  const id = await list(page).getAttribute('aria-activedescendant');
  return page.locator(`[id="${id}"]`);
}

/** How many events the status line says pass. */
async function passing(page: Page): Promise<number> {
  return Number((await counts(page).innerText()).split(' ')[0]?.replaceAll(',', ''));
}

test('by keys one goes from end to end of a hundred thousand events, and the list holds what the status line counts', async ({
  launchApp,
}) => {
  const { page } = await launchApp({ file });
  await openCrowd(page);
  await list(page).press('End');
  await expect(await activeOption(page)).toHaveAttribute('aria-posinset', String(total));
  await expect(await activeOption(page)).toBeInViewport();
  await list(page).press('ArrowUp');
  await expect(await activeOption(page)).toHaveAttribute('aria-posinset', String(total - 1));
  const title = (await activeOption(page)).locator('.event-option-title');
  await expect(heading(page)).toHaveText(await title.innerText(), { timeout: 30_000 });
  await list(page).press('Home');
  await expect(await activeOption(page)).toHaveAttribute('aria-posinset', '1');
  await expect(await activeOption(page)).toBeInViewport();
  expect(await options(page).count()).toBeLessThan(60);

  await timeline(page).getByLabel('From', { exact: true }).fill('2025-01-01');
  await timeline(page).getByLabel('To', { exact: true }).fill('2025-12-31');
  // an end counts once the field is left or this key is pressed: both, not the first alone
  await page.keyboard.press('Enter');
  await expect(
    page.getByRole('button', { name: 'Remove this filter: When overlaps 1 Jan – 31 Dec 2025' }),
  ).toBeVisible();
  await expect(counts(page)).not.toContainText('100,000 of');
  const left = await passing(page);
  expect(left).toBeGreaterThan(500);
  await expect(region(page).getByRole('heading', { level: 2 })).toHaveText(`${left.toLocaleString('en')} events`);
  await expect.poll(() => listed(page)).toBe(left);
  await list(page).press('End');
  await expect(await activeOption(page)).toHaveAttribute('aria-posinset', String(left));
});

test('a hundred thousand events are sorted while one goes on, and grouped without losing one', async ({
  launchApp,
}) => {
  const { page } = await launchApp({ file });
  await openCrowd(page);
  const [first = ''] = crowdDataset(total)
    .events.map(({ title }) => title.en)
    .toSorted(new Intl.Collator('en', { numeric: true }).compare);
  await region(page).getByLabel('Sort').selectOption({ label: 'Title' });
  await expect(region(page).getByText('sorting…')).toHaveCount(0, { timeout: 60_000 });
  await expect(options(page).first()).toContainText(first);

  await region(page).getByLabel('Group').selectOption({ label: 'Category' });
  await expect(list(page).getByRole('group').first()).toBeVisible();
  const sizes = await list(page).evaluate(sizesOfGroups);
  expect(Object.keys(sizes).length).toBeGreaterThan(5);
  expect(Object.values(sizes).reduce((sum, size) => sum + size, 0)).toBe(total);
  await list(page).press('End');
  const last = await activeOption(page);
  expect(await last.getAttribute('aria-posinset')).toBe(await last.getAttribute('aria-setsize'));
});

/** In the page: how many events each group says it has, found by scrolling from top to bottom. */
async function sizesOfGroups(box: Element): Promise<Readonly<Record<string, number>>> {
  const steps = 200;
  const sizes: Record<string, number> = {};
  for (let step = 0; step <= steps; step++) {
    box.scrollTop = ((box.scrollHeight - box.clientHeight) * step) / steps;
    for (let frame = 0; frame < 2; frame++) await new Promise((drawn) => requestAnimationFrame(drawn));
    for (const group of box.querySelectorAll('[role="group"]')) {
      const [, name = '', size = ''] = /^(.*): ([\d,]+) events?$/.exec(group.getAttribute('aria-label') ?? '') ?? [];
      sizes[name] = Number(size.replaceAll(',', ''));
    }
  }
  return sizes;
}

test('more events than can be chosen or copied at once are refused, with their number', async ({ launchApp }) => {
  const { page } = await launchApp({ file });
  await openCrowd(page);
  await list(page).press('Home');
  await list(page).evaluate((box) => (box.scrollTop = box.scrollHeight));
  await options(page)
    .last()
    .click({ modifiers: ['Shift'] });
  await expect(page.getByText('These are 100,000 events. At most 10,000 can be chosen at once')).toBeVisible();
  await region(page).getByRole('button', { name: 'Copy the list as a table' }).click();
  await expect(page.getByText('The list holds 100,000 events. At most 20,000 can be copied at once')).toBeVisible();
});

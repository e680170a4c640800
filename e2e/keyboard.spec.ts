import { expect, type Locator, type Page } from '@playwright/test';
import { claims, counts, details, filters, ground, heading, lanes, list, map, timeline } from './app-panes.ts';
import { test } from './app-test.ts';
import { eventsInDays, readFirstDataset } from './first-dataset.ts';

const dataset = readFirstDataset();
const total = dataset.events.length;

/** Goes on with the Tab key until something has the focus. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let presses = 0; presses < 60; presses++) {
    if (await target.evaluate((element) => element === document.activeElement).catch(() => false)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never came to ${String(target)}`);
}

test('every task is done by keyboard alone', async ({ app }) => {
  const { page } = app;
  await expect(counts(page)).toContainText(`${total} of ${total} events`);

  // a time: the fields of the brush
  await tabTo(page, timeline(page).getByLabel('From', { exact: true }));
  await page.keyboard.type('27 Oct 2025');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.type('2025-11-01');
  const inTime = eventsInDays(dataset, '2025-10-27', '2025-11-01');
  await expect(counts(page)).toContainText(`${inTime.length} of ${total} events`);

  // a filter: F6 goes round the panes, arrows inside
  await page.keyboard.press('Control+k');
  await page.keyboard.type('show the filters');
  await page.keyboard.press('Enter');
  await expect(filters(page).locator(':focus')).toBeAttached();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  const diplomacy = inTime.filter(({ category }) => category === 'diplomacy');
  await expect(counts(page)).toContainText(`${diplomacy.length} of ${total} events`);

  // the map, then the timeline: one stop each
  await page.keyboard.press('F6');
  await expect(map(page).locator(':focus')).toBeAttached();
  await tabTo(page, ground(page));
  await page.keyboard.press('.');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await expect(map(page).getByText(/^Selected: /)).toBeAttached();
  await page.keyboard.press('F6');
  await tabTo(page, lanes(page));
  await page.keyboard.press('Home');
  await page.keyboard.press('End');
  // of two that begin on the last day, the one that ends later
  await expect(heading(page)).toHaveText('APEC leaders’ meeting in Gyeongju');

  // the list, and several events in it
  await page.keyboard.press('Control+k');
  await page.keyboard.type('show the events');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('region', { name: 'Events', exact: true }).locator(':focus')).toBeAttached();
  await tabTo(page, list(page));
  await page.keyboard.press('Home');
  await page.keyboard.press('Shift+ArrowDown');
  await expect(details(page).getByRole('region', { name: '2 events chosen' })).toBeVisible();

  // who says so
  await page.keyboard.press('Control+k');
  await page.keyboard.type('show the claims');
  await page.keyboard.press('Enter');
  await expect(claims(page).locator(':focus')).toBeAttached();

  // a view is one to come back to once it has stood for half a second
  await page.waitForTimeout(600);
  // back to all of it
  await page.keyboard.press('Control+k');
  await page.keyboard.type('clear');
  await page.keyboard.press('Enter');
  await expect(counts(page)).toContainText(`${total} of ${total} events`);
  await page.keyboard.press('Alt+ArrowLeft');
  await expect(counts(page)).toContainText(`${diplomacy.length} of ${total} events`);
});

test('Tab stops once in each view, and goes all the way round', async ({ app }) => {
  const { page } = app;
  await expect(counts(page)).toContainText(`${total} of ${total} events`);
  const stops: string[] = [];
  for (let presses = 0; presses < 80; presses++) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(() => {
      const element = document.activeElement;
      if (element === null || element === document.body) return 'none';
      const region = element.closest('section[aria-label]')?.getAttribute('aria-label') ?? 'window';
      return `${region}: ${element.getAttribute('aria-label') ?? element.textContent?.trim() ?? element.tagName}`;
    });
    if (stop === 'none' || (stops.length > 5 && stop === stops[0])) break;
    stops.push(stop);
  }
  expect(stops.length).toBeLessThan(60);
  for (const region of ['Filters', 'Map', 'Timeline', 'Details']) {
    expect(
      stops.some((stop) => stop.startsWith(region)),
      region,
    ).toBe(true);
  }
  expect(stops.filter((stop) => stop.startsWith('Filters'))).toHaveLength(1);
  expect(stops.filter((stop) => stop.startsWith('Timeline: Events in time'))).toHaveLength(1);
});

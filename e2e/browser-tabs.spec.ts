import { expect } from '@playwright/test';
import { counts, map } from './app-panes.ts';
import { test } from './app-test.ts';

test('a tab that the app itself opens inherits the session', async ({ app: { page } }) => {
  await expect(counts(page)).toContainText('70 of 70 events');
  const [opened] = await Promise.all([
    page.waitForEvent('popup'),
    page.evaluate(() => void window.open(location.href, '_blank')),
  ]);
  await expect(counts(opened)).toContainText('70 of 70 events');
});

test('a link to a view that is opened in any other tab is followed in the one that was let in, and the other says so', async ({
  app: { page },
}) => {
  await expect(counts(page)).toContainText('70 of 70 events');
  await page.keyboard.press('Escape');
  const before = await map(page).getAttribute('data-map-extent');
  const other = await page.context().newPage();
  await other.goto(`${page.url()}#view=supply-role&in=tokyo-gyeongju-china.json`);
  await expect(other.getByRole('alert')).toContainText('the link has been followed there');
  await expect(map(page)).not.toHaveAttribute('data-map-extent', before ?? '');
});

test('any other tab is told where the app is open, and once it is nowhere, how to get in', async ({
  app: { page },
}) => {
  await expect(counts(page)).toContainText('70 of 70 events');
  const other = await page.context().newPage();
  await other.goto(page.url());
  await expect(other.getByRole('alert')).toContainText('Chronotope is open in another tab');
  await page.goto('about:blank');
  await other.reload();
  await expect(other.getByRole('alert')).toContainText('start Chronotope again and open the new address');
});

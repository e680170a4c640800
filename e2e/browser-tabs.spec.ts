import { expect } from '@playwright/test';
import { counts } from './app-panes.ts';
import { test } from './app-test.ts';

test('a tab that the app itself opens inherits the session', async ({ app: { page } }) => {
  await expect(counts(page)).toContainText('70 of 70 events');
  const [opened] = await Promise.all([
    page.waitForEvent('popup'),
    page.evaluate(() => void window.open(location.href, '_blank')),
  ]);
  await expect(counts(opened)).toContainText('70 of 70 events');
});

test('any other tab is told that the address has been used', async ({ app: { page } }) => {
  const other = await page.context().newPage();
  await other.goto(page.url());
  await expect(other.getByRole('alert')).toContainText('This address has been used already');
});

import { expect, type Page } from '@playwright/test';
import { test } from './app-test.ts';

const counts = (page: Page) => page.getByRole('status', { name: 'Counts' });
const shown = async (page: Page): Promise<number> => Number.parseInt(await counts(page).innerText(), 10);

test('what passes the brush is chosen by keys, said in its chip, and goes with the brush', async ({ app }) => {
  const { page } = app;
  const from = page.getByRole('textbox', { name: 'From' });
  await from.fill('2025-10-28');
  await page.getByRole('textbox', { name: 'To' }).fill('2025-10-30');
  const rule = page.getByRole('combobox', { name: 'What passes the brush' });
  await expect(rule).toHaveValue('overlaps possibly');
  const overlapping = await shown(page);
  await rule.focus();
  await page.keyboard.type('wholly');
  await expect(rule).toHaveValue('inside possibly');
  await expect(page.getByRole('button', { name: 'Remove this filter: All within 28–30 Oct 2025' })).toBeVisible();
  const inside = await shown(page);
  expect(inside).toBeLessThan(overlapping);
  await rule.selectOption('inside certainly');
  await expect(page.getByRole('button', { name: /Certainly all within/ })).toBeVisible();
  expect(await shown(page)).toBeLessThanOrEqual(inside);
  await page.getByRole('button', { name: /^Remove this filter: Certainly/ }).click();
  await expect(rule).toHaveCount(0);
  await from.fill('2025-10-28');
  await expect(rule).toHaveValue('overlaps possibly');
});

test('what is no date stays in its field and is told, and Escape puts back what was there', async ({ app }) => {
  const { page } = app;
  const from = page.getByRole('textbox', { name: 'From' });
  await from.fill('2025-10-28');
  await from.press('Enter');
  await expect(from).toHaveValue('28 Oct 2025');
  await from.fill('the day after');
  await page.keyboard.press('Tab');
  await expect(from).toHaveValue('the day after');
  await expect(page.getByRole('alert')).toContainText('“the day after” is no date');
  await from.press('Escape');
  await expect(page.getByRole('alert')).toHaveCount(0);
  await expect(from).toHaveValue('28 Oct 2025');
});

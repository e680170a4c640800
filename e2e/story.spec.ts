import { expect, type Locator, type Page } from '@playwright/test';
import { counts, details, map } from './app-panes.ts';
import { test } from './app-test.ts';
import { readFirstDataset } from './first-dataset.ts';

const [story] = readFirstDataset().stories;
if (story === undefined) throw new Error('the first dataset has no story');
const { title, steps } = story;

const presentation = (page: Page): Locator => page.getByRole('main', { name: `Presentation: ${title.en}` });
const words = (page: Page): Locator => presentation(page).getByRole('article');

test('the story is told from its first step to its last by keyboard, and leaves all as it was', async ({ app }) => {
  // each of its steps flies
  test.slow();
  const { page } = app;
  await map(page).getByRole('application').focus();
  await page.keyboard.press('Escape');
  const extentBefore = await map(page).getAttribute('data-map-extent');
  await page.keyboard.press('p');
  for (const step of steps) {
    await expect(words(page).getByRole('heading', { name: step.title.en, exact: true })).toBeFocused();
    await expect(words(page)).toContainText(step.text.en);
    await expect(presentation(page).locator('[aria-current=step]')).toHaveText(step.name.en);
    await page.keyboard.press('PageDown');
  }
  const last = steps.at(-1);
  await expect(words(page)).toContainText(last?.title.en ?? '');
  await page.keyboard.press('Home');
  await expect(words(page)).toContainText(steps[0]?.title.en ?? '');
  await page.keyboard.press('Escape');
  await expect(presentation(page)).toHaveCount(0);
  await expect(counts(page)).toContainText('of 70 events');
  await expect(map(page)).toHaveAttribute('data-map-extent', extentBefore ?? '');
  await expect(details(page).getByRole('heading', { name: 'Tokyo–Gyeongju–China' })).toBeVisible();
});

test('an audience is shown around from a step, and comes back to it by one key', async ({ app }) => {
  const { page } = app;
  await page.getByRole('button', { name: 'Present', exact: true }).click();
  await page.keyboard.press('ArrowRight');
  const back = presentation(page).getByRole('button', { name: 'Back to the step' });
  const surface = map(page).getByRole('application');
  await expect(back).toHaveCount(0);
  await surface.focus();
  await surface.press('+');
  await expect(back).toBeVisible();
  await page.keyboard.press('r');
  await expect(back).toHaveCount(0);
  await expect(words(page)).toContainText(steps[1]?.title.en ?? '');
});

test('the screen goes black and comes back, and a click on a name goes to its step', async ({ app }) => {
  const { page } = app;
  await page.keyboard.press('p');
  await page.keyboard.press('b');
  const black = page.getByRole('button', { name: 'Black screen, and back' });
  await expect(black).toBeVisible();
  await page.keyboard.press('b');
  await expect(black).toHaveCount(0);
  await presentation(page).getByRole('button', { name: 'Busan', exact: true }).click();
  await expect(words(page)).toContainText('not in Gyeongju');
});

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Locator, type Page } from '@playwright/test';
import { map } from './app-panes.ts';
import { test } from './app-test.ts';

const editor = (page: Page): Locator => page.getByRole('region', { name: 'Story', exact: true });
const rows = (page: Page): Locator => editor(page).locator('.step-row');
const openStep = (page: Page): Locator => editor(page).getByRole('group', { name: /^Step \d+$/ });
const presentation = (page: Page): Locator => page.getByRole('region', { name: /^Presentation/ });
const words = (page: Page): Locator => presentation(page).getByRole('article');
const titles = (page: Page): Locator => rows(page).locator('.step-row-title');

// each writes, and waits until that is kept
test.slow();

/** A story with the present view as its first step. */
async function beginStory(page: Page, title: string): Promise<void> {
  await page.getByRole('tab', { name: 'Story', exact: true }).click();
  await editor(page).getByRole('button', { name: 'New story' }).click();
  await expect(rows(page)).toHaveCount(1);
  await expect(openStep(page)).toHaveAccessibleName('Step 1');
  const named = editor(page).getByLabel('Title of the story', { exact: true });
  await expect(named).toBeFocused();
  await expect(named).toHaveValue('New story');
  await fill(page, 'Title of the story', title);
}

/** Writes into a field and goes on, once the edit is kept. */
async function fill(page: Page, label: string, text: string): Promise<void> {
  const field = editor(page).getByLabel(label, { exact: true });
  await field.fill(text);
  await field.blur();
  await expect(
    editor(page)
      .locator('.draft-field')
      .filter({ has: page.getByLabel(label, { exact: true }) }),
  ).toHaveAttribute('data-kept', 'true');
}

/** Looks closer at the map, and keeps what is seen there as a step. */
async function captureCloser(page: Page, title: string): Promise<void> {
  const count = await rows(page).count();
  const before = await map(page).getAttribute('data-map-extent');
  await map(page).getByRole('application').focus();
  await page.keyboard.press('+');
  await expect(map(page)).not.toHaveAttribute('data-map-extent', before ?? '');
  await page.keyboard.press('c');
  await expect(rows(page)).toHaveCount(count + 1);
  // it opens once the edit is answered, which may come later than the row
  await expect(rows(page).nth(count)).toHaveAttribute('aria-expanded', 'true');
  await expect(openStep(page)).toHaveAccessibleName(`Step ${count + 1}`);
  await fill(page, 'Title', title);
  await expect(titles(page)).toContainText([title]);
}

test('a title is typed the moment a story is begun, and taking it back shows the story before', async ({ app }) => {
  const { page } = app;
  await page.getByRole('tab', { name: 'Story', exact: true }).click();
  const title = editor(page).getByLabel('Title of the story', { exact: true });
  const before = await title.inputValue();
  await editor(page).getByRole('button', { name: 'New story' }).focus();
  await page.keyboard.press('Enter');
  // "p" presents, the blank plays, "c" captures: none of them is waited for
  await page.keyboard.type('p c');
  await expect(rows(page)).toHaveCount(1);
  await expect(openStep(page)).toHaveAccessibleName('Step 1');
  await expect(title).toBeFocused();
  await page.keyboard.type('d');
  await expect(title).toHaveValue('p cd');
  await expect(presentation(page)).toHaveCount(0);
  await page.keyboard.press('Tab');
  await expect(editor(page).locator('.draft-field').first()).toHaveAttribute('data-kept', 'true');
  for (const shown of ['New story', before]) {
    await page.getByRole('button', { name: /^Undo/ }).click();
    await expect(title).toHaveValue(shown);
  }
});

test('a story of three steps is made, told, looked around in and left, and all is as it was', async ({ app }) => {
  const { page } = app;
  await beginStory(page, 'Three steps');
  await fill(page, 'Title', 'One');
  await fill(page, 'Text', 'A **strong** word');
  await fill(page, 'Notes for who speaks', 'Breathe');
  await captureCloser(page, 'Two');
  await captureCloser(page, 'Three');
  await expect(titles(page)).toHaveText(['One', 'Two', 'Three']);

  await rows(page).nth(2).focus();
  await page.keyboard.press('Alt+ArrowUp');
  await expect(titles(page)).toHaveText(['One', 'Three', 'Two']);
  await page.keyboard.press('ControlOrMeta+z');
  await expect(titles(page)).toHaveText(['One', 'Two', 'Three']);
  await openStep(page).getByRole('button', { name: 'Hide from the audience' }).click();
  await expect(rows(page).nth(2)).toContainText('hidden');
  await openStep(page).getByRole('button', { name: 'Show to the audience again' }).click();
  await expect(rows(page).nth(2)).not.toContainText('hidden');

  const before = await map(page).getAttribute('data-map-extent');
  await rows(page).nth(2).click();
  await expect(openStep(page)).toHaveCount(0);
  await editor(page).getByRole('button', { name: 'Present this story' }).click();
  await expect(words(page).getByRole('heading', { name: 'One' })).toBeFocused();
  await expect(words(page).locator('strong')).toHaveText('strong');
  await expect(words(page)).not.toContainText('Breathe');
  await page.keyboard.press('PageDown');
  await expect(words(page)).toContainText('Two');
  await page.keyboard.press('PageDown');
  await expect(words(page)).toContainText('Three');
  const back = presentation(page).getByRole('button', { name: 'Back to the step' });
  await map(page).getByRole('application').focus();
  await page.keyboard.press('-');
  await expect(back).toBeVisible();
  await page.keyboard.press('r');
  await expect(back).toHaveCount(0);
  await page.keyboard.press('Escape');
  await expect(presentation(page)).toHaveCount(0);
  await expect(map(page)).toHaveAttribute('data-map-extent', before ?? '');
  await expect(titles(page)).toHaveText(['One', 'Two', 'Three']);
});

test('a step is dragged, duplicated and removed, and its view is taken anew', async ({ app }) => {
  const { page } = app;
  await beginStory(page, 'Two steps');
  await fill(page, 'Title', 'One');
  await captureCloser(page, 'Two');
  await rows(page).nth(1).dragTo(rows(page).nth(0));
  await expect(titles(page)).toHaveText(['Two', 'One']);
  await openStep(page).getByRole('button', { name: 'Duplicate the step' }).click();
  await expect(titles(page)).toHaveText(['Two', 'Two', 'One']);
  await openStep(page).getByRole('button', { name: 'Remove the step' }).click();
  await expect(titles(page)).toHaveText(['Two', 'One']);

  await rows(page).nth(1).click();
  await expect(rows(page).nth(1)).toHaveAttribute('aria-expanded', 'true');
  await map(page).getByRole('application').focus();
  await page.keyboard.press('0');
  await openStep(page).getByRole('button', { name: 'Take the view anew' }).click();
  await expect(
    page.locator('footer.status-line').getByRole('button', { name: /Take step 2 of “Two steps” anew/ }),
  ).toBeVisible();
});

test('a kill while a story is written loses nothing that was kept', async ({ launchApp }) => {
  const dataFolder = mkdtempSync(join(tmpdir(), 'chronotope-story-'));
  const first = await launchApp({ dataFolder });
  await beginStory(first.page, 'Half a story');
  await fill(first.page, 'Title', 'Kept');
  await captureCloser(first.page, 'Kept as well');
  await first.kill();

  const again = await launchApp({ dataFolder });
  const { page } = again;
  await page.keyboard.press('ControlOrMeta+k');
  await page.getByRole('dialog').getByRole('combobox').fill('last draft');
  await page.keyboard.press('Enter');
  await expect(page.locator('footer.status-line')).toContainText('Kept in a draft, not in a file yet');
  await page.getByRole('tab', { name: 'Story', exact: true }).click();
  await editor(page).getByLabel('Stories').selectOption('Half a story');
  await expect(titles(page)).toHaveText(['Kept', 'Kept as well']);
  // it writes there until it ends
  await again.close();
  rmSync(dataFolder, { recursive: true, force: true });
});

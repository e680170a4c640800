import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Locator, type Page } from '@playwright/test';
import { counts, heading, lanes, map, searchBox } from './app-panes.ts';
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

/** The same by the keys alone. */
async function write(page: Page, label: string, text: string): Promise<void> {
  await editor(page).getByLabel(label, { exact: true }).focus();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type(text);
  await page.keyboard.press('Tab');
  await expect(
    editor(page)
      .locator('.draft-field')
      .filter({ has: page.getByLabel(label, { exact: true }) }),
  ).toHaveAttribute('data-kept', 'true');
}

async function pressOn(target: Locator): Promise<void> {
  await target.focus();
  await target.press('Enter');
}

/** What an analyst finds again: where they looked, by what they filtered, and which panes stood there. */
async function lookOf(page: Page): Promise<unknown> {
  return {
    extent: await map(page).getAttribute('data-map-extent'),
    counts: await counts(page).innerText(),
    searched: await searchBox(page).inputValue(),
    tab: await page.getByRole('tab', { name: 'Story', exact: true }).getAttribute('aria-selected'),
    steps: await titles(page).allInnerTexts(),
  };
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

test('a story is made by keys, told with a window for who speaks, looked around in and left as all was; a kill keeps it', async ({
  launchApp,
}) => {
  const dataFolder = mkdtempSync(join(tmpdir(), 'chronotope-story-'));
  const first = await launchApp({ dataFolder });
  const { page } = first;
  // where an analyst is: words that filter, and an event that is chosen
  const all = await counts(page).innerText();
  await searchBox(page).focus();
  await page.keyboard.type('takaichi');
  await expect.poll(async () => await counts(page).innerText()).not.toBe(all);
  await lanes(page).focus();
  await page.keyboard.press('ArrowRight');
  await expect(heading(page)).not.toHaveText('Tokyo–Gyeongju–China');
  const chosen = await heading(page).innerText();

  await pressOn(page.getByRole('tab', { name: 'Story', exact: true }));
  await pressOn(editor(page).getByRole('button', { name: 'New story' }));
  await expect(openStep(page)).toHaveAccessibleName('Step 1');
  await write(page, 'Title of the story', 'Three steps');
  await write(page, 'Title', 'One');
  await write(page, 'Text', 'A **strong** word');
  await write(page, 'Notes for who speaks', 'Breathe');
  // one of 256 sources, by a word of its publisher
  const sources = openStep(page).getByRole('group', { name: 'Sources' });
  const source = sources.getByRole('combobox', { name: 'Add a source' });
  await source.focus();
  await page.keyboard.type('trawler asahi');
  await expect(source).toHaveAttribute('aria-activedescendant', /./);
  await page.keyboard.press('Enter');
  await expect(sources.getByRole('listitem')).toContainText([/trawler/]);
  await captureCloser(page, 'Two');
  await captureCloser(page, 'Three');
  await expect(titles(page)).toHaveText(['One', 'Two', 'Three']);
  await rows(page).nth(2).focus();
  await page.keyboard.press('Alt+ArrowUp');
  await expect(titles(page)).toHaveText(['One', 'Three', 'Two']);
  await page.keyboard.press('ControlOrMeta+z');
  await expect(titles(page)).toHaveText(['One', 'Two', 'Three']);
  await pressOn(openStep(page).getByRole('button', { name: 'Hide from the audience' }));
  await expect(rows(page).nth(2)).toContainText('hidden');
  await pressOn(openStep(page).getByRole('button', { name: 'Show to the audience again' }));
  await expect(rows(page).nth(2)).not.toContainText('hidden');
  await pressOn(rows(page).nth(2));
  await expect(openStep(page)).toHaveCount(0);

  const before = await lookOf(page);
  await pressOn(editor(page).getByRole('button', { name: 'Present this story' }));
  await expect(words(page).getByRole('heading', { name: 'One' })).toBeFocused();
  await expect(words(page).locator('strong')).toHaveText('strong');
  await expect(words(page)).not.toContainText('Breathe');
  const own = await first.windowOpenedBy(() => page.keyboard.press('n'));
  await expect(own.getByRole('region', { name: 'Notes' })).toContainText('Breathe');
  const state = own.getByRole('main', { name: 'Presenter' }).getByRole('status');
  await expect(state).toHaveText('Same as audience');
  await page.keyboard.press('PageDown');
  await expect(words(page)).toContainText('Two');
  await expect(own.getByRole('region', { name: 'Step 2 of 3' })).toContainText('Two');
  await own.keyboard.press('ArrowRight');
  await expect(words(page)).toContainText('Three');
  await expect(own.getByRole('region', { name: 'Step 3 of 3' })).toContainText('Three');

  const back = presentation(page).getByRole('button', { name: 'Back to the step' });
  await map(page).getByRole('application').focus();
  await page.keyboard.press('ArrowDown');
  await expect(back).toBeVisible();
  await expect(state).toHaveText('The audience looks around');
  await page.keyboard.press('r');
  await expect(back).toHaveCount(0);
  await expect(state).toHaveText('Same as audience');
  // a brush from the event that is chosen
  await lanes(page).focus();
  await page.keyboard.press('[');
  await expect(state).toHaveText('The audience looks around');
  await page.keyboard.press('r');
  await expect(back).toHaveCount(0);
  await expect(state).toHaveText('Same as audience');
  await page.keyboard.press('Escape');
  await expect(presentation(page)).toHaveCount(0);
  await expect(own.getByText('No story is told in the window')).toBeVisible();
  await expect.poll(() => lookOf(page)).toEqual(before);
  await pressOn(page.getByRole('tab', { name: 'Details', exact: true }));
  await expect(heading(page)).toHaveText(chosen);
  await pressOn(page.getByRole('tab', { name: 'Story', exact: true }));

  await pressOn(rows(page).nth(1));
  await expect(openStep(page)).toHaveAccessibleName('Step 2');
  await write(page, 'Text', 'Kept');
  await editor(page).getByLabel('Notes for who speaks', { exact: true }).focus();
  await page.keyboard.type('Half a w');
  await first.kill();

  const again = await launchApp({ dataFolder });
  await again.page.keyboard.press('ControlOrMeta+k');
  await again.page.getByRole('dialog').getByRole('combobox').fill('last draft');
  await again.page.keyboard.press('Enter');
  await expect(again.page.locator('footer.status-line')).toContainText('Kept in a draft, not in a file yet');
  await again.page.getByRole('tab', { name: 'Story', exact: true }).click();
  await editor(again.page).getByLabel('Stories').selectOption('Three steps');
  await expect(titles(again.page)).toHaveText(['One', 'Two', 'Three']);
  await rows(again.page).nth(1).click();
  await expect(editor(again.page).getByLabel('Text', { exact: true })).toHaveValue('Kept');
  // it writes there until it ends
  await again.close();
  rmSync(dataFolder, { recursive: true, force: true });
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

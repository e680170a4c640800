import { expect, type Locator, type Page } from '@playwright/test';
import { choose, claims, details, findInPalette, ground, heading, map, timeline } from './app-panes.ts';
import { test } from './app-test.ts';
import { readFirstDataset } from './first-dataset.ts';

/** The smallest window of a desk. */
const smallest = { width: 1024, height: 640 };

/** Its panes fold a moment after it has become so small. */
async function makeSmallest(page: Page): Promise<void> {
  await page.setViewportSize(smallest);
  await expect(page.locator('.rail-right')).toBeVisible();
}

test('in the smallest window map and timeline make room for what is read beside them', async ({ app }) => {
  const { page } = app;
  await makeSmallest(page);
  const rail = page.getByRole('group', { name: 'Details and claims' });
  await page.keyboard.press('j');
  await expect(heading(page)).toBeVisible();
  await expectBeside(page, details(page));
  await page.getByRole('tab', { name: 'Claims' }).click();
  await expectBeside(page, claims(page));
  await page.getByRole('tab', { name: 'Details' }).click();
  await page.keyboard.press('e');
  await expectBeside(page, page.getByRole('region', { name: 'Form' }));
  await page.getByRole('button', { name: 'Fold the details away' }).click();
  await expect(rail.getByRole('button', { name: 'Details' })).toBeFocused();
  await expect.poll(() => rightOf(map(page))).toBeGreaterThan(960);
  await page.getByRole('button', { name: 'Events', exact: true }).click();
  const events = page.getByRole('region', { name: 'Events', exact: true });
  await expect(events).toBeVisible();
  const besideEvents = async (): Promise<number> => ((await map(page).boundingBox())?.x ?? 0) - (await rightOf(events));
  await expect.poll(besideEvents).toBeGreaterThanOrEqual(0);
});

test('a chosen event that the map shows stays in view where the details take room from the map', async ({ app }) => {
  const { page } = app;
  await makeSmallest(page);
  // the mine closed long before what the timeline shows at first
  await page.keyboard.press('0');
  const before = await map(page).getAttribute('data-map-extent');
  await ground(page).press('ArrowLeft');
  await expect(map(page)).not.toHaveAttribute('data-map-extent', before ?? '');
  await page.keyboard.press('j');
  await page.getByRole('button', { name: 'Fold the details away' }).click();
  const mine = -115.5 + 360;
  const east = async (): Promise<number> => Number((await map(page).getAttribute('data-map-extent'))?.split(' ')[2]);
  await expect.poll(east).toBeGreaterThan(mine);
  await page.keyboard.press('j');
  await expect(heading(page)).toHaveText('Mountain Pass mine closes');
  await expect.poll(() => rightOf(map(page))).toBeLessThan(700);
  await expect.poll(east).toBeGreaterThan(mine);
});

test('two sides that are compared in the smallest window keep their room where something is read', async ({ app }) => {
  const { page } = app;
  await makeSmallest(page);
  await page.keyboard.press('j');
  await expect(heading(page)).toBeVisible();
  await findInPalette(page, 'Compare with what is shown');
  const pinned = page.getByRole('region', { name: 'Pinned map' });
  await expect(heading(page)).toBeHidden();
  const before = await pinned.boundingBox();
  await page.keyboard.press('j');
  await expect(heading(page)).toBeVisible();
  expect(await pinned.boundingBox()).toEqual(before);
});

test('the list of what a format cannot carry says in the smallest window that more follows', async ({ app }) => {
  const { page } = app;
  await page.setViewportSize(smallest);
  await findInPalette(page, 'Export…');
  const losses = page.getByRole('region', { name: 'What this format cannot carry' });
  await expect.poll(() => sign(losses), 'more follows').toBe('visible');
});

test('the sheet of keys says in the smallest window that more follows, until its end is seen', async ({ app }) => {
  const { page } = app;
  await page.setViewportSize(smallest);
  await page.keyboard.press('?');
  const keys = page.getByRole('region', { name: 'Keyboard shortcuts' });
  await expect.poll(() => sign(keys), 'more follows').toBe('visible');
  await keys.press('End');
  await expect.poll(() => sign(keys), 'its end is seen').toBe('hidden');
});

test('the menu of lanes leaves its button free in the smallest window, and says that more follows', async ({ app }) => {
  const { page } = app;
  await page.setViewportSize(smallest);
  const button = page.getByRole('button', { name: /^Lanes by/ });
  await button.click();
  const menu = page.getByRole('group', { name: /^Lanes by/ });
  await expect(menu).toBeVisible();
  const [box, over] = [await button.boundingBox(), await menu.boundingBox()];
  expect((over?.y ?? 0) + (over?.height ?? 0)).toBeLessThanOrEqual(box?.y ?? 0);
  await expect.poll(() => sign(menu), 'more follows').toBe('visible');
  await button.click();
  await expect(menu).toBeHidden();
});

test('a field with a long name in it is no wider than its form', async ({ app }) => {
  const { page } = app;
  await choose(page, 'Trawler collision near the Senkaku/Diaoyu islands');
  await page.getByRole('button', { name: 'Edit the event' }).click();
  const form = page.getByRole('region', { name: 'Form' });
  await expect(form.getByRole('button', { name: /^Waters off Kuba/ })).toBeVisible();
  expect(await form.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0);
});

test('a long title of a story is read whole in its field', async ({ app }) => {
  const { page } = app;
  await page.getByRole('tab', { name: 'Story' }).click();
  const title = page.getByRole('textbox', { name: 'Title of the story' });
  await title.fill('From Tokyo to Busan: four days and a supply chain, told once more from its very end');
  await title.press('Enter');
  await expect(title).toHaveValue(/^From Tokyo to Busan.*very end$/);
  expect(await title.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0);
  expect(await title.evaluate(({ scrollHeight, clientHeight }) => scrollHeight - clientHeight)).toBe(0);
  await title.press('Tab');
  await expect(page.locator('.draft-field').first()).toHaveAttribute('data-kept', 'true');
});

test('what a date of the brush lacks is read over the map, where it hides neither overview nor lanes', async ({
  app,
}) => {
  const { page } = app;
  await page.setViewportSize(smallest);
  const from = timeline(page).getByRole('textbox', { name: /^From/ });
  await from.fill('someday');
  await from.press('Enter');
  const note = timeline(page).getByRole('alert');
  await expect(note).toContainText('“someday” is no date');
  const box = await note.boundingBox();
  if (box === null) throw new Error('the note is not drawn');
  const { x, y, width, height } = box;
  expect(y + height).toBeLessThanOrEqual((await from.boundingBox())?.y ?? 0);
  const isSeen = await note.evaluate((element, [left, top]) => element.contains(document.elementFromPoint(left, top)), [
    x + width / 2,
    y + height / 2,
  ] as const);
  expect(isSeen).toBe(true);
});

for (const language of ['en', 'fr'] as const) {
  test(`the status line of the smallest window is whole, also beside what was edited (${language})`, async ({
    launchApp,
  }) => {
    const words = statusWords[language];
    const { page } = await launchApp({ locale: words.locale });
    await makeSmallest(page);
    const status = page.locator('footer.status-line');
    await page.keyboard.press('j');
    await page.getByRole('button', { name: words.edit }).press('Enter');
    await page.getByRole('textbox', { name: words.title, exact: true }).fill('A');
    await page.keyboard.press('Enter');
    await expect(status.getByRole('button', { name: words.draft })).toBeVisible();
    await expect(status).toContainText(words.outside);
    await expect.poll(() => wordsPastEdge(status)).toEqual([]);
    await status.getByRole('button', { name: words.undo }).click();
    await expect(status.getByRole('button', { name: words.undo })).toHaveCount(0);
  });
}

test('where the status line has no room for what the map tells too, no dot is left without words before it', async ({
  app,
}) => {
  const { page } = app;
  await page.setViewportSize(smallest);
  const parts = page.locator('.status-end .status-part');
  await expect(parts.filter({ hasText: 'Offline' })).toBeVisible();
  const dots = await parts.evaluateAll((all) => all.map((part) => getComputedStyle(part, '::before').content));
  expect(new Set(dots)).toEqual(new Set(['none']));
});

const statusWords = {
  en: {
    locale: 'en-GB',
    edit: 'Edit the event',
    title: 'Title',
    draft: 'In a draft',
    outside: 'outside the timeline',
    undo: /^Undo: /,
  },
  fr: {
    locale: 'fr-FR',
    edit: 'Modifier l’événement',
    title: 'Titre',
    draft: 'En brouillon',
    outside: 'hors de la chronologie',
    undo: /^Annuler\s: /,
  },
} as const;

/** The words of the line that are cut, by their own edges or those of what they stand in. */
async function wordsPastEdge(line: Locator): Promise<readonly string[]> {
  return line
    .locator('p, button, .zone-choice')
    .evaluateAll((all) =>
      all
        .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth)
        .map(({ textContent }) => textContent ?? ''),
    );
}

const [story] = readFirstDataset().stories;
if (story === undefined) throw new Error('the first dataset has no story');
const { steps } = story;

for (const language of ['en', 'fr'] as const) {
  test(`a story told in the smallest window has all words of its steps in sight (${language})`, async ({
    launchApp,
  }) => {
    test.slow();
    const { page } = await launchApp({ locale: language === 'en' ? 'en-GB' : 'fr-FR' });
    await tell(page);
    for (const step of steps) {
      const card = page.getByRole('article');
      await expect(card.getByRole('heading')).toHaveText(step.title[language]);
      await expect.poll(() => cutWords(card), step.title[language]).toEqual([]);
      await expect.poll(() => cutWords(page.locator('.story-progress-name')), step.title[language]).toEqual([]);
      await page.keyboard.press('PageDown');
    }
  });
}

test('the card of figures leaves the countries in sight that a step is about', async ({ app }) => {
  const { page } = app;
  await tell(page);
  await page.getByRole('button', { name: 'The reserves', exact: true }).click();
  const card = page.getByRole('region', { name: 'Figures on the map: Reserves by country' });
  await expect(card).toBeVisible();
  const told = page.getByRole('region', { name: 'Map', exact: true });
  // the south of Vietnam, of those with a figure the nearest to the card
  await expect
    .poll(async () => ((await card.boundingBox())?.y ?? 0) - (await southOf(told, 8.6)), 'room above the card')
    .toBeGreaterThan(0);
});

/** How far down in the window a latitude lies, CSS pixels. */
async function southOf(shown: Locator, latitude: number): Promise<number> {
  const [, south = 0, , north = 0] = (await shown.getAttribute('data-map-extent'))?.split(' ').map(Number) ?? [];
  const box = await shown.boundingBox();
  if (box === null) return Number.POSITIVE_INFINITY;
  return box.y + (box.height * (mercator(north) - mercator(latitude))) / (mercator(north) - mercator(south));
}

const mercator = (lat: number) => Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360));

test('the window of who speaks says where more follows, and has all steps in one row', async ({ app }) => {
  test.slow();
  const { page } = app;
  await tell(page);
  await page.keyboard.press('PageDown');
  const presenter = await app.windowOpenedBy(() => page.keyboard.press('n'));
  await presenter.setViewportSize({ width: 1000, height: 560 });
  const now = presenter.getByRole('region', { name: /^Now, step/ });
  await expect(now).toBeVisible();
  await expect.poll(() => sign(now), 'more follows').toBe('visible');
  await now.evaluate((region) => region.scrollTo(0, region.scrollHeight));
  await expect.poll(() => sign(now), 'at the end').toBe('hidden');
  const rows = await presenter
    .getByRole('button', { name: /^\d+/ })
    .evaluateAll((all) => [...new Set(all.map((step) => step.getBoundingClientRect().top))]);
  expect(rows).toHaveLength(1);
});

async function sign(scrolling: Locator): Promise<string> {
  return scrolling.evaluate((element) => getComputedStyle(element, '::after').visibility);
}

async function tell(page: Page): Promise<void> {
  await page.setViewportSize(smallest);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.getByRole('application').first().focus();
  await page.keyboard.press('p');
}

/** The words of those elements that show a part of them only. */
async function cutWords(elements: Locator): Promise<readonly string[]> {
  return elements.evaluateAll((all) =>
    all
      .filter(({ scrollHeight, clientHeight }) => scrollHeight > clientHeight)
      .map(({ textContent }) => textContent ?? ''),
  );
}

async function expectBeside(page: Page, pane: Locator): Promise<void> {
  await expect(pane).toBeVisible();
  for (const view of [map(page), timeline(page)]) {
    await expect
      .poll(async () => ((await pane.boundingBox())?.x ?? 0) - (await rightOf(view)), 'room beside the pane')
      .toBeGreaterThanOrEqual(0);
  }
}

async function rightOf(view: Locator): Promise<number> {
  const box = await view.boundingBox();
  return box === null ? Number.POSITIVE_INFINITY : box.x + box.width;
}

import { expect, type Locator, type Page } from '@playwright/test';
import { counts, details, map } from './app-panes.ts';
import { test } from './app-test.ts';
import { readFirstDataset } from './first-dataset.ts';

const [story] = readFirstDataset().stories;
if (story === undefined) throw new Error('the first dataset has no story');
const { title, steps } = story;

// steps fly, and some journeys open a second window
test.slow();

const presentation = (page: Page): Locator => page.getByRole('region', { name: `Presentation: ${title.en}` });
const words = (page: Page): Locator => presentation(page).getByRole('article');

test('the story is told from its first step to its last by keyboard, and leaves all as it was', async ({ app }) => {
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

test('a story is left while its map zooms, and all is as it was', async ({ app }) => {
  const { page } = app;
  const before = await map(page).getAttribute('data-map-extent');
  await page.keyboard.press('p');
  await expect(words(page)).toContainText(steps[0]?.title.en ?? '');
  // a zoom lasts a quarter of a second: what looks from outside may come too late
  await page.evaluate(() => {
    const leave = new MutationObserver(() => {
      if (document.querySelector('.presentation .leaflet-zoom-anim') === null) return;
      leave.disconnect();
      document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    });
    leave.observe(document.body, { subtree: true, attributeFilter: ['class'] });
  });
  // the map of who left is not to be zoomed
  const told = presentation(page).getByRole('region', { name: 'Map', exact: true }).getByRole('application');
  await expect(async () => {
    if ((await presentation(page).count()) > 0) await told.press('+', { timeout: 1000 });
    await expect(presentation(page)).toHaveCount(0, { timeout: 5000 });
  }).toPass();
  await expect(map(page)).toHaveAttribute('data-map-extent', before ?? '');
  // a zoom that began later ends later: what Leaflet throws at the end of the first one has then failed this journey
  await map(page).getByRole('application').press('+');
  await expect(map(page)).not.toHaveAttribute('data-map-extent', before ?? '');
});

test('a step that goes half round the world has all of it in view without a flight too', async ({ app }) => {
  const { page } = app;
  const wide = steps.find(({ name }) => name.en === 'Who supplies');
  const width = async (): Promise<number> => {
    const extent = await presentation(page).locator('[data-map-extent]').getAttribute('data-map-extent');
    const [west = 0, , east = 0] = extent?.split(' ').map(Number) ?? [];
    return east - west;
  };
  await page.setViewportSize({ width: 1600, height: 900 });
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await map(page).getByRole('application').focus();
  await page.keyboard.press('p');
  await expect(words(page)).toContainText(steps[0]?.title.en ?? '');
  const name = presentation(page).getByRole('button', { name: wide?.name.en ?? '', exact: true });
  await name.click();
  await expect(words(page)).toContainText(wide?.title.en ?? '');
  await expect.poll(width).toBeCloseTo(360, 1);
});

test('the screen goes black and comes back, and a click on a name goes to its step', async ({ app }) => {
  const { page } = app;
  await page.keyboard.press('p');
  await expect(words(page)).toContainText(steps[0]?.title.en ?? '');
  await page.keyboard.press('b');
  const black = page.getByRole('button', { name: 'Black screen, and back' });
  await expect(black).toBeVisible();
  await page.keyboard.press('b');
  await expect(black).toHaveCount(0);
  await presentation(page).getByRole('button', { name: 'Busan', exact: true }).click();
  await expect(words(page)).toContainText('not in Gyeongju');
});

test('the keys of a story are told while it is told, and give way to what they do', async ({ app }) => {
  const { page } = app;
  await page.keyboard.press('p');
  await expect(words(page)).toContainText(steps[0]?.title.en ?? '');
  const sheet = page.getByRole('dialog', { name: 'Keyboard shortcuts' });
  await page.keyboard.press('?');
  await expect(sheet.getByRole('heading', { level: 3 })).toHaveText(['While a story is told']);
  await expect(sheet).toContainText('Black screen, and back');
  await page.keyboard.press('?');
  await expect(sheet).toHaveCount(0);
  await page.keyboard.press('?');
  await page.keyboard.press('PageDown');
  await expect(sheet).toHaveCount(0);
  await expect(words(page)).toContainText(steps[1]?.title.en ?? '');
  await page.keyboard.press('?');
  await expect(sheet).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(sheet).toHaveCount(0);
  await expect(words(page)).toContainText(steps[1]?.title.en ?? '');
  await page.keyboard.press('Escape');
  await expect(presentation(page)).toHaveCount(0);
});

test('a story that is told again right after it was left goes on, though the full screen of the first time ends late', async ({
  app,
}) => {
  const { page } = app;
  const fills = page.evaluateHandle(() => {
    const told: boolean[] = [];
    document.addEventListener('fullscreenchange', () => told.push(document.fullscreenElement !== null));
    return told;
  });
  const told = async (): Promise<readonly boolean[]> => await (await fills).jsonValue();
  await fills;
  await page.keyboard.press('p');
  await expect.poll(told).toEqual([true]);
  await page.keyboard.press('Escape');
  await page.keyboard.press('p');
  await expect.poll(told).toEqual([true, false, true]);
  await expect(words(page)).toContainText(steps[0]?.title.en ?? '');
});

test('who speaks has notes and clock in a window of their own, in step with the audience both ways', async ({
  app,
}) => {
  const { page } = app;
  await page.keyboard.press('p');
  await expect(words(page)).toContainText(steps[0]?.title.en ?? '');
  const own = await app.windowOpenedBy(() => page.keyboard.press('n'));
  const presenter = own.getByRole('main', { name: 'Presenter' });
  const notes = presenter.getByRole('region', { name: 'Notes' });
  await expect(notes).toContainText(steps[0]?.notes.en ?? '');
  await expect(presenter.getByRole('status')).toHaveText('Same as audience');
  if (app.door === 'browser') {
    await page.keyboard.press('n');
    await expect(page.getByText('The window of who speaks is open in another tab.')).toBeVisible();
    expect(page.context().pages()).toHaveLength(2);
    await page.getByRole('button', { name: 'Close this notice' }).click();
  }

  await page.keyboard.press('PageDown');
  await expect(notes).toContainText(steps[1]?.notes.en ?? '');
  await own.keyboard.press('ArrowRight');
  await expect(words(page)).toContainText(steps[2]?.title.en ?? '');
  await expect(notes).toContainText(steps[2]?.notes.en ?? '');
  await map(page).getByRole('application').press('+');
  await expect(presenter.getByRole('status')).toHaveText('The audience looks around');
  await presenter.getByRole('button', { name: 'Back to the step' }).click();
  await expect(presenter.getByRole('status')).toHaveText('Same as audience');

  await own.close();
  // it is known to be gone once its lock has been given on
  const locks = async (): Promise<number> =>
    await page.evaluate(async () => {
      const { held = [], pending = [] } = await navigator.locks.query();
      return held.length + pending.length;
    });
  await expect.poll(locks).toBe(0);
  await page.keyboard.press('PageDown');
  await expect(words(page)).toContainText(steps[3]?.title.en ?? '');
  const again = await app.windowOpenedBy(() => page.keyboard.press('n'));
  await expect(again.getByRole('region', { name: 'Notes' })).toContainText(steps[3]?.notes.en ?? '');
  await again.getByRole('button', { name: 'Leave presentation' }).click();
  await expect(presentation(page)).toHaveCount(0);
  await expect(again.getByText('No story is told in the window')).toBeVisible();
});

test('a ring follows the pointer, and a menu leads to any step', async ({ app }) => {
  const { page } = app;
  await page.keyboard.press('p');
  await expect(words(page)).toContainText(steps[0]?.title.en ?? '');
  await page.keyboard.press('p');
  await expect(page.locator('[data-pointer-ring]')).toBeAttached();
  await page.mouse.move(700, 300);
  await expect(page.locator('[data-pointer-ring]')).toBeVisible();
  await page.keyboard.press('p');
  await expect(page.locator('[data-pointer-ring]')).toHaveCount(0);
  await presentation(page)
    .getByRole('button', { name: `1 / ${steps.length}` })
    .click();
  await page.getByRole('group', { name: 'Go to a step' }).getByRole('button', { name: /^4\. / }).click();
  await expect(words(page)).toContainText(steps[3]?.title.en ?? '');
});

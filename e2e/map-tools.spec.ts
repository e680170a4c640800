import { expect, type Locator, type Page } from '@playwright/test';
import { findInPalette, map } from './app-panes.ts';
import { test } from './app-test.ts';

const shown = async (page: Page): Promise<number> =>
  Number(
    /^\d+/u.exec(
      (
        await page
          .getByText(/of 70 events/u)
          .first()
          .innerText()
      ).trim(),
    )?.[0],
  );

async function drag(page: Page, points: readonly (readonly [number, number])[]): Promise<void> {
  const box = await map(page).getByRole('application').boundingBox();
  if (box === null) throw new Error('the map has no box');
  for (const [index, [x, y]] of points.entries()) {
    await page.mouse.move(box.x + x * box.width, box.y + y * box.height, { steps: 4 });
    if (index === 0) await page.mouse.down();
  }
  await page.mouse.up();
}

test('a rectangle and a lasso filter, are chips, and are gone back from', async ({ app }) => {
  const { page } = app;
  const tools = map(page).getByRole('group', { name: 'Tools of the map' });
  await expect.poll(() => shown(page)).toBe(70);
  await tools.getByRole('button', { name: 'Filter by a rectangle' }).click();
  await drag(page, [
    [0.2, 0.2],
    [0.5, 0.8],
  ]);
  const chip = page.getByRole('button', { name: /In the drawn rectangle/ });
  await expect(chip).toBeVisible();
  await expect.poll(() => shown(page)).toBeLessThan(70);
  await expect(map(page).locator('canvas.map-outline')).toBeVisible();
  await expect(tools.getByRole('button', { name: 'Filter by a rectangle' })).toHaveAttribute('aria-pressed', 'false');
  const inRectangle = await shown(page);
  expect(inRectangle).toBeGreaterThan(0);

  await tools.getByRole('button', { name: 'Filter by an outline' }).click();
  await drag(page, [
    [0.2, 0.2],
    [0.5, 0.2],
    [0.2, 0.8],
  ]);
  await expect(page.getByRole('button', { name: /In the drawn outline/ })).toBeVisible();
  await expect(chip).toHaveCount(0);
  expect(await shown(page)).toBeLessThanOrEqual(inRectangle);

  await page.getByRole('button', { name: /In the drawn outline/ }).click();
  await expect.poll(() => shown(page)).toBe(70);
  await expect(map(page).locator('canvas.map-outline')).toBeHidden();

  await tools.getByRole('button', { name: 'Filter by a rectangle' }).click();
  await drag(page, [
    [0.65, 0.5],
    [0.75, 0.6],
  ]);
  await expect(map(page).getByText('No event in the rectangle.')).toBeVisible();
  await expect(map(page).locator('[aria-live] button')).toHaveCount(0);
  await map(page).getByRole('button', { name: 'Take the rectangle away' }).click();
  await expect.poll(() => shown(page)).toBe(70);
  await expect(map(page).getByRole('application')).toBeFocused();
});

/** Waits until an outline that is drawn with the map lies still: a corner is set where the middle of the map is at that moment. */
async function comesToRest(drawn: Locator): Promise<void> {
  let before: string | null = null;
  await expect
    .poll(
      async () => {
        const last = before;
        before = await drawn.getAttribute('points');
        return before === last;
      },
      { intervals: [300] },
    )
    .toBe(true);
}

const languages = {
  'en-US': {
    map: 'Map',
    filter: 'Filter to what the map shows',
    chip: /In the drawn rectangle/,
    rectangle: 'Filter by a rectangle',
    lasso: 'Filter by an outline',
    lassoChip: /In the drawn outline/,
    corner: /^\d corners?/u,
    three: '3 corners',
    measure: 'Measure a distance',
    shown: /of 70 events/u,
    outside: /^\d+ outside the timeline$/u,
  },
  'fr-FR': {
    map: 'Carte',
    filter: 'Filtrer sur ce que montre la carte',
    chip: /Dans le rectangle tracé/,
    rectangle: 'Filtrer par un rectangle',
    lasso: 'Filtrer par un contour',
    lassoChip: /Dans le contour tracé/,
    corner: /^\d sommets?/u,
    three: '3 sommets',
    measure: 'Mesurer une distance',
    shown: /événements? sur 70/u,
    outside: /^\d+ hors de la chronologie$/u,
  },
} as const;

for (const [locale, words] of Object.entries(languages)) {
  test(`by keyboard the palette filters to what is in view, and a distance is measured, ${locale}`, async ({
    launchApp,
  }) => {
    const { page } = await launchApp({ locale });
    const { keyboard } = page;
    const pane = page.getByRole('region', { name: words.map, exact: true });
    const inView = page.getByText(words.shown).first();
    await expect(inView).toContainText(/^70 /u);
    await findInPalette(page, words.filter);
    await expect(page.getByRole('button', { name: words.chip })).toBeVisible();
    const before = await inView.innerText();
    // the filter stays where it is while the map moves on
    await pane.getByRole('application').press('ArrowLeft');
    await expect(inView).toHaveText(before);
    // what it lets through and a view does not show is told, as of a search
    await expect(page.getByRole('button', { name: words.outside })).toBeVisible();

    const rectangle = pane.getByRole('button', { name: words.rectangle });
    await rectangle.press('Enter');
    await expect(rectangle).toHaveAttribute('aria-pressed', 'true');
    await keyboard.press('Escape');
    await expect(rectangle).toHaveAttribute('aria-pressed', 'false');

    const measure = pane.getByRole('button', { name: words.measure });
    await measure.press('Enter');
    const sum = pane.getByRole('status').filter({ hasText: /\skm/u });
    await expect(sum).toHaveText(/^0\skm$/u);
    await expect(pane.getByRole('application')).toBeFocused();
    await keyboard.press('Enter');
    await expect(sum).toContainText(/1\spoint/u);
    const taken = pane.locator('.measure-points');
    const at = (await taken.getAttribute('d')) ?? '';
    await keyboard.press('ArrowRight');
    await expect(taken).not.toHaveAttribute('d', at);
    await keyboard.press('Enter');
    await expect(sum).toHaveText(/^[1-9][\d\s,]*\skm · 2\spoints$/u);
    await keyboard.press('Backspace');
    await expect(sum).toContainText(/1\spoint/u);
    await keyboard.press('Escape');
    await expect(sum).toHaveCount(0);

    const lasso = pane.getByRole('button', { name: words.lasso });
    await lasso.press('Enter');
    await expect(pane.getByRole('application')).toBeFocused();
    const drawn = pane.locator('.outline-by-keys polygon');
    const corners = pane.getByRole('status').filter({ hasText: words.corner });
    for (const [index, arrow] of ['ArrowRight', 'ArrowDown'].entries()) {
      await keyboard.press('Enter');
      await expect(corners).toContainText(String(index + 1));
      const shape = (await drawn.getAttribute('points')) ?? '';
      await keyboard.press(arrow);
      await expect(drawn).not.toHaveAttribute('points', shape);
      await comesToRest(drawn);
    }
    // neither another corner at one place nor an outline of two corners
    await keyboard.press('Shift+Enter');
    await keyboard.press('Enter');
    await keyboard.press('Enter');
    await expect(corners).toHaveText(words.three);
    await keyboard.press('Shift+Enter');
    await expect(page.getByRole('button', { name: words.lassoChip })).toBeVisible();
    await expect(lasso).toHaveAttribute('aria-pressed', 'false');
  });
}

test('a distance is measured by clicks and by keys', async ({ app }) => {
  const { page } = app;
  await map(page).getByRole('button', { name: 'Measure a distance' }).click();
  const sum = map(page).getByRole('status').filter({ hasText: ' km' });
  await expect(sum).toHaveText('0 km');
  // the map still glides when its middle is taken
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await expect(sum).toContainText('1 point');
  expect(await beside(page)).toBeLessThan(1.5);
  const box = await map(page).getByRole('application').boundingBox();
  if (box === null) throw new Error('the map has no box');
  await page.mouse.click(box.x + box.width * 0.7, box.y + box.height * 0.6);
  await expect(sum).toHaveText(/^[\d,]{4,} km · 2 points$/u);
  // a click measures, and chooses nothing
  await expect(map(page).locator('.measure-lines path').first()).toHaveAttribute('d', /^M.*L/u);
  await map(page).getByRole('application').press('Backspace');
  await expect(sum).toHaveText(/^0 km · 1 point$/u);
  await page.keyboard.press('Escape');
  await expect(sum).toHaveCount(0);
});

/** How far the last point measured lies from the middle of the map, CSS pixels. */
async function beside(page: Page): Promise<number> {
  const points = await map(page).locator('.measure-points').boundingBox();
  const pane = await map(page).getByRole('application').boundingBox();
  if (points === null || pane === null) throw new Error('there is no point, or no map');
  const [x, y] = [points.x + points.width / 2, points.y + points.height / 2];
  return Math.hypot(x - pane.x - pane.width / 2, y - pane.y - pane.height / 2);
}

const shownExtent = async (page: Page) => {
  const extent = ((await map(page).getAttribute('data-map-extent')) ?? '').split(' ').map(Number);
  const [west = 0, , east = 0] = extent;
  // a quarter of the way in, where the pointer is
  return { width: east - west, pointed: west + (east - west) / 4 };
};

test('turns of the wheel zoom the map at the pointer and add up, those that come while it zooms too', async ({
  app,
}) => {
  const { page } = app;
  const surface = map(page).getByRole('application');
  const box = await surface.boundingBox();
  if (box === null) throw new Error('the map has no box');
  await page.mouse.move(box.x + box.width / 4, box.y + box.height / 2);
  const before = await shownExtent(page);
  // the first begins a zoom, and the others come while it lasts
  for (let turn = 0; turn < 4; turn++) {
    await page.mouse.wheel(0, -120);
    await page.waitForTimeout(50);
  }
  // a level halves it; what is turned together goes less than a level each
  await expect.poll(async () => before.width / (await shownExtent(page)).width).toBeGreaterThan(2 ** 2.5);
  const near = await shownExtent(page);
  expect(Math.abs(near.pointed - before.pointed)).toBeLessThan(before.width / 100);
  for (let turn = 0; turn < 8; turn++) await page.mouse.wheel(0, 120);
  await expect.poll(async () => (await shownExtent(page)).width).toBeGreaterThan(near.width * 2 ** 2.5);
});

test('small turns of a touchpad go as little way where nothing moves by itself', async ({ app }) => {
  const { page } = app;
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.reload();
  const surface = map(page).getByRole('application');
  await surface.hover();
  await expect.poll(async () => (await shownExtent(page)).width).toBeGreaterThan(0);
  const before = await shownExtent(page);
  for (let turn = 0; turn < 20; turn++) await page.mouse.wheel(0, -1);
  await expect.poll(async () => before.width / (await shownExtent(page)).width).toBeGreaterThan(1.1);
  // a stop each would be five levels
  await page.waitForTimeout(600);
  expect(before.width / (await shownExtent(page)).width).toBeLessThan(2 ** 3);
});

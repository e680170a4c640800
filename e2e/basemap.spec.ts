import { expect, type Page } from '@playwright/test';
import { test } from './app-test.ts';

const failure = 'The basemap could not be read. Events are shown without it.';

/** How many squares of the basemap have a picture of more than one colour: a coast, not the open sea. */
function squaresWithCoast(page: Page): Promise<number> {
  return page.evaluate(() => {
    const copy = new OffscreenCanvas(64, 64).getContext('2d', { willReadFrequently: true });
    if (copy === null) throw new Error('no canvas to look at pictures with');
    const squares = [...document.querySelectorAll<HTMLCanvasElement>('canvas.leaflet-tile-loaded')];
    return squares.filter((square) => {
      copy.drawImage(square, 0, 0, 64, 64);
      return new Set(new Uint32Array(copy.getImageData(0, 0, 64, 64).data.buffer)).size > 20;
    }).length;
  });
}

test('the basemap is painted where the map is zoomed to', async ({ app: { page } }) => {
  await expect.poll(() => squaresWithCoast(page)).toBeGreaterThan(0);
  const surface = page.locator('.map-surface');
  const before = await page.locator('[data-map-extent]').getAttribute('data-map-extent');
  await surface.focus();
  for (let step = 0; step < 3; step++) await surface.press('+');
  await expect(page.locator('[data-map-extent]')).not.toHaveAttribute('data-map-extent', before ?? '');
  await expect(page.locator('.map-basemap-square:not(.leaflet-tile-loaded)')).toHaveCount(0);
  await expect.poll(() => squaresWithCoast(page)).toBeGreaterThan(0);
  await expect(page.getByText(failure)).toHaveCount(0);
});

test('squares of the basemap that have left the map are used again', async ({ app: { page } }) => {
  await expect(page.locator('.map-basemap-square:not(.leaflet-tile-loaded)')).toHaveCount(0);
  const pane = page.locator('.map-basemap');
  await pane.evaluate((element) => {
    const came: Node[] = [];
    new MutationObserver((changes) => {
      for (const { addedNodes } of changes)
        for (const node of addedNodes) if (node instanceof HTMLCanvasElement) came.push(node);
      element.setAttribute('data-came', `${came.length}`);
      element.setAttribute('data-new', `${new Set(came).size}`);
    }).observe(element, { childList: true, subtree: true });
  });
  await page.locator('.map-surface').focus();
  let key = '-';
  async function usedAgain(): Promise<number> {
    key = key === '+' ? '-' : '+';
    const before = await page.locator('[data-map-extent]').getAttribute('data-map-extent');
    for (let step = 0; step < 4; step++) await page.keyboard.press(key);
    // where one turn takes back the other at once, no square comes or goes
    await expect(page.locator('[data-map-extent]')).not.toHaveAttribute('data-map-extent', before ?? '');
    await expect(page.locator('.map-basemap-square:not(.leaflet-tile-loaded)')).toHaveCount(0);
    return pane.evaluate(({ dataset }) => Number(dataset['came'] ?? 0) - Number(dataset['new'] ?? 0));
  }
  await expect.poll(usedAgain).toBeGreaterThan(0);
});

test('names of the basemap are seen as they were painted last', async ({ app: { page } }) => {
  const names = page.locator('canvas.map-labels');
  const pixels = (): Promise<string> =>
    names.evaluate((canvas) => (canvas instanceof HTMLCanvasElement ? canvas.toDataURL() : ''));
  const bare = await names.evaluate((canvas) => {
    const empty = document.createElement('canvas');
    if (canvas instanceof HTMLCanvasElement) [empty.width, empty.height] = [canvas.width, canvas.height];
    return empty.toDataURL();
  });
  await expect.poll(pixels).not.toBe(bare);
  const before = await pixels();
  await page.locator('.map-surface').focus();
  await page.keyboard.press('+');
  await expect.poll(pixels).not.toBe(before);
});

test.describe('without its thread', () => {
  test.use({ provoked: /Failed to load|404|no-such-thread/ });

  test('the basemap is missed aloud, and events are shown without it', async ({ app: { page } }) => {
    await page.addInitScript(() => {
      const Thread = Worker;
      window.Worker = class extends Thread {
        constructor() {
          super('/no-such-thread.js', { type: 'module' });
        }
      };
    });
    await page.reload();
    await expect(page.getByText(failure)).toBeVisible();
    await expect(page.locator('.map-pane')).toHaveAttribute('data-events', /^[1-9]/);
  });
});

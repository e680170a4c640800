import { expect, type Locator } from '@playwright/test';
import { readPixels } from '../tools/pictures/read-pixels.mjs';
import { choose, details, map, timeline } from './app-panes.ts';
import { test } from './app-test.ts';

for (const [ground, chosen] of [
  ['dark', 'Light'],
  ['light', 'Dark'],
] as const) {
  test(`where the system forces its colours on a ${ground} ground, all stands on it, whatever was chosen`, async ({
    app,
  }) => {
    const { page } = app;
    await page.getByRole('button', { name: 'Settings and more' }).click();
    const theme = page.getByRole('combobox', { name: 'Theme' });
    await theme.selectOption({ label: chosen });
    await expect(theme).toHaveAccessibleDescription('');
    await page.emulateMedia({ colorScheme: ground, forcedColors: 'active' });
    await expect(theme).toHaveAccessibleDescription(/^The system forces its own colours now/);
    await page.keyboard.press('Escape');
    for (const view of [map(page), timeline(page)]) {
      const share = expect.poll(() => lightShare(view), { message: 'the share of light pixels' });
      if (ground === 'dark') await share.toBeLessThan(0.3);
      else await share.toBeGreaterThan(0.7);
    }
  });
}

test('where the system forces its colours, what kind an event is of is read whole', async ({ app }) => {
  const { page } = app;
  await page.emulateMedia({ forcedColors: 'active' });
  await choose(page, 'Trump–Takaichi summit in Tokyo');
  const category = details(page).getByText('Diplomacy', { exact: true }).first();
  expect(await category.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0);
});

test('where the system forces its colours, the tools of the timeline have an edge, a heavier one while pressed', async ({
  app,
}) => {
  const { page } = app;
  await page.emulateMedia({ forcedColors: 'active' });
  const play = timeline(page).getByRole('button', { name: 'Play the time', exact: true });
  await expect(play).toHaveCSS('border-top-width', '1px');
  await play.press('Enter');
  await expect(play).toHaveCSS('border-top-width', '2px');
});

/** How much of what shows of a view is lighter than a middle grey, 0 … 1. */
async function lightShare(view: Locator): Promise<number> {
  const path = test.info().outputPath('view.png');
  await view.screenshot({ path });
  const { data } = await readPixels(path);
  const greens = data.filter((_, at) => at % 4 === 1);
  return greens.filter((level) => level > 127).length / greens.length;
}

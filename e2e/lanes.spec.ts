import { expect, type Page } from '@playwright/test';
import { findInPalette } from './app-panes.ts';
import { test } from './app-test.ts';

// many keys, each of which waits for what it changes: a busy machine takes its time
test.describe.configure({ timeout: 240_000 });

const words = {
  en: {
    menu: /^Lanes by|^One lane/,
    field: 'Lanes stand for',
    actor: 'Lanes by actor',
    hidden: 'Lanes by actor · 1 hidden',
    lanes: 'Lanes',
    hide: 'Hide: ',
    down: 'Move down: ',
    collapse: 'Collapse: ',
    all: 'One lane for all',
    back: 'Lanes by category',
    dense: ', drawn as a density',
  },
  fr: {
    menu: /^Bandes par|^Une seule/,
    field: 'Une bande par',
    actor: 'Bandes par acteur',
    hidden: 'Bandes par acteur · 1 masquée',
    lanes: 'Bandes',
    hide: 'Masquer\u202f: ',
    down: 'Descendre\u202f: ',
    collapse: 'Replier\u202f: ',
    all: 'Une seule bande',
    back: 'Bandes par catégorie',
    dense: ', montrés en densité',
  },
} as const;

/** The lanes that are drawn, as they are told to those who cannot see them. */
const laneTexts = (page: Page, name: string): Promise<readonly string[]> =>
  page.getByRole('list', { name, exact: true }).getByRole('listitem').allInnerTexts();

const nameOf = (text: string): string => text.replace(/[\u202f ]*:.*$/, '');

/** Events that the lanes draw, counted in what is painted. */
const drawn = async (page: Page): Promise<number> =>
  Number(await page.locator('.timeline').getAttribute('data-events'));

for (const language of ['en', 'fr'] as const) {
  const say = words[language];
  test(`the palette groups the lanes, in ${language}`, async ({ launchApp }) => {
    const { page } = await launchApp({ locale: language === 'en' ? 'en-US' : 'fr-FR' });
    const menu = page.getByRole('button', { name: say.menu });
    for (const name of [say.actor, say.all, say.back]) {
      await findInPalette(page, name);
      await expect(menu).toHaveText(name);
    }
  });

  test(`lanes stand for actors, and are moved, collapsed and hidden by keys alone, in ${language}`, async ({
    launchApp,
  }) => {
    const { page } = await launchApp({ locale: language === 'en' ? 'en-US' : 'fr-FR' });
    const menu = page.getByRole('button', { name: say.menu });
    await expect(menu).toHaveText(say.back);
    // all of the time, so that every event is in the window
    await page.locator('.timeline-lanes').focus();
    await page.keyboard.press('0');
    const shown = Number.parseInt(await page.getByRole('status').first().innerText(), 10);
    await expect.poll(() => drawn(page)).toBe(shown);

    await menu.focus();
    await page.keyboard.press('Enter');
    const field = page.getByRole('combobox', { name: say.field });
    await expect(field).toBeVisible();
    await page.keyboard.press('Tab');
    await expect(field).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await expect(menu).toHaveText(say.actor);
    await expect.poll(() => drawn(page)).toBe(shown);
    await expect.poll(async () => (await laneTexts(page, say.lanes))[0]).toMatch(/^Donald Trump/);
    const [first = '', second = ''] = await laneTexts(page, say.lanes);

    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowDown');
    await expect(page.getByRole('button', { name: say.down + nameOf(first) })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect
      .poll(async () => (await laneTexts(page, say.lanes)).slice(0, 2).map(nameOf))
      .toEqual([nameOf(second), nameOf(first)]);

    const collapse = page.getByRole('button', { name: say.collapse + nameOf(second) });
    await collapse.focus();
    await page.keyboard.press('Space');
    await expect(collapse).toHaveAttribute('aria-pressed', 'true');
    await expect.poll(async () => (await laneTexts(page, say.lanes))[0]).toContain(say.dense);
    await page.keyboard.press('ArrowDown');
    await expect(page.getByRole('button', { name: say.hide + nameOf(second) })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(menu).toHaveText(say.hidden);
    // the name of the lanes gives way, where one of the two has to
    const isCut = await menu.evaluate((button) => {
      button.style.maxWidth = '150px';
      const last = [...button.querySelectorAll('span')].at(-1);
      const cut = last === undefined || last.scrollWidth > last.clientWidth;
      button.style.maxWidth = '';
      return cut;
    });
    expect(isCut, 'how many are out of sight').toBe(false);
    await expect.poll(async () => nameOf((await laneTexts(page, say.lanes))[0] ?? '')).toBe(nameOf(first));

    // what is hidden is no filter, and the way back leads to the lanes that were
    await expect(page.getByRole('status').first()).toContainText(String(shown));
    await page.keyboard.press('Escape');
    await expect(menu).toBeFocused();
    await expect
      .poll(async () => {
        await page.keyboard.press('Alt+ArrowLeft');
        return menu.innerText();
      })
      .toBe(say.back);
  });
}

test('a lane is put elsewhere by a drag of its name, and collapsed by a click on it', async ({ app }) => {
  const { page } = app;
  await expect.poll(async () => (await laneTexts(page, 'Lanes')).length).toBeGreaterThan(4);
  const [first = '', ...others] = (await laneTexts(page, 'Lanes')).map(nameOf);
  const box = await page.locator('.timeline-lanes').boundingBox();
  if (box === null) throw new Error('there are no lanes');
  const top = { x: box.x + 40, y: box.y + 8 };
  await page.mouse.move(top.x, top.y);
  await page.mouse.down();
  await page.mouse.move(top.x, top.y + 60, { steps: 4 });
  await page.mouse.up();
  await expect.poll(async () => (await laneTexts(page, 'Lanes')).map(nameOf).indexOf(first)).toBeGreaterThan(0);
  const order = await laneTexts(page, 'Lanes');
  expect(order.map(nameOf).filter((name) => name !== first)).toEqual(others);
  const [now = ''] = order;
  await page.mouse.click(top.x, top.y);
  await expect
    .poll(async () => (await laneTexts(page, 'Lanes'))[0])
    .toBe(`${now.replace(/,.*$/, '')}, drawn as a density`);
});

test('a name of a lane that is cut is told whole where the pointer rests on it, with its count beside it', async ({
  app,
}) => {
  const { page } = app;
  await page.getByRole('button', { name: words.en.menu }).click();
  await page.getByRole('combobox', { name: words.en.field }).selectOption('actor');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: words.en.menu })).toHaveText(words.en.actor);
  const name = 'General Administration of Customs of China';
  await expect
    .poll(async () => (await laneTexts(page, words.en.lanes)).some((text) => text.startsWith(name)))
    .toBe(true);
  const lanes = page.locator('.timeline-lanes');
  const tip = page.getByRole('tooltip');
  const box = await lanes.boundingBox();
  if (box === null) throw new Error('no lanes');
  // down the column of the names, until that of the customs is told
  await expect(async () => {
    for (let y = 8; y < box.height; y += 12) {
      await page.mouse.move(box.x + 40, box.y + y);
      await page.waitForTimeout(200);
      if (((await tip.count()) > 0 ? await tip.innerText() : '').startsWith(name)) break;
    }
    await expect(tip).toContainText(name, { timeout: 500 });
  }).toPass();
  await expect(tip).toContainText(/\d+ events? in the window/);
  await page.mouse.move(box.x + box.width / 2, box.y - 20);
  await expect(tip).toHaveCount(0);
});

import { expect, type Locator, type Page } from '@playwright/test';
import { details, filters, ground, map, timeline } from './app-panes.ts';
import { test } from './app-test.ts';
import { readFirstDataset } from './first-dataset.ts';

const { indicators } = readFirstDataset();
const valueOf = (id: string, year: string): number | undefined =>
  indicators.find((indicator) => indicator.id === id)?.points.findLast(({ when }) => when === year)?.value;
const written = (value: number | undefined): string => `${value?.toLocaleString('en-GB')} t REO`;

const figures = (page: Page): Locator => filters(page).getByRole('radiogroup', { name: 'Figures' });
const card = (page: Page): Locator => map(page).getByRole('region', { name: /^Figures on the map/ });
const year = (page: Page): Locator => card(page).getByRole('slider', { name: 'Year of the figures' });
const list = (page: Page): Locator => card(page).getByRole('group', { name: 'Figures of the year' });

async function chooseFigures(page: Page, name: RegExp): Promise<void> {
  await figures(page).getByRole('radio', { name }).click();
  await expect(card(page)).toBeVisible();
}

/** The parts of all squares of the basemap that have a colour, in thousandths. */
function partOfColour(page: Page, token: string): Promise<number> {
  return page.evaluate((name) => {
    const copy = new OffscreenCanvas(128, 128).getContext('2d', { willReadFrequently: true });
    if (copy === null) throw new Error('no canvas to look at pictures with');
    copy.imageSmoothingEnabled = false;
    const colour = getComputedStyle(document.documentElement).getPropertyValue(name).trim();
    const wanted = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
    let [found, all] = [0, 0];
    for (const square of document.querySelectorAll<HTMLCanvasElement>('canvas.leaflet-tile-loaded')) {
      copy.drawImage(square, 0, 0, 128, 128);
      const { data } = copy.getImageData(0, 0, 128, 128);
      for (let at = 0; at < data.length; at += 4) {
        all++;
        if (wanted.every((part, index) => data[at + index] === part)) found++;
      }
    }
    return (1000 * found) / all;
  }, token);
}

test('countries are filled by a figure of the dataset, and the card tells each with its source', async ({ app }) => {
  const { page } = app;
  await expect.poll(() => partOfColour(page, '--figure-6')).toBe(0);
  await chooseFigures(page, /^Rare-earth mine production/);
  await expect.poll(() => partOfColour(page, '--figure-6')).toBeGreaterThan(5);

  await expect(year(page)).toHaveText('2024');
  await card(page).getByRole('button', { name: '4 countries with a figure' }).click();
  const rows = list(page).getByRole('listitem');
  await expect(rows.first()).toContainText('China');
  await expect(rows.first()).toContainText(written(valueOf('mine-cn', '2024')));
  await expect(rows.first()).toContainText('Source: USGS');
  // two editions of the world, which is no country: told, and not drawn
  await expect(rows.filter({ hasText: 'Rare-earth mine production, world, 2024' })).toHaveCount(2);

  await figures(page).getByRole('radio', { name: 'None' }).click();
  await expect(card(page)).toHaveCount(0);
  await expect.poll(() => partOfColour(page, '--figure-6')).toBe(0);
});

test('arrows go through the years that have figures; several editions stand side by side', async ({ app }) => {
  const { page } = app;
  await chooseFigures(page, /^Rare-earth mine production/);
  await year(page).press('ArrowLeft');
  await expect(year(page)).toHaveText('2023');
  await card(page).getByRole('button', { name: '4 countries with a figure' }).click();
  const china = list(page).getByRole('listitem').first();
  const editions = indicators.find(({ id }) => id === 'mine-cn')?.points.filter(({ when }) => when === '2023') ?? [];
  expect(editions).toHaveLength(2);
  for (const { value } of editions) await expect(china).toContainText(written(value));
  await expect(china).toContainText('on the map: the last edition listed');

  await year(page).press('Home');
  await expect(year(page)).toHaveText('2006');
  await card(page).getByRole('button', { name: 'Follow the timeline' }).click();
  await expect(year(page)).toHaveText('2024');

  // the window is October 2025: that the figures are older is said, and not where the brush has some
  await expect(card(page)).toContainText('latest before this time');
  for (const [name, date] of [
    ['From', '1 Jan 2010'],
    ['To', '31 Dec 2017'],
  ] as const) {
    const field = timeline(page).getByRole('textbox', { name, exact: true });
    await field.fill(date);
    await field.press('Enter');
  }
  await expect(year(page)).toHaveText('2017');
  await expect(card(page)).not.toContainText('latest before this time');
});

test('the choice is a view: back takes the year back, and the figures', async ({ app }) => {
  const { page } = app;
  const back = page.getByRole('button', { name: 'Back', exact: true });
  await chooseFigures(page, /^Reserves by country/);
  // a view is one to come back to once it has stood for half a second, which nothing on the page tells
  await page.waitForTimeout(1000);
  await year(page).press('ArrowLeft');
  await expect(year(page)).toHaveText('2023');
  await back.click();
  await expect(year(page)).toHaveText('2024');
  await back.click();
  await expect(card(page)).toHaveCount(0);
});

test('one click shows the supply role: fills, flows, and the shares of the year side by side', async ({ app }) => {
  const { page } = app;
  await details(page).getByRole('button', { name: 'China’s supply role' }).click();
  await expect(year(page)).toHaveText('2024');
  await expect.poll(() => partOfColour(page, '--figure-6')).toBeGreaterThan(5);
  const shares = card(page).getByRole('table', { name: 'Beside the map, in the same year' }).getByRole('row');
  const told = [
    ['Mining, China', 'share-mine-cn'],
    ['Refining, China', 'share-refine-cn'],
    ['Magnets, China', 'share-magnets-cn'],
    ['Japan’s imports from China', 'jp-dependence'],
  ] as const;
  for (const [name, id] of told) {
    const row = shares.filter({ has: page.getByRole('rowheader', { name, exact: true }) });
    await expect(row).toContainText(`${valueOf(id, '2024')} %`);
  }
  await expect(map(page).getByRole('list', { name: 'Flows on the map' })).toContainText('Rare-earth magnets');

  // another year has other figures, and where it has none, says so
  await year(page).press('Home');
  await expect(year(page)).toHaveText('2006');
  await expect(shares.first()).toContainText('no figure');

  // it is a view as others are: back leads out of it, and the menu into it
  await page.getByRole('button', { name: 'Views', exact: true }).click();
  await page
    .getByRole('group', { name: 'Views' })
    .getByRole('button', { name: /^The talks/ })
    .click();
  await expect(card(page)).toHaveCount(0);
  await page.keyboard.press('Control+k');
  await page.getByRole('dialog').getByRole('combobox').fill('supply role');
  await page.keyboard.press('Enter');
  await expect(year(page)).toHaveText('2024');
});

test('the details chart the series, with a table that tells every value and its source', async ({ app }) => {
  const { page } = app;
  await details(page).getByRole('button', { name: 'China’s supply role' }).click();
  const series = details(page).getByRole('region', { name: 'Over the years' });
  await expect(series.getByRole('img', { name: /^China's share of permanent magnets/ })).toBeVisible();
  const figure = series.getByRole('figure').filter({ hasText: "China's share of world mine production" });
  const points = indicators.find(({ id }) => id === 'share-mine-cn')?.points ?? [];
  // nine values of four qualifiers, each out of sources of its own but for two of one edition
  await expect(figure.locator('.series-line')).toHaveCount(1);
  const summary = figure.getByText(`${points.length} values as a table`);
  await summary.focus();
  await summary.press('Enter');
  const rows = figure.getByRole('table').getByRole('row');
  await expect(rows).toHaveCount(points.length + 1);
  await expect(rows.filter({ hasText: '62 %' })).toContainText('IEA, magnet elements');
  await expect(rows.filter({ hasText: '62 %' }).getByRole('link')).toContainText('GCMO 2024');
});

test('world figures of a year without countries are in the card', async ({ app }) => {
  const { page } = app;
  await chooseFigures(page, /^Rare-earth mine production/);
  await card(page).getByRole('button', { name: '4 countries with a figure' }).click();
  await expect(list(page).getByRole('listitem').filter({ hasText: 'world, 2025' })).toContainText(
    written(valueOf('mine-world', '2025')),
  );
});

test('the list of figures lies over neither legend nor attribution, and says that more follows', async ({ app }) => {
  const { page } = app;
  await chooseFigures(page, /^Japan: share of rare-earth imports/);
  await card(page).getByRole('button', { name: '1 country with a figure' }).click();
  const box = await card(page).boundingBox();
  const isClear = async (other: Locator): Promise<boolean> => {
    const at = await other.boundingBox();
    if (box === null || at === null) throw new Error('a card of the map has no place on the page');
    return at.x + at.width <= box.x || at.y >= box.y + box.height;
  };
  expect(await isClear(map(page).getByRole('list', { name: 'Legend' }))).toBe(true);
  expect(await isClear(map(page).getByText(/^Natural Earth/))).toBe(true);

  const sign = (): Promise<string> => list(page).evaluate((all) => getComputedStyle(all, '::after').visibility);
  await expect.poll(sign, 'more follows').toBe('visible');
  // half a year of Japan is no figure of no country
  await expect(list(page).getByRole('heading')).toHaveText([
    'Not on the map: no country, or another period',
    'Of other times, not on the map',
  ]);
  await list(page).evaluate((all) => all.scrollTo(0, all.scrollHeight));
  await expect.poll(sign, 'its end is seen').toBe('hidden');
});

test('the card has its key and its source in the smallest window, on a narrow map too', async ({ app }) => {
  const { page } = app;
  await page.setViewportSize({ width: 1024, height: 640 });
  for (const asked of ['2010', 'Japan: share']) {
    await page.keyboard.press('ControlOrMeta+k');
    await page.getByRole('dialog').getByRole('combobox').fill(asked);
    await page.getByRole('option', { name: asked }).first().click();
  }
  const expectWhole = async (): Promise<void> => {
    for (const words of ['no figure', 'contested', 'Source: International Business Times', '1 country with a figure']) {
      await expect(card(page).getByText(words, { exact: true })).toBeInViewport({ ratio: 1 });
    }
    expect(await card(page).evaluate((all) => all.scrollHeight - all.clientHeight)).toBe(0);
  };
  await expectWhole();
  await page.getByRole('button', { name: 'Events', exact: true }).click();
  await page.keyboard.press('j');
  await expect(card(page)).toHaveClass(/narrow/);
  await expectWhole();
});

test('a country under the pointer says its figure', async ({ app }) => {
  const { page } = app;
  await chooseFigures(page, /^Reserves by country/);
  await page.getByRole('switch', { name: 'Events' }).click();
  await page.getByRole('switch', { name: 'Flows in the window' }).click();
  await page.keyboard.press('Control+k');
  await page.keyboard.type('Brasília');
  await page.getByRole('option', { name: 'On the map: Brasília Brazil' }).click();
  const tooltip = map(page).locator('.map-tooltip');
  // once the map rests there, all that is about its middle is Brazil
  await expect(async () => {
    const pane = await ground(page).boundingBox();
    if (pane === null) throw new Error('the map has no place on the page');
    const [x, y] = [pane.x + pane.width / 2 + 40, pane.y + pane.height / 2 - 40];
    await page.mouse.move(x, y);
    await page.mouse.move(x + 1, y);
    await expect(tooltip).toContainText('Brazil', { timeout: 2000 });
  }).toPass({ timeout: 20_000 });
  await expect(tooltip).toContainText(written(21_000_000));
});

test('figures stand as circles if they are asked to, with a legend of sizes, and their years are charted', async ({
  app,
}) => {
  const { page } = app;
  await chooseFigures(page, /^Reserves by country/);
  const circles = map(page).locator('canvas.map-figures');
  await expect(circles).toBeHidden();
  await expect.poll(() => partOfColour(page, '--figure-6')).toBeGreaterThan(5);
  await card(page).getByRole('radio', { name: 'Circles' }).check();
  await expect(circles).toBeVisible();
  await expect(
    card(page).getByRole('img', { name: /^Area in proportion to the value: circles of 20M, 5M, / }),
  ).toBeVisible();
  await expect(card(page)).toContainText('none: no figure');
  await expect.poll(() => partOfColour(page, '--figure-6')).toBe(0);
  await expect(details(page).getByRole('img', { name: /Reserves by country/ })).toBeVisible();
  await details(page).getByText('25 values as a table').click();
  await expect(
    details(page)
      .getByRole('row', { name: /Greenland/ })
      .first(),
  ).toContainText('Reserves by country (MCS 2025)');
});

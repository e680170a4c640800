import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { findInPalette, timeline } from './app-panes.ts';
import { test } from './app-test.ts';
import { readFirstDataset } from './first-dataset.ts';

const dataset = readFirstDataset();
const bar = (page: Page) => page.getByRole('region', { name: 'Comparison' });
const pinned = (page: Page) => page.getByRole('region', { name: 'Pinned', exact: true });
const maps = (page: Page) => page.getByRole('region', { name: /^(Map|Pinned map)$/ });
const eventsWith = (actor: string) => dataset.events.filter(({ actors = [] }) => actors.includes(actor));
const extentsOf = (page: Page) =>
  maps(page).evaluateAll((panes) => panes.map((pane) => pane.getAttribute('data-map-extent')?.split(' ').map(Number)));

async function only(page: Page, actor: string): Promise<void> {
  const name = dataset.actors.find(({ id }) => id === actor)?.name.en ?? 'no actor';
  await page.getByRole('searchbox', { name: 'Search' }).fill(`actor:"${name}"`);
}

/** Each square of each map has its picture: one that was never painted is as wide as HTML makes a canvas. */
async function expectLand(page: Page): Promise<void> {
  const squares = page.locator('canvas.map-basemap-square');
  await expect(squares).not.toHaveCount(0);
  await expect
    .poll(() => squares.evaluateAll((all) => all.filter((one) => one.getAttribute('width') === null).length))
    .toBe(0);
}

test('two actors are compared side by side, with the map and time locked, and the difference counted', async ({
  app,
}) => {
  const { page } = app;
  const [one, other] = ['trump', 'takaichi'];
  const [here, there] = [eventsWith(one ?? ''), eventsWith(other ?? '')];
  const both = here.filter((event) => there.includes(event)).length;
  await only(page, other ?? '');
  await expect(page.getByRole('status', { name: 'Counts' })).toContainText(`${there.length} of`);
  await page.keyboard.press('ControlOrMeta+k');
  await page.keyboard.type('Compare');
  await page.keyboard.press('Enter');
  await expect(pinned(page)).toBeVisible();
  const legends = maps(page).getByRole('button', { name: 'Legend' });
  await expect(legends.first()).toHaveAttribute('aria-expanded', 'false');
  await legends.first().press('Enter');
  await expect(maps(page).getByRole('list', { name: 'Legend' })).toHaveCount(1);
  await maps(page).getByRole('button', { name: 'Fold the legend' }).press('Enter');
  await expect(maps(page).getByRole('list', { name: 'Legend' })).toHaveCount(0);
  await only(page, one ?? '');
  await expect(bar(page)).toContainText(`${here.length} events`);
  await expect(bar(page).getByRole('status')).toHaveText(
    `${here.length - both} only here${both} in both${there.length - both} only pinned`,
  );
  await bar(page).getByRole('button', { name: 'only pinned' }).press('Enter');
  await expect(page.getByRole('region', { name: 'Details' })).toContainText(`${there.length - both} events`);
  await expect(maps(page)).toHaveCount(2);
  await expectLand(page);

  await maps(page).first().getByRole('application').press('+');
  await expect(async () => {
    const [left = [], right = []] = await extentsOf(page);
    for (const [at, edge] of (left ?? []).entries()) expect(Math.abs(edge - (right?.[at] ?? 0))).toBeLessThan(1);
  }).toPass();

  await bar(page).getByRole('button', { name: 'Difference' }).press('Enter');
  const row = bar(page).getByRole('row', { name: /^Diplomacy/ });
  const counted = (events: typeof here) => events.filter(({ category }) => category === 'diplomacy').length;
  await expect(row.getByRole('cell')).toHaveText([String(counted(here)), String(counted(there)), /^[+−]?\d+$/]);
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  await bar(page).getByRole('button', { name: 'Swap' }).press('Enter');
  await expect(page.getByRole('status', { name: 'Counts' })).toContainText(`${there.length} of`);
  await bar(page).getByRole('button', { name: 'End the comparison' }).press('Enter');
  await expect(maps(page)).toHaveCount(1);
  await expectLand(page);
});

test('at the end of a comparison the map is where it was, unless it was moved meanwhile', async ({ app }) => {
  const { page } = app;
  const ground = maps(page).first().getByRole('application');
  const shown = async (): Promise<readonly number[]> => (await extentsOf(page))[0] ?? [];
  const compare = async (): Promise<void> => {
    await page.keyboard.press('ControlOrMeta+k');
    await page.keyboard.type('Compare');
    await page.keyboard.press('Enter');
    await expect(maps(page)).toHaveCount(2);
  };
  const end = async (): Promise<void> => {
    await bar(page).getByRole('button', { name: 'End the comparison' }).press('Enter');
    await expect(maps(page)).toHaveCount(1);
  };
  const [beginning = 0] = await shown();
  await ground.press('+');
  await expect.poll(async () => (await shown())[0]).toBeGreaterThan(beginning + 5);
  const before = await shown();
  await compare();
  // as much of the world, in half the width
  await expect.poll(async () => (await shown())[3]).toBeGreaterThan((before[3] ?? 0) + 5);
  await end();
  await expect
    .poll(async () => {
      const now = await shown();
      return Math.max(...now.map((edge, at) => Math.abs(edge - (before[at] ?? 0))));
    })
    .toBeLessThan(0.5);

  await compare();
  await expect.poll(async () => (await shown())[3]).toBeGreaterThan((before[3] ?? 0) + 5);
  const compared = await shown();
  await ground.press('ArrowRight');
  await expect.poll(async () => (await shown())[0]).toBeGreaterThan((compared[0] ?? 0) + 5);
  await end();
  await expect.poll(async () => (await shown())[0]).not.toBeCloseTo(before[0] ?? 0, 0);
});

test('of two years that are compared each timeline shows its own, at one scale, and both move together', async ({
  app,
}) => {
  const { page } = app;
  const timelines = page.getByRole('region', { name: /^(Timeline|Pinned timeline)$/ });
  const drawn = () => timelines.evaluateAll((all) => all.map((one) => Number(one.getAttribute('data-events'))));
  const pills = timelines.getByRole('button', { name: /^Brush .*show on the timeline$/ });
  await findInPalette(page, '2010');
  await findInPalette(page, 'Compare with what');
  await expect(pinned(page)).toBeVisible();
  await findInPalette(page, '2025');
  await expect(bar(page)).toContainText('44 events');
  await expect.poll(drawn).toEqual([44, 7]);
  await expect(pills).toHaveCount(0);
  // so far that neither shows its year any more
  const lanes = await timelines.last().getByRole('listbox').boundingBox();
  if (lanes === null) throw new Error('there are no lanes to drag');
  for (let drag = 0; drag < 2; drag++) {
    await page.mouse.move(lanes.x + lanes.width - 20, lanes.y + 60);
    await page.mouse.down();
    await page.mouse.move(lanes.x + lanes.width - 120, lanes.y + 60);
    await page.mouse.move(lanes.x + 10, lanes.y + 60);
    await page.mouse.up();
  }
  await expect(pills).toHaveText([/2025$/, /2010$/]);
  await pills.last().click();
  await expect(pills).toHaveCount(0);
  await timelines.first().getByRole('button', { name: 'Clear' }).click();
  await expect.poll(async () => (await drawn())[1]).toBeLessThan(7);
  await expect(pills).toHaveCount(1);
});

test('two actors are compared where their events are, and where a timeline is empty a pill leads to them', async ({
  app,
}) => {
  const { page } = app;
  const timelines = page.getByRole('region', { name: /^(Timeline|Pinned timeline)$/ });
  const drawn = () => timelines.evaluateAll((all) => all.map((one) => Number(one.getAttribute('data-events'))));
  const pills = timelines.getByRole('button', { name: /^\d+ events?: show on the timeline$/ });
  await findInPalette(page, 'Trawler collision');
  await only(page, 'takaichi');
  await expect.poll(async () => (await drawn())[0]).toBe(0);
  await findInPalette(page, 'Compare with what');
  await expect(pinned(page)).toBeVisible();
  const there = eventsWith('takaichi').length;
  await expect.poll(drawn).toEqual([there, there]);
  await page.getByRole('searchbox', { name: 'Search' }).fill('"Trawler collision"');
  await expect.poll(drawn).toEqual([0, there]);
  await expect(pills).toHaveText('1 event');
  await pills.click();
  await expect.poll(drawn).toEqual([1, 0]);
  await expect(pills).toHaveText(`${there} events`);
  await pills.click();
  await expect.poll(drawn).toEqual([0, there]);
});

test('the counts are whole beside the pinned side, also after an edit: nothing of what is compared lies over them', async ({
  app,
}) => {
  const { page } = app;
  await page.setViewportSize({ width: 1440, height: 900 });
  await timeline(page).getByRole('button', { name: 'Annotate a time…' }).click();
  await page.getByRole('textbox', { name: 'Text', exact: true }).fill('Halt: reported, denied');
  await page.getByRole('textbox', { name: 'On the timeline', exact: true }).fill('2010-09/2010-11');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  const line = page.locator('footer.status-line');
  await expect(line.getByRole('button', { name: /^Undo/ })).toBeVisible();
  await only(page, 'takaichi');
  await findInPalette(page, 'Compare with what');
  await expect(pinned(page)).toBeVisible();
  await only(page, 'xi');
  await expect(bar(page)).toContainText(`${eventsWith('xi').length} events`);
  await expect(line.getByRole('button', { name: /outside the timeline/ })).toBeVisible();
  const compared = await line.screenshot();
  // the same line with nothing beside it
  await page.locator('.views').evaluate((views) => views.style.setProperty('visibility', 'hidden'));
  expect(compared.equals(await line.screenshot())).toBe(true);
});

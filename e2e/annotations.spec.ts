import { expect, type Locator, type Page } from '@playwright/test';
import { counts, ground, map, timeline } from './app-panes.ts';
import { test } from './app-test.ts';
import { seriousFaults } from './serious-faults.ts';

const button = (scope: Page | Locator, name: string | RegExp) => scope.getByRole('button', { name });
const field = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true });
const undo = (page: Page) => page.locator('footer.status-line').getByRole('button', { name: /^(Undo|Annuler)/ });

/** Drags the middle of an element by so many pixels. */
async function drag(page: Page, element: Locator, x: number, y: number): Promise<void> {
  const box = await element.boundingBox();
  if (box === null) throw new Error('there is nothing to drag');
  const [middle, line] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(middle, line);
  await page.mouse.down();
  await page.mouse.move(middle + x / 2, line + y / 2);
  await page.mouse.move(middle + x, line + y);
  await page.mouse.up();
}

test('words are written at a time and on the map, dragged elsewhere, hidden, edited and deleted', async ({ app }) => {
  const { page } = app;
  await expect(counts(page)).toContainText('of 70 events');
  await button(timeline(page), 'Annotate a time…').click();
  await field(page, 'Text').fill('A week of signatures');
  await field(page, 'On the timeline').fill('2025-10-27/2025-10-30');
  await button(page, 'Save').click();
  const words = button(timeline(page), /^A week of signatures, /);
  await expect(words).toHaveAccessibleName('A week of signatures, 27–30 Oct 2025');
  await drag(page, words, 60, 0);
  await expect(undo(page)).toHaveAccessibleName('Undo: Change the date of “A week of signatures”');
  await expect(words).not.toHaveAccessibleName('A week of signatures, 27–30 Oct 2025');
  await undo(page).click();
  await expect(words).toHaveAccessibleName('A week of signatures, 27–30 Oct 2025');

  await button(map(page), 'Annotate the map…').click();
  await ground(page).click({ position: { x: 320, y: 200 } });
  await field(page, 'Text').fill('Far from both');
  // it is seen where it will be
  const pin = map(page).locator('.map-pin');
  const [spot, pane] = [await pin.boundingBox(), await ground(page).boundingBox()];
  expect((spot?.x ?? 0) + (spot?.width ?? 0) / 2 - (pane?.x ?? 0)).toBeCloseTo(320, -1);
  await field(page, 'Circle around the point, radius in km').fill('600');
  await button(page, 'Save').click();
  const there = button(map(page), 'Far from both');
  await expect(there).toBeVisible();
  await expect(pin).toHaveCount(0);
  const before = await there.boundingBox();
  await drag(page, there, 90, 40);
  await expect(undo(page)).toHaveAccessibleName('Undo: Put “Far from both” on the map');
  const after = await there.boundingBox();
  expect((after?.x ?? 0) - (before?.x ?? 0)).toBeCloseTo(90, -1);
  expect(await seriousFaults(page)).toEqual([]);
  await page.reload();
  await expect(there).toBeVisible();
  await expect.poll(async () => Math.abs(((await there.boundingBox())?.x ?? 0) - (after?.x ?? 0))).toBeLessThan(3);

  const shown = page.getByRole('switch', { name: 'Annotations' });
  await shown.click();
  await expect(words).toHaveCount(0);
  await expect(there).toHaveCount(0);
  await shown.click();
  await there.click();
  await field(page, 'Text').fill('As far from one as from the other');
  await button(page, 'Save').click();
  await button(map(page), 'As far from one as from the other').click();
  await button(page.getByRole('form'), 'Delete').click();
  await expect(map(page).getByRole('list', { name: 'Annotations' })).toHaveCount(0);
  await expect(undo(page)).toHaveAccessibleName('Undo: Delete “As far from one as from the other”');
});

const byKeys = {
  'en-US': {
    annotateTime: 'Annotate a time',
    annotateMap: 'Annotate the map',
    text: 'Text',
    onTimeline: 'On the timeline',
    latitude: 'Latitude',
    radius: 'Circle around the point, radius in km',
    timeline: 'Timeline',
    map: 'Map',
    week: 'Week of signatures',
    day: '27 October 2025',
    at27: 'Week of signatures, 27 Oct 2025',
    at4: 'Week of signatures, 4 Nov 2025',
    dateChanged: 'Undo: Change the date of “Week of signatures”',
    midway: 'Midway',
    moved: 'Undo: Put “Midway” on the map',
    remove: 'Delete',
  },
  'fr-FR': {
    annotateTime: 'Annoter un moment',
    annotateMap: 'Annoter la carte',
    text: 'Texte',
    onTimeline: 'Sur la chronologie',
    latitude: 'Latitude',
    radius: 'Cercle autour du point, rayon en km',
    timeline: 'Chronologie',
    map: 'Carte',
    week: 'Semaine des signatures',
    day: '27 octobre 2025',
    at27: 'Semaine des signatures, 27 oct. 2025',
    at4: 'Semaine des signatures, 4 nov. 2025',
    dateChanged: /Changer la date de «\sSemaine des signatures\s»/,
    midway: 'Au milieu',
    moved: /Placer «\sAu milieu\s» sur la carte/,
    remove: 'Supprimer',
  },
} as const;

for (const [locale, say] of Object.entries(byKeys)) {
  test(`by keyboard alone: written, moved by the arrows, edited, deleted, and taken back, ${locale}`, async ({
    launchApp,
  }) => {
    const { page } = await launchApp({ locale });
    const press = (key: string) => page.keyboard.press(key);
    async function command(name: string): Promise<void> {
      await press('Control+k');
      await page.keyboard.type(name);
      await expect(page.getByRole('dialog').getByRole('option', { selected: true })).toContainText(name);
      await press('Enter');
    }
    await expect(page.getByRole('status').filter({ hasText: /70/ }).first()).toBeVisible();
    await command(say.annotateTime);
    await page.keyboard.type(say.week);
    await field(page, say.onTimeline).focus();
    await press('Control+a');
    await page.keyboard.type(say.day);
    await press('Enter');
    const words = button(page.getByRole('region', { name: say.timeline, exact: true }), new RegExp(`^${say.week}`));
    await expect(words).toHaveAccessibleName(say.at27);
    await words.focus();
    await press('ArrowRight');
    await press('Shift+ArrowRight');
    await expect(words).toHaveAccessibleName(say.at4);
    await expect(undo(page)).toHaveAccessibleName(say.dateChanged);

    await command(say.annotateMap);
    const pane = page.getByRole('region', { name: say.map, exact: true });
    await expect(pane.getByRole('application')).toBeFocused();
    await press('Enter');
    await expect(field(page, say.text)).toBeFocused();
    await page.keyboard.type(say.midway);
    await field(page, say.radius).focus();
    await page.keyboard.type('600');
    await field(page, say.latitude).press('Enter');
    const there = button(pane, say.midway);
    const at = async () => Math.round((await there.boundingBox())?.y ?? 0);
    const before = await at();
    await there.focus();
    await press('ArrowDown');
    await press('ArrowDown');
    await expect(undo(page)).toHaveAccessibleName(say.moved);
    expect(Math.abs((await at()) - before - 8)).toBeLessThanOrEqual(1);
    await there.press('Enter');
    await expect(field(page, say.text)).toHaveValue(say.midway);
    await expect(field(page, say.radius)).toHaveValue('600');
    const latitude = async () => Number((await field(page, say.latitude).inputValue()).replace(',', '.'));
    const stood = await latitude();
    await press('Escape');
    // where the arrows brought it on the ground, though the map shows other ground before they come to rest
    const box = await pane.boundingBox();
    await page.mouse.move((box?.x ?? 0) + 90, (box?.y ?? 0) + 150);
    const scale = pane.locator('.leaflet-control-scale-line');
    const shown = await scale.innerText();
    await there.focus();
    await press('ArrowDown');
    await page.mouse.wheel(0, 400);
    await expect(scale).not.toHaveText(shown);
    await there.press('Enter');
    await expect(field(page, say.text)).toHaveValue(say.midway);
    const moved = stood - (await latitude());
    expect(moved).toBeGreaterThan(0.05);
    expect(moved).toBeLessThan(2);
    await press('Escape');
    await there.press('Enter');
    await button(page.getByRole('form'), say.remove).press('Enter');
    await expect(there).toHaveCount(0);
    await expect(pane.getByRole('application')).toBeFocused();
    await press('Control+z');
    await there.press('Delete');
    await expect(there).toHaveCount(0);
    await expect(pane.getByRole('application')).toBeFocused();
    await press('Control+z');
    await expect(there).toHaveCount(1);
  });
}

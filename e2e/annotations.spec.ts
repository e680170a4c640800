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
  await field(page, 'Circle around the point, radius in km').fill('600');
  await button(page, 'Save').click();
  const there = button(map(page), 'Far from both');
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

test('by keyboard alone, in French: written, moved by the arrows, edited, deleted, and taken back', async ({
  launchApp,
}) => {
  const { page } = await launchApp({ locale: 'fr-FR' });
  const press = (key: string) => page.keyboard.press(key);
  async function command(name: string): Promise<void> {
    await press('Control+k');
    await page.keyboard.type(name);
    await expect(page.getByRole('dialog').getByRole('option', { selected: true })).toContainText(name);
    await press('Enter');
  }
  await expect(page.getByRole('status').filter({ hasText: /70/ }).first()).toBeVisible();
  await command('Annoter un moment');
  await page.keyboard.type('Semaine des signatures');
  await field(page, 'Sur la chronologie').focus();
  await press('Control+a');
  await page.keyboard.type('27 octobre 2025');
  await press('Enter');
  const words = button(page.getByRole('region', { name: 'Chronologie', exact: true }), /^Semaine des signatures/);
  await expect(words).toHaveAccessibleName('Semaine des signatures, 27 oct. 2025');
  await words.focus();
  await press('ArrowRight');
  await press('Shift+ArrowRight');
  await expect(words).toHaveAccessibleName('Semaine des signatures, 4 nov. 2025');
  await expect(undo(page)).toHaveAccessibleName(/Changer la date de «\sSemaine des signatures\s»/);

  await command('Annoter la carte');
  const carte = page.getByRole('region', { name: 'Carte', exact: true });
  await expect(carte.getByRole('application')).toBeFocused();
  await press('Enter');
  await expect(field(page, 'Texte')).toBeFocused();
  await page.keyboard.type('Au milieu');
  await field(page, 'Latitude').press('Enter');
  const there = button(carte, 'Au milieu');
  const at = async () => Math.round((await there.boundingBox())?.y ?? 0);
  const before = await at();
  await there.focus();
  await press('ArrowDown');
  await press('ArrowDown');
  await expect(undo(page)).toHaveAccessibleName(/Placer «\sAu milieu\s» sur la carte/);
  expect(Math.abs((await at()) - before - 8)).toBeLessThanOrEqual(1);
  await there.press('Enter');
  await expect(field(page, 'Texte')).toHaveValue('Au milieu');
  const latitude = async () => Number((await field(page, 'Latitude').inputValue()).replace(',', '.'));
  const stood = await latitude();
  await press('Escape');
  // where the arrows brought it on the ground, though the map shows other ground before they come to rest
  const pane = await carte.boundingBox();
  await page.mouse.move((pane?.x ?? 0) + 90, (pane?.y ?? 0) + 150);
  const scale = carte.locator('.leaflet-control-scale-line');
  const shown = await scale.innerText();
  await there.focus();
  await press('ArrowDown');
  await page.mouse.wheel(0, 400);
  await expect(scale).not.toHaveText(shown);
  await there.press('Enter');
  await expect(field(page, 'Texte')).toHaveValue('Au milieu');
  const moved = stood - (await latitude());
  expect(moved).toBeGreaterThan(0.05);
  expect(moved).toBeLessThan(2);
  await press('Escape');
  await there.press('Enter');
  await button(page.getByRole('form'), 'Supprimer').press('Enter');
  await expect(there).toHaveCount(0);
  await expect(carte.getByRole('application')).toBeFocused();
  await press('Control+z');
  await there.press('Delete');
  await expect(there).toHaveCount(0);
  await expect(carte.getByRole('application')).toBeFocused();
  await press('Control+z');
  await expect(there).toHaveCount(1);
});

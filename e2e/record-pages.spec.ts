import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { choose, counts, details, heading } from './app-panes.ts';
import { test } from './app-test.ts';
import { readFirstDataset } from './first-dataset.ts';

const { events } = readFirstDataset();
const summit = 'Trump–Takaichi summit in Tokyo';
const ofXi = events.filter(({ actors }) => actors?.includes('xi') === true);
const withTrump = ofXi.filter(({ actors }) => actors?.includes('trump') === true);

test('an actor has a page, which leads to others and back to the event, by the keyboard', async ({ app }) => {
  const { page } = app;
  // its places and actors have a line each
  await choose(page, 'Suspension of higher US tariffs on Chinese goods under discussion');
  await expect(details(page).getByRole('button', { name: 'Edit China', exact: true })).toBeAttached();
  expect(await missedButtons(page)).toEqual([]);
  await choose(page, summit);
  await details(page)
    .getByRole('button', { name: /^Donald Trump/ })
    .press('Enter');
  await expect(heading(page)).toHaveText('Donald Trump');
  await expect(details(page)).toBeFocused();

  await details(page)
    .getByRole('region', { name: 'In the same events' })
    .getByRole('button', { name: /^Xi Jinping/ })
    .press('Enter');
  await expect(heading(page)).toHaveText('Xi Jinping');
  await expect(details(page)).toContainText(`${ofXi.length} events`);
  const together = details(page).getByRole('region', { name: 'In the same events' });
  await expect(together.getByRole('button', { name: /^Donald Trump/ })).toHaveText(`Donald Trump${withTrump.length}`);
  // where its events were stands on land and sea
  await expect(details(page).getByRole('img', { name: /^Where the events of Xi Jinping were/ })).toBeVisible();
  await expect(details(page).locator('canvas.sketch-ground')).toHaveAttribute('data-painted', /^[1-9]/);
  const inTime = details(page).getByRole('region', { name: 'Events in time' });
  await expect(inTime.getByRole('button')).toHaveCount(Math.min(ofXi.length, 12));
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().include('.details').analyze();
  expect(violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html)])).toEqual([]);

  await details(page).getByRole('button', { name: 'Only these events' }).press('Enter');
  await expect(counts(page)).toContainText(`${ofXi.length} of ${events.length} events`);
  await details(page).getByRole('button', { name: 'Only these events' }).press('Enter');

  await details(page).getByRole('button', { name: 'Back', exact: true }).press('Enter');
  await expect(heading(page)).toHaveText('Donald Trump');
  await details(page).getByRole('button', { name: 'Back', exact: true }).press('Enter');
  await expect(heading(page)).toHaveText(summit);
});

/** The buttons of the lines that a hand may miss: less than 24 pixels wide or high, or partly under another one. */
async function missedButtons(page: Page): Promise<readonly (string | null)[]> {
  return await details(page)
    .locator('.edit-line .edit-button')
    .evaluateAll((buttons) => {
      const boxes = buttons.map((button) => button.getBoundingClientRect());
      return buttons
        .filter((_, at) => {
          const box = boxes[at];
          if (box === undefined || box.width < 24 || box.height < 24) return true;
          return boxes.some(
            (other) =>
              other !== box &&
              other.left < box.right &&
              other.right > box.left &&
              other.top < box.bottom &&
              other.bottom > box.top,
          );
        })
        .map((button) => button.getAttribute('aria-label'));
    });
}

test('the palette and the records lead to pages, and these to their events', async ({ app }) => {
  const { page } = app;
  const [first] = events.filter(({ places }) => places.includes('mountain-pass'));
  await page.keyboard.press('Control+k');
  await page.keyboard.type('Mountain Pass mine, Cal');
  await page.keyboard.press('Enter');
  await expect(heading(page)).toHaveText(/^Mountain Pass/);
  await expect(details(page).getByRole('img', { name: /^Where the events of Mountain Pass/ })).toBeVisible();
  const inTime = details(page).getByRole('region', { name: 'Events in time' });
  await inTime.getByRole('button').first().press('Enter');
  await expect(heading(page)).toHaveText(first?.title.en ?? '');

  await page.getByRole('tab', { name: 'Records' }).click();
  const records = page.getByRole('region', { name: 'Records' });
  await records.getByRole('combobox').selectOption('Actors');
  await records.getByRole('searchbox').fill('Takaichi');
  await records.getByRole('listbox').press('Space');
  await records.getByRole('button', { name: 'Open its page' }).press('Enter');
  await expect(heading(page)).toHaveText('Sanae Takaichi');
});

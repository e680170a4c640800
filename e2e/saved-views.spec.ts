import { expect, type Locator, type Page } from '@playwright/test';
import { map } from './app-panes.ts';
import { test } from './app-test.ts';
import { leftOut } from './skip-saying.ts';

/** What the journey reads on the screen, in each language. */
const words = {
  'en-US': {
    command: 'arrange',
    dialog: 'Views',
    update: /^Update “/,
    rename: /^Rename “/,
    two: '2 of 70 events',
    up: /^Move “.* up$/,
    link: /^Copy a link to “/,
    inDraft: 'the link leads to it while the draft is open',
    remove: /^Delete “/,
    undo: 'Undo',
  },
  'fr-FR': {
    command: 'ordonner',
    dialog: 'Vues',
    update: /^Actualiser «/,
    rename: /^Renommer «/,
    two: '2 événements sur 70',
    up: /^Monter «/,
    link: /^Copier un lien vers «/,
    inDraft: 'le lien y mène tant qu’il est ouvert',
    remove: /^Supprimer «/,
    undo: 'Annuler',
  },
} as const;

const field = (page: Page): Locator => page.getByRole('searchbox', { name: /^(Search|Chercher)$/ });
const query = 'category:trade place:Tokyo';
const rows = (dialog: Locator): Locator => dialog.getByRole('listitem');

const longName = 'A view of 2010 with a name so long that one line of a menu or of a button is too short for it';

/** How much of its words runs out of a button, in pixels. */
const spill = (button: Locator): Promise<number> =>
  button.evaluate((of) => Math.max(of.scrollWidth - of.clientWidth, of.scrollHeight - of.clientHeight));

async function search(page: Page, typed: string): Promise<void> {
  await page.keyboard.press('/');
  await expect(field(page)).toBeFocused();
  await page.keyboard.press('Control+a');
  await (typed === '' ? page.keyboard.press('Delete') : page.keyboard.type(typed));
  await expect(field(page)).toHaveValue(typed);
  await map(page)
    .or(page.getByRole('region', { name: 'Carte' }))
    .getByRole('application')
    .focus();
}

async function openViews(page: Page, said: (typeof words)[keyof typeof words]): Promise<Locator> {
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('dialog').getByRole('combobox')).toBeFocused();
  await page.keyboard.type(said.command);
  await expect(page.getByRole('dialog').getByRole('option').first()).toContainText(said.command);
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: said.dialog, exact: true });
  await expect(dialog.getByRole('textbox')).toBeFocused();
  return dialog;
}

for (const locale of ['en-US', 'fr-FR'] as const) {
  test(`by keyboard alone, what is shown is saved as a view, recalled, brought up to date, and linked to (${locale})`, async ({
    launchApp,
    door,
  }) => {
    test.slow();
    const said = words[locale];
    const { page } = await launchApp({ locale });
    await search(page, 'summit');
    const dialog = await openViews(page, said);
    const before = await rows(dialog).count();
    await page.keyboard.type('Trade');
    await page.keyboard.press('Enter');
    await expect(rows(dialog)).toHaveCount(before + 1);
    await expect(dialog.getByRole('status')).toContainText('Trade');
    await page.keyboard.press('Escape');
    await expect(dialog).toHaveCount(0);
    const recall = async (): Promise<void> => {
      await search(page, '');
      await openViews(page, said);
      await rows(dialog).last().getByRole('button').first().press('Enter');
      await expect(dialog).toHaveCount(0);
    };
    await recall();
    await expect(field(page)).toHaveValue('summit');

    await search(page, query);
    await openViews(page, said);
    await rows(dialog).last().getByRole('button', { name: said.update }).press('Enter');
    await expect(dialog.getByRole('status')).toContainText('Trade');
    await page.keyboard.press('Escape');
    await expect(dialog).toHaveCount(0);
    await recall();
    await expect(field(page)).toHaveValue(query);

    await openViews(page, said);
    await rows(dialog).last().getByRole('button', { name: said.link }).press('Enter');
    const told = dialog.getByRole('status');
    await expect(told).toContainText(door === 'electron' ? /chronotope:\S+\/trade\?in=./ : /#view=trade&in=./);
    await expect(told).toContainText(said.inDraft);
    // the address is put in by hand: a browser has a field for it
    if (door === 'electron') {
      leftOut('a link is opened again in the browser alone: a window has no field for it');
      return;
    }
    const address = /https?:\S+/.exec(await told.innerText())?.[0] ?? '';
    await page.keyboard.press('Escape');
    await expect(dialog).toHaveCount(0);
    await search(page, '');
    await page.evaluate((to) => location.assign(to), address);
    await expect(field(page)).toHaveValue(query);
    await expect(page.locator('footer.status-line')).toContainText(said.two);
    expect(new URL(page.url()).hash).toBe('');
  });

  test(`by keyboard alone, a view is renamed, moved, deleted, and had back (${locale})`, async ({ launchApp }) => {
    test.slow();
    const said = words[locale];
    const { page } = await launchApp({ locale });
    const dialog = await openViews(page, said);
    const before = await rows(dialog).count();
    await rows(dialog).last().getByRole('button', { name: said.rename }).press('Enter');
    await expect(rows(dialog).getByRole('textbox')).toBeFocused();
    await page.keyboard.type('Supply');
    await page.keyboard.press('Enter');
    await expect(rows(dialog).last()).toContainText('Supply');
    await rows(dialog).last().getByRole('button', { name: said.up }).press('Enter');
    await expect(rows(dialog).nth(before - 2)).toContainText('Supply');
    await rows(dialog)
      .nth(before - 2)
      .getByRole('button', { name: said.remove })
      .press('Enter');
    await expect(rows(dialog)).toHaveCount(before - 1);
    await dialog.getByRole('button', { name: said.undo }).press('Enter');
    await expect(rows(dialog)).toHaveCount(before);
    await expect(rows(dialog).nth(before - 2)).toContainText('Supply');
  });

  test(`a long name of a view has room wherever it stands (${locale})`, async ({ launchApp }) => {
    const said = words[locale];
    const { page } = await launchApp({ locale });
    const dialog = await openViews(page, said);
    await page.keyboard.type(longName);
    await page.keyboard.press('Enter');
    const undo = dialog.getByRole('button', { name: said.undo });
    expect(await spill(undo), 'the button beside what is told').toBe(0);
    await page.keyboard.press('Escape');
    await expect(dialog).toHaveCount(0);
    const offered = page.locator('.offered-views').getByRole('button', { name: longName });
    expect(await spill(offered), 'in the details').toBe(0);

    await page.getByRole('button', { name: said.dialog, exact: true }).click();
    const menu = page.getByRole('group', { name: said.dialog, exact: true });
    const named = menu.getByRole('button', { name: longName });
    await expect(named).toBeVisible();
    // more from one name to the next than from line to line
    const { height, ofLines } = await named.evaluate((button) => {
      const text = document.createRange();
      text.selectNodeContents(button);
      return { height: button.clientHeight, ofLines: text.getBoundingClientRect().height };
    });
    expect(height - ofLines).toBeGreaterThanOrEqual(12);
    for (const other of await menu.getByRole('button').all()) expect(await spill(other), 'in the menu').toBe(0);
  });
}

import { expect, type Page } from '@playwright/test';
import { choose, counts, details, ground, heading, openList, options, searchBox } from './app-panes.ts';
import { test } from './app-test.ts';
import { skipSaying } from './skip-saying.ts';

const summit = 'Trump–Takaichi summit in Tokyo';

const form = (page: Page, name: string) => page.getByRole('form', { name });
const field = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true });
const box = (page: Page, name: string) => page.getByRole('combobox', { name, exact: true });
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true });
const footer = (page: Page) => page.locator('footer.status-line');
const records = (page: Page) => page.getByRole('region', { name: 'Records', exact: true });
const recordRows = (page: Page) => records(page).getByRole('listbox').getByRole('option');

/** The number of all events, from the status line. */
const total = async (page: Page): Promise<number> =>
  Number(/of (\d+) events/.exec(await counts(page).innerText())?.[1]);

async function openRecords(page: Page, list: string): Promise<void> {
  await page.getByRole('tab', { name: 'Records' }).click();
  await records(page).getByRole('combobox', { name: 'Show' }).selectOption(list);
}

test('an event is made with a place by its name and an actor that is new; deleted, and taken back', async ({ app }) => {
  const { page } = app;
  const before = await total(page);
  await openList(page);
  await button(page, 'New event').click();
  const event = form(page, 'New event');
  await event.getByRole('button', { name: 'Save' }).click();
  await expect(event).toContainText('This is needed.');
  await expect(field(page, 'Title')).toBeFocused();
  await field(page, 'Title').fill('Press briefing in Busan');
  await field(page, 'When').fill('30 Oct 2025');
  await expect(event).toContainText('Understood: Thu 30 October 2025');
  await box(page, 'Add to: Places').fill('busan');
  await page.getByRole('option', { name: /^Busan/ }).click();
  await box(page, 'Add to: Actors').fill('Korea Press Centre');
  await page.getByRole('option', { name: 'New actor “Korea Press Centre”…' }).click();
  await expect(field(page, 'Name')).toHaveValue('Korea Press Centre');
  await form(page, 'New actor').getByRole('button', { name: 'Save' }).click();
  await expect(field(page, 'Title')).toHaveValue('Press briefing in Busan');
  await event.getByRole('button', { name: 'Save' }).click();

  await expect(heading(page)).toHaveText('Press briefing in Busan');
  await expect(details(page)).toContainText('Thu 30 October 2025');
  await expect(details(page)).toContainText('Korea Press Centre');
  await expect(counts(page)).toContainText(`of ${before + 1} events`);

  await heading(page).click();
  await page.keyboard.press('Delete');
  await expect(counts(page)).toContainText(`of ${before} events`);
  const notice = page.getByRole('status').filter({ hasText: 'Event deleted.' });
  await notice.getByRole('button', { name: 'Undo' }).click();
  await expect(counts(page)).toContainText(`of ${before + 1} events`);
  await expect(heading(page)).toHaveText('Press briefing in Busan');
});

test('with the keyboard alone: an event is made, its title changed in place, and many are changed at once', async ({
  app,
}) => {
  const { page } = app;
  await openList(page);
  await options(page).first().click();
  await page.keyboard.press('n');
  await page.keyboard.type('Call before the talks');
  await page.keyboard.press('Enter');
  await expect(heading(page)).toHaveText('Call before the talks');

  await searchBox(page).fill('"Call before the talks"');
  const list = page.getByRole('listbox', { name: 'Events', exact: true });
  await list.focus();
  await list.press('Home');
  await list.press('Shift+F2');
  await page.keyboard.type('27 October 2025');
  await page.keyboard.press('Enter');
  await expect(details(page)).toContainText('Mon 27 October 2025');
  await expect(list).toBeFocused();
  await list.press('F2');
  await page.keyboard.type('Call on the eve');
  await page.keyboard.press('Enter');
  await expect(heading(page)).toHaveText('Call on the eve');
  await searchBox(page).fill('');

  await list.focus();
  await list.press('Home');
  await list.press('Shift+ArrowDown');
  await list.press('Shift+ArrowDown');
  await list.press('e');
  await expect(form(page, 'Edit 3 events')).toBeVisible();
  await box(page, 'Status').fill('Cancelled');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status').filter({ hasText: '3 events changed.' })).toBeVisible();
  await expect(footer(page).getByRole('button', { name: /^Undo: .*3 events/ })).toBeVisible();
});

test('two places become one, and what pointed to the other points to it; a place is parted, its events assigned', async ({
  app,
}) => {
  const { page } = app;
  await openRecords(page, 'Places');
  await records(page).getByRole('searchbox').fill('kr');
  const rows = recordRows(page);
  const busan = rows.filter({ hasText: /^Busan/ });
  const museum = rows.filter({ hasText: 'Gyeongju National Museum' });
  const before = await rows.count();
  await expect(busan).toContainText('1');
  await records(page).getByRole('listbox').focus();
  await page.keyboard.press('Home');
  await page.keyboard.press('Space');
  await museum.locator('.record-row-box').click();
  await button(page, 'Merge…').click();
  const dialog = page.getByRole('dialog', { name: 'Merge 2 into one' });
  await dialog.getByRole('radio', { name: /^Busan/ }).check();
  await expect(dialog).toContainText('1 event will point to Busan.');
  await dialog.getByRole('button', { name: 'Merge into Busan' }).click();
  await expect(rows).toHaveCount(before - 1);
  await expect(busan).toContainText('2');

  await button(page, 'Split…').click();
  const split = page.getByRole('dialog', { name: 'Split Busan' });
  await split.getByRole('button', { name: 'Split into 2' }).click();
  await expect(split.getByRole('alert')).toHaveText('Each of the two needs a name.');
  await split.getByRole('textbox', { name: 'The second is called' }).fill('Museum again');
  await split.getByRole('checkbox').first().check();
  await split.getByRole('button', { name: 'Split into 2' }).click();
  await expect(rows).toHaveCount(before);
  await expect(busan).toContainText('1');
  await expect(rows.filter({ hasText: 'Museum again' })).toContainText('1');
  await footer(page)
    .getByRole('button', { name: /^Undo: Split/ })
    .click();
  await footer(page)
    .getByRole('button', { name: /^Undo: Merge/ })
    .click();
  await expect(rows).toHaveCount(before);
  await expect(museum).toHaveCount(1);
});

test('a flow is parted in two', async ({ app }) => {
  const { page } = app;
  await openRecords(page, 'Flows');
  await records(page).getByRole('listbox').focus();
  await page.keyboard.press('Home');
  await page.keyboard.press('Space');
  await button(page, 'Split…').click();
  const split = page.getByRole('dialog', { name: /^Split / });
  await split.getByRole('textbox', { name: 'The second is called' }).fill('By slow train');
  await split.getByRole('button', { name: 'Split into 2' }).click();
  await records(page).getByRole('searchbox').fill('slow train');
  await expect(recordRows(page)).toHaveText([/^By slow train/]);
  await footer(page)
    .getByRole('button', { name: /^Undo: Split/ })
    .click();
  await expect(recordRows(page)).toHaveCount(0);
});

test('an event is parted by its places, and at a date', async ({ app }) => {
  const { page } = app;
  const before = await total(page);
  await choose(page, 'Sojitz–Lynas alliance and Japanese funding');
  await button(page, 'More for this event').click();
  await button(page, 'Split the event…').click();
  await page.getByRole('button', { name: 'Split into 2' }).click();
  await expect(counts(page)).toContainText(`of ${before + 1} events`);
  await expect(heading(page)).toHaveText('Sojitz–Lynas alliance and Japanese funding (Japan)');
  await button(page, 'More for this event').click();
  await button(page, 'Split the event…').click();
  await page.getByRole('radio', { name: 'In two at a date' }).check();
  const begins = page.getByRole('textbox', { name: 'The second part begins' });
  await begins.fill('1 March 2015');
  await page.getByRole('button', { name: 'Split into 2' }).click();
  await expect(page.getByRole('dialog').getByRole('alert')).toContainText('There is nothing to part there');
  await begins.fill('1 March 2011');
  await page.getByRole('button', { name: 'Split into 2' }).click();
  await expect(counts(page)).toContainText(`of ${before + 2} events`);
  await expect(details(page)).toContainText('28 February 2011');
});

test('a place is put on the map by a click, and by keys', async ({ app }) => {
  const { page } = app;
  await openRecords(page, 'Places');
  await button(page, 'New place').click();
  await field(page, 'Name').fill('Somewhere at sea');
  await button(page, 'Pick on the map').click();
  await expect(ground(page)).toBeFocused();
  await ground(page).click({ position: { x: 300, y: 160 } });
  await expect(field(page, 'Latitude')).toHaveValue(/^-?\d+\.?\d*$/);
  const byHand = await field(page, 'Latitude').inputValue();
  await button(page, 'Pick on the map').press('Enter');
  await expect(ground(page)).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(field(page, 'Latitude')).not.toHaveValue(byHand);
  await expect(field(page, 'Within (metres)')).toHaveValue(/^\d+$/);
  await form(page, 'New place').getByRole('button', { name: 'Save' }).click();
  await records(page).getByRole('searchbox').fill('somewhere at sea');
  await expect(recordRows(page)).toHaveCount(1);
});

test('what is typed is not lost when another event is chosen, nor without a question when the page is left', async ({
  app,
  door,
}) => {
  const { page } = app;
  await choose(page, summit);
  await button(page, 'Edit the event').click();
  await field(page, 'Title').fill('Half a title');
  await options(page).nth(3).click();
  await expect(form(page, 'Edit the event')).toHaveCount(0);
  await expect(footer(page)).toContainText('1 form not saved');
  await choose(page, summit);
  await expect(details(page)).toContainText('What you typed for this event is not saved yet.');
  await details(page).getByRole('button', { name: 'Go on' }).click();
  await expect(field(page, 'Title')).toHaveValue('Half a title');

  if (door === 'browser') await staysWhenAsked(page);
  await form(page, 'Edit the event').getByRole('button', { name: 'Discard' }).click();
  await expect(heading(page)).toHaveText(summit);
});

/** To leave the page is asked about; here it is answered with no. */
async function staysWhenAsked(page: Page): Promise<void> {
  const asked = page.waitForEvent('dialog');
  const left = page.evaluate(() => location.reload());
  const question = await asked;
  expect(question.type()).toBe('beforeunload');
  await question.dismiss();
  await left;
}

test('the journal leads back to any edit, and a version that was named is opened and restored', async ({ app }) => {
  const { page } = app;
  const before = await total(page);
  for (const title of ['First of three', 'Second of three']) {
    await page.keyboard.press('n');
    await field(page, 'Title').fill(title);
    await field(page, 'Title').press('Enter');
    await expect(heading(page)).toHaveText(title);
  }
  const openHistory = async (): Promise<void> => {
    await page.keyboard.press('ControlOrMeta+k');
    await page.getByRole('combobox', { name: 'Find a command or an event' }).fill('History and versions');
    await page.keyboard.press('Enter');
  };
  await openHistory();
  const dialog = page.getByRole('dialog', { name: 'History and versions' });
  const entries = dialog.getByRole('region', { name: 'Edits, newest first' }).getByRole('button');
  await expect(entries).toHaveCount(3);
  await expect(entries.first()).toContainText('Second of three');
  await expect(entries.first()).toHaveAttribute('aria-current', 'step');
  await dialog.getByRole('textbox', { name: 'Name how everything is now' }).fill('Both');
  await page.keyboard.press('Enter');
  await expect(dialog).toContainText('Both');

  await entries.last().click();
  await expect(counts(page)).toContainText(`of ${before} events`);
  await expect(entries.first()).toContainText('undone');
  await expect(entries.last()).toHaveAttribute('aria-current', 'step');
  await dialog.getByRole('button', { name: 'Restore Both' }).click();
  await expect(counts(page)).toContainText(`of ${before + 2} events`);
  await dialog.getByRole('button', { name: 'Remove the name Both' }).click();
  await expect(dialog.getByRole('button', { name: 'Restore Both' })).toHaveCount(0);
});

test('a file is attached to an event as evidence, saved again, verified, and removed', async ({ app, door }) => {
  skipSaying(door === 'electron', 'in Electron the host asks for the file by a dialog of the system');
  const { page } = app;
  await choose(page, summit);
  const chooser = page.waitForEvent('filechooser');
  await button(page, `Attach a file to ${summit}`).click();
  await (await chooser).setFiles({ name: 'minutes.txt', mimeType: 'text/plain', buffer: Buffer.from('agreed') });
  const file = details(page)
    .getByRole('list', { name: `Files kept with ${summit}` })
    .getByRole('listitem');
  await expect(file).toContainText('minutes.txt');
  // the first digits of the SHA-256 of "agreed"
  await expect(file).toContainText(/6 bytes · .* · [0-9a-f]{8}/);
  const download = page.waitForEvent('download');
  await file.getByRole('button', { name: 'minutes.txt', exact: true }).click();
  expect((await download).suggestedFilename()).toBe('minutes.txt');

  await page.keyboard.press('ControlOrMeta+k');
  await page.getByRole('combobox', { name: 'Find a command or an event' }).fill('Verify evidence');
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Verify evidence' });
  await expect(dialog).toContainText('1 file, as it was attached.');
  await expect(dialog.getByRole('listitem')).toContainText('as attached');
  await page.keyboard.press('Escape');

  await file.hover();
  await file.getByRole('button', { name: 'Remove minutes.txt' }).click();
  await expect(file).toHaveCount(0);
  const notice = page.getByRole('status').filter({ hasText: 'minutes.txt removed.' });
  await notice.getByRole('button', { name: 'Undo' }).click();
  await expect(file).toContainText('minutes.txt');
});

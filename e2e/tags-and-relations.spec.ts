import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { choose, counts, details, filters, heading, listed, openList, searchBox } from './app-panes.ts';
import { test } from './app-test.ts';

const folder = mkdtempSync(join(tmpdir(), 'chronotope-tags-'));
// a worker that comes back to this file finds it removed
test.beforeAll(() => mkdirSync(folder, { recursive: true }));
const file = join(folder, 'voyages.json');

test.beforeAll(() => {
  const dataset = {
    format: 'chronotope-dataset',
    version: 1,
    title: { en: 'Voyages' },
    tags: [{ id: 'by-sea', name: { en: 'By sea' } }],
    events: [
      { id: 'departure', title: { en: 'Departure' }, when: '1768-08-26', tags: ['by-sea'] },
      { id: 'return', title: { en: 'Return' }, when: '1771-07-12', tags: ['by-sea'] },
      { id: 'print', title: { en: 'In print' }, when: '1773' },
    ],
    relations: [{ id: 'r1', subject: 'events/departure', predicate: 'precedes', object: 'events/return' }],
    notes: [
      { id: 'n1', text: { en: 'The log has another hour.' }, about: ['events/departure'], written: '2025-11-02' },
      { id: 'n2', text: { en: 'Compiled by hand.' } },
    ],
  };
  writeFileSync(file, JSON.stringify(dataset));
});
test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('tags filter, relations lead on from both their ends, and notes are read and found', async ({ app }) => {
  const { page } = app;
  await app.openThroughDialog(file);
  await expect(counts(page)).toContainText('3 of 3 events');
  await details(page).getByText('1 note on the dataset').click();
  await expect(details(page)).toContainText('Compiled by hand.');

  await choose(page, 'Departure');
  const tag = details(page).getByRole('button', { name: 'By sea' });
  await tag.click();
  await expect(counts(page)).toContainText('2 of 3 events');
  await tag.click();
  await expect(counts(page)).toContainText('3 of 3 events');

  await details(page).getByRole('tab', { name: 'Notes 1' }).click();
  await expect(details(page).getByRole('tabpanel')).toContainText('The log has another hour.Written 2 Nov 2025');
  await details(page).getByRole('tab', { name: 'Related 1' }).click();
  await expect(details(page).getByRole('tabpanel')).toContainText('Precedes');
  await details(page).getByRole('button', { name: 'Return' }).click();
  await expect(heading(page)).toHaveText('Return');
  await expect(details(page).getByRole('tabpanel')).toContainText('Preceded by');

  await page.getByRole('tab', { name: 'Filters' }).click();
  const tags = filters(page).getByRole('group', { name: 'Tags' });
  await tags.getByRole('checkbox', { name: /^No tag/ }).click();
  await expect(counts(page)).toContainText('1 of 3 events');
  await page.getByRole('group', { name: 'Active filters' }).getByRole('button', { name: 'Clear' }).click();
  await searchBox(page).fill('another hour');
  await openList(page);
  await expect.poll(() => listed(page)).toBe(1);
});

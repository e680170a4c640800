import { fileURLToPath } from 'node:url';
import { expect, type Page } from '@playwright/test';
import { counts } from './app-panes.ts';
import { test } from './app-test.ts';

const fixtures = fileURLToPath(new URL('../src/engine/fixtures/interchange/', import.meta.url));

const title = (page: Page) => page.getByRole('heading', { level: 1 });
const tray = (page: Page) => page.getByRole('region', { name: 'Trays', exact: true }).getByRole('listbox');

test('a TimelineJS sheet opens as what it is; what has no date or place lies in the trays', async ({ app }) => {
  const { page } = app;
  await app.openThroughDialog(`${fixtures}ships-timeline.csv`);
  await expect(title(page)).toHaveText('Two ships');
  await expect(counts(page)).toContainText('4 of 4 events');
  await expect(counts(page)).toContainText('3 unplaced');
  await expect(page.getByRole('alert')).toContainText('ships-timeline.csv:6');
  await counts(page).getByRole('button', { name: '3 unplaced', exact: true }).click();
  await expect(tray(page).getByRole('option')).toHaveText([
    /Long before.*44 BC/,
    /The voyage/,
    /Said in words/,
    /Nobody knows.*some time/,
  ]);
});

test('a dropped GeoJSON opens on the map and the timeline, and tells what was left out', async ({ app }) => {
  const { page } = app;
  await expect(counts(page)).toContainText('events');
  await app.dropFile(`${fixtures}voyage.geojson`);
  await expect(title(page)).toHaveText('A voyage');
  await expect(counts(page)).toContainText('5 of 5 events');
  await expect(counts(page)).toContainText('2 undated and unplaced');
  await expect(page.getByRole('alert')).toContainText('features[5]');
  await expect(page.getByRole('alert')).toContainText('5 events were kept; 1 record was left out.');
});

test('a StoryMapJS opens with its slides in the trays, and their order as a story', async ({ app }) => {
  const { page } = app;
  await app.dropFile(`${fixtures}walk-storymap.json`);
  await expect(title(page)).toHaveText('A walk');
  await expect(counts(page)).toContainText('4 of 4 events');
  // what has no date does not lie outside of the timeline's window
  const legend = page.getByRole('list', { name: 'Legend' });
  await expect(legend.getByRole('listitem')).toHaveText(['in window', 'undated']);
  await page.getByRole('tab', { name: 'Story', exact: true }).click();
  const story = page.getByRole('region', { name: 'Story', exact: true });
  await expect(story.getByRole('listitem')).toHaveCount(4);
});

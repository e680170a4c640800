import { writeFileSync } from 'node:fs';
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

test('of a file without dates the map has the room, and an audience sees no timeline; its story is called as the file says', async ({
  app,
}) => {
  const { page } = app;
  const shareOfTimeline = async (): Promise<number> => {
    const [map = 0, timeline = 0] = await Promise.all(
      ['map', 'timeline'].map(async (pane) => (await page.locator(`[data-pane="${pane}"]`).boundingBox())?.height ?? 0),
    );
    return timeline / (map + timeline);
  };
  await expect.poll(shareOfTimeline).toBeCloseTo(0.54, 2);
  const file = test.info().outputPath('walk.json');
  const at = (lat: number, lon: number) => ({ lat, lon, zoom: 10, line: true });
  const slides = [
    { type: 'overview', date: '', text: { headline: 'A walk to the sea', text: 'Two stops' } },
    { text: { headline: 'Gate' }, location: at(55.75583, 37.61556) },
    { text: { headline: 'Bridge' }, location: at(43.4, 39.9) },
  ];
  writeFileSync(file, JSON.stringify({ storymap: { slides } }));
  await app.openThroughDialog(file);
  await expect(counts(page)).toContainText('3 of 3 events');
  await expect.poll(shareOfTimeline).toBeLessThan(0.35);

  await page.getByRole('tab', { name: 'Story', exact: true }).click();
  const story = page.getByRole('region', { name: 'Story', exact: true });
  await expect(story.getByRole('textbox', { name: 'Title of the story' })).toHaveValue('A walk to the sea');
  await expect(story).not.toContainText('UND');
  await page.getByRole('button', { name: 'Present', exact: true }).click();
  const told = page.getByRole('region', { name: /A walk to the sea/ });
  await expect(told.getByRole('region', { name: 'Map' })).toBeVisible();
  await expect(told.getByRole('region', { name: 'Timeline' })).toHaveCount(0);
  await page.keyboard.press('Escape');

  await app.openThroughDialog(`${fixtures}ships-timeline.csv`);
  await expect(counts(page)).toContainText('4 of 4 events');
  await expect.poll(shareOfTimeline).toBeCloseTo(0.54, 2);
});

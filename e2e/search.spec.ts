import { expect, type Page } from '@playwright/test';
import { findInPalette, searchBox, timeline } from './app-panes.ts';
import { test } from './app-test.ts';
import { readFirstDataset, type DatasetEvent, type DatasetPlace } from './first-dataset.ts';

const dataset = readFirstDataset();
const counts = (page: Page) => page.getByRole('status', { name: 'Counts' });

function ofActor(actor: string): number {
  return dataset.events.filter(({ actors }) => actors?.includes(actor)).length;
}

/** Events at a place of the map that lies so near to one which is called Tokyo; a country's point is no such place. */
function nearTokyo(km: number, isAsked: (event: DatasetEvent) => boolean = () => true): number {
  const called = dataset.places.filter(({ name }) => /\bTokyo\b/.test(name.en));
  return nearAny(called, km).filter(isAsked).length;
}

function nearAny(spots: readonly Pick<DatasetPlace, 'coordinates'>[], km: number): readonly DatasetEvent[] {
  const near = new Set(
    dataset.places
      .filter(({ kind }) => kind !== 'country')
      .filter((place) => spots.some((one) => kmBetween(one, place) <= km))
      .map(({ id }) => id),
  );
  return dataset.events.filter((event) => event.places.some((id) => near.has(id)));
}

/** By the haversine formula, on a sphere of 6,371 km. */
function kmBetween(
  { coordinates: a }: Pick<DatasetPlace, 'coordinates'>,
  { coordinates: b }: Pick<DatasetPlace, 'coordinates'>,
): number {
  const radians = (degrees: number): number => (degrees * Math.PI) / 180;
  const half = (from: number, to: number): number => Math.sin(radians(to - from) / 2) ** 2;
  const along = Math.cos(radians(a.lat)) * Math.cos(radians(b.lat)) * half(a.lng, b.lng);
  return 2 * 6371 * Math.asin(Math.sqrt(half(a.lat, b.lat) + along));
}

const byKeys = {
  'en-US': {
    search: 'Search',
    fits: 'What fits here',
    act: 'act',
    actor: 'actor:',
    takaichi: 'actor:"Sanae Takaichi"',
    without: 'NOT actor:"Sanae Takaichi"',
    before: 'before:2010',
    fields: 'near:Tokyo<200km before:2026',
    near: 'near Tokyo',
    offered: 'See what happened within 100 km of “Tokyo”',
    nearTokyo: 'near:Tokyo',
    counts: (shown: number) => `${shown} of ${dataset.events.length} events`,
  },
  'fr-FR': {
    search: 'Chercher',
    fits: 'Ce qui convient ici',
    act: 'act',
    actor: 'acteur:',
    takaichi: 'acteur:"Sanae Takaichi"',
    without: 'NON acteur:"Sanae Takaichi"',
    before: 'avant:2010',
    fields: 'près:Tokyo<200km avant:2026',
    near: 'près de Tokyo',
    offered: /^Voir ce qui s’est passé à moins de 100\skm de «\sTokyo\s»$/u,
    nearTokyo: 'près:Tokyo',
    counts: (shown: number) => `${shown} événements sur ${dataset.events.length}`,
  },
} as const;

for (const [locale, words] of Object.entries(byKeys)) {
  test(`fields are found, filled and combined by keys alone, and counts follow, ${locale}`, async ({ launchApp }) => {
    const { page } = await launchApp({ locale });
    const { keyboard } = page;
    const field = page.getByRole('searchbox', { name: words.search, exact: true });
    const offered = page.getByRole('listbox', { name: words.fits }).getByRole('option');
    const shown = page.locator('footer.status-line');
    const all = dataset.events.length;
    const typeAnew = async (text: string): Promise<void> => {
      await keyboard.press('ControlOrMeta+a');
      await keyboard.type(text);
      await expect(field).toHaveValue(text);
    };
    await expect(shown).toContainText(words.counts(all));
    await keyboard.press('/');
    await expect(field).toBeFocused();
    await keyboard.press('ArrowDown');
    await expect(offered).toHaveCount(13);
    await keyboard.type(words.act);
    await expect(offered).toHaveCount(1);
    await keyboard.press('ArrowDown');
    await keyboard.press('Enter');
    await expect(field).toHaveValue(words.actor);
    await keyboard.type('takai');
    await expect(offered).toHaveText(['Sanae Takaichi']);
    await keyboard.press('ArrowDown');
    await keyboard.press('Enter');
    await expect(field).toHaveValue(`${words.takaichi} `);
    await expect(shown).toContainText(words.counts(ofActor('takaichi')));
    await typeAnew(words.without);
    await expect(shown).toContainText(words.counts(all - ofActor('takaichi')));

    await typeAnew(words.before);
    const early = dataset.events.filter(({ when }) => /^(?:\.\.|\/)|^(?:1\d|200)\d/.test(when)).length;
    await expect(shown).toContainText(words.counts(early));
    await typeAnew(words.fields);
    await expect(shown).toContainText(words.counts(nearTokyo(200, ({ when }) => !when.startsWith('2026'))));
    // plain words for a place that is near are the field, once Enter takes what is offered
    await typeAnew(words.near);
    await expect(page.getByRole('button', { name: words.offered })).toBeVisible();
    await keyboard.press('Enter');
    await expect(field).toHaveValue(words.nearTokyo);
    await expect(field).toBeFocused();
    await expect(shown).toContainText(words.counts(nearTokyo(100)));

    // nothing is to be undone: the browser's own undo would go back into the field
    await keyboard.press('ControlOrMeta+a');
    await keyboard.press('Delete');
    await expect(shown).toContainText(words.counts(all));
    const filters = page.getByRole('tab').first();
    await filters.press('ControlOrMeta+z');
    await expect(filters).toBeFocused();
    await expect(field).toHaveValue('');
  });
}

test('what cannot be read is told at its place and finds nothing, what is unfinished filters nothing yet', async ({
  app,
}) => {
  const { page } = app;
  const before = await counts(page).innerText();
  await searchBox(page).fill('takaichi');
  await expect(counts(page)).not.toHaveText(before);
  const shown = await counts(page).innerText();
  await searchBox(page).fill('takaichi before:someday');
  await expect(page.getByText('“someday” is no date: this finds nothing.')).toBeVisible();
  await expect(page.locator('.search-underlines u')).toHaveText('someday');
  await expect(counts(page)).toContainText(`0 of ${dataset.events.length} events`);
  await searchBox(page).fill('takaichi before:2025-');
  await expect(page.getByText('Until then it filters nothing')).toBeVisible();
  await expect(counts(page)).toHaveText(shown);
  await searchBox(page).fill('takaichi before:2025');
  await expect(page.locator('.search-underlines u')).toHaveCount(0);

  // a place that no event is at is where the gazetteer has it
  await searchBox(page).fill('near:Qwxzy<40km');
  await expect(page.getByText('No place on the map is called “Qwxzy”: this finds nothing.')).toBeVisible();
  await searchBox(page).fill('near:Yokohama<40km');
  await expect(page.getByText('Near Yokohama, Japan (gazetteer)')).toBeVisible();
  await expect(page.locator('.search-underlines u')).toHaveCount(0);
  const yokohama = { coordinates: { lng: 139.65, lat: 35.4333 } };
  await expect(counts(page)).toContainText(`${nearAny([yokohama], 40).length} of ${dataset.events.length} events`);
});

test('what was looked for is marked where it stands, and what is left out is not', async ({ app }) => {
  const { page } = app;
  await page.getByRole('tab', { name: 'Events', exact: true }).click();
  await searchBox(page).fill('takaichi NOT beijing');
  const marks = page.getByRole('region', { name: 'Events' }).locator('mark');
  await expect(marks.first()).toHaveText('Takaichi');
  await page
    .getByRole('listbox', { name: 'Events' })
    .getByRole('option')
    .filter({ hasText: 'Takaichi' })
    .first()
    .click();
  await expect(page.getByRole('region', { name: 'Details' }).locator('mark').first()).toHaveText('Takaichi');
});

test('what is asked to be near is a circle on the map, and details say which place is how far from it', async ({
  app,
}) => {
  const { page } = app;
  const circle = page.getByRole('region', { name: 'Map', exact: true }).locator('canvas.map-outline');
  await expect(circle).toBeHidden();
  await page.getByRole('tab', { name: 'Events', exact: true }).click();
  await searchBox(page).fill('near:Tokyo<1000km');
  await expect(circle).toBeVisible();
  const options = page.getByRole('listbox', { name: 'Events', exact: true }).getByRole('option');
  await options.filter({ hasText: 'Trump–Xi meeting in Busan' }).click();
  const why = page.getByRole('region', { name: 'Details' }).getByRole('list', { name: 'Why it was found' });
  await expect(why).toHaveText('Near Tokyo: Busan, 968 km');
  // what is not in the file is where the gazetteer has it
  await searchBox(page).fill('near:Kobe<700km');
  await expect(why).toHaveText(/^Near Kobe: .*Busan.*, \d{3} km$/);
  await expect(circle).toBeVisible();
  await searchBox(page).fill('');
  await expect(circle).toBeHidden();
});

test('where nothing of an event shows what was looked for, its row and its details say where it stands', async ({
  app,
}) => {
  const { page } = app;
  await page.getByRole('tab', { name: 'Events', exact: true }).click();
  const list = page.getByRole('listbox', { name: 'Events', exact: true });
  await searchBox(page).fill('embargo');
  await list.getByRole('option').filter({ hasText: 'In a source: ' }).first().click();
  const why = page.getByRole('region', { name: 'Details' }).getByRole('list', { name: 'Why it was found' });
  await expect(why).toContainText('In a source: ');
  await expect(why.locator('mark')).toHaveText('embargo');
  // an event that the search leaves out was not found, even where one of the words stands in it
  await searchBox(page).fill('embargo NOT embargo');
  await expect(page.getByText('Left out by “embargo NOT embargo”')).toBeVisible();
  await expect(why).toHaveCount(0);
  await searchBox(page).fill('embargo');
  await expect(why).toContainText('In a source: ');
  await searchBox(page).fill('');
  await expect(why).toHaveCount(0);
  // an empty field is left by Escape
  await list.focus();
  await page.keyboard.press('/');
  await expect(searchBox(page)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(list).toBeFocused();
  // also by who went to what it offers and back
  await page.keyboard.press('/');
  await searchBox(page).fill('near Tokyo');
  const offered = page.getByRole('button', { name: 'See what happened within 100 km of “Tokyo”' });
  await expect(offered).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await expect(offered).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(searchBox(page)).toBeFocused();
  await searchBox(page).fill('');
  await page.keyboard.press('Escape');
  await expect(list).toBeFocused();
});

test('in French fields and operators are French, and the English ones are understood', async ({ launchApp }) => {
  const { page } = await launchApp({ locale: 'fr-FR' });
  const search = page.getByRole('searchbox', { name: 'Chercher', exact: true });
  const shown = page.getByRole('status', { name: 'Décompte' });
  const before = await shown.innerText();
  await search.fill('acteur:takaichi OU lieu:busan');
  await expect(shown).not.toHaveText(before);
  const french = await shown.innerText();
  await search.fill('zzz');
  await expect(shown).not.toHaveText(french);
  await search.fill('actor:takaichi OR place:busan');
  await expect(shown).toHaveText(french);
  await search.fill('acteur:personne');
  await expect(page.getByText('« personne »')).toBeVisible();
});

test('it is said how much of what passes lies outside of the map, also where nothing is searched, and it is shown by a key', async ({
  app,
}) => {
  const { page } = app;
  const outside = page.getByRole('button', { name: /^\d+ outside the map$/ });
  const surface = page.getByRole('region', { name: 'Map', exact: true }).getByRole('application');
  await surface.focus();
  await surface.press('+');
  await surface.press('+');
  await expect(outside).toBeVisible();
  // who moves the map knows that: it is not read out
  await expect(page.locator('.status-outside')).toHaveAttribute('aria-live', 'off');
  await outside.press('Enter');
  await expect(outside).toHaveCount(0);
  await expect(surface).toBeFocused();
});

test('it is said how much of what is found lies outside of the views, and keys lead there', async ({ app }) => {
  const { page } = app;
  await searchBox(page).focus();
  await page.keyboard.type('2010');
  await expect(counts(page)).not.toContainText('70 of 70');
  const offTimeline = page.getByRole('button', { name: /^\d+ outside the timeline$/ });
  await expect(offTimeline).toBeVisible();
  const found = await counts(page).innerText();
  await offTimeline.press('Enter');
  await expect(offTimeline).toHaveCount(0);
  await expect(timeline(page).locator(':focus')).toBeAttached();
  // it is looked at, and nothing is filtered by it
  await expect(counts(page)).toHaveText(found);
});

test('in a small window what is typed is read whole beside the filters', async ({ app }) => {
  const { page } = app;
  await page.setViewportSize({ width: 1024, height: 640 });
  await findInPalette(page, '2010');
  await page.keyboard.press('/');
  await searchBox(page).fill('evidence:ungraded');
  await expect(page.getByRole('group', { name: 'Active filters' }).getByRole('button')).toHaveCount(3);
  const hidden = (): Promise<number> =>
    searchBox(page).evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth);
  await expect.poll(hidden).toBe(0);
});

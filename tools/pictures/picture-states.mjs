import {
  all,
  askPalette,
  brush,
  choose,
  click,
  lanes,
  mapSurface,
  press,
  pressIn,
  search,
  showClaims,
  showDetails,
  showFilters,
  showList,
  wantValues,
} from './page-steps.mjs';

/** @typedef {import('./picture-table.mjs').State} State */

/** In both languages of the first dataset the palette finds it by this. */
const summit = 'Trump–Takaichi';

/** @type {readonly State[]} */
export const mainPictures = [{ name: 'main' }, { name: 'crowd', file: 'crowd' }];

/** @type {readonly State[]} */
export const statePictures = [
  { name: 'hint', keepsHint: true },
  { name: 'details', prepare: choose(summit) },
  { name: 'details-scrolled', prepare: all(choose(summit), press('End'), scrollDetails) },
  { name: 'related', prepare: all(choose(summit), showDetails, relatedTab) },
  { name: 'several', prepare: all(choose(summit), toggleNext) },
  { name: 'brushed', prepare: brush('2025-10-27', '2025-11-01') },
  { name: 'facets', prepare: all(showFilters, wantValues('category', [0, 2]), wantValues('certainty', [0])) },
  {
    name: 'chips',
    prepare: all(
      showFilters,
      wantValues('category', [0, 1]),
      wantValues('status', [0]),
      wantValues('certainty', [0]),
      search('Trump'),
      brush('2025', '2026'),
    ),
  },
  { name: 'nothing', prepare: all(showList, search('no such event')) },
  { name: 'list', prepare: showList },
  { name: 'list-by-day', prepare: all(showList, groupBy(1)) },
  { name: 'list-by-place', prepare: all(showList, groupBy(2)) },
  { name: 'claims', prepare: showClaims },
  { name: 'claim-read', prepare: all(showClaims, click('.claims button[aria-expanded]', 22)) },
  { name: 'claim-of-guide', prepare: all(askPalette('C16'), press('Enter')) },
  {
    // the share of imports over the four events of 2010 that have a beginning
    name: 'figure-of-guide',
    prepare: all(
      askPalette('2010'),
      press('Enter'),
      showFilters,
      click('.figure-choice', 7),
      click('.figure-card-fold'),
      showList,
      pressIn((page) => page.locator('.list-box'), 'Home'),
      press('Shift+ArrowDown', 3),
    ),
  },
  { name: 'claims-none', file: 'claimless', prepare: showClaims },
  { name: 'cluster-list', prepare: openCluster },
  { name: 'lane-list', prepare: pressIn(lanes, 'm') },
  { name: 'palette', prepare: askPalette('Busan') },
  { name: 'shortcuts', prepare: press('?') },
  { name: 'more', prepare: click('.top-bar-end button', 2) },
  { name: 'hours', prepare: all(choose(summit), pressIn(lanes, '+', 24)) },
  { name: 'centuries', prepare: pressIn(lanes, '-', 30) },
  { name: 'years', prepare: pressIn(lanes, '0') },
  { name: 'map-all', prepare: pressIn(mapSurface, '0') },
  { name: 'map-near', prepare: all(choose(summit), pressIn(mapSurface, 'z')) },
  { name: 'hover', prepare: hoverRing, keepsPointer: true },
  { name: 'undated', file: 'undated' },
  { name: 'problems', opens: 'damaged', waitsFor: '[role=alert]' },
  { name: 'refused', opens: 'refused', waitsFor: '[role=alert]' },
  { name: 'empty', file: 'refused', keepsHint: true, waitsFor: '.first-run' },
  { name: 'loading', opens: 'slow', waitsFor: '.opening-words' },
  { name: 'pane-failed', before: failFacets, prepare: showFilters },
  { name: 'crowd-months', file: 'crowd', prepare: all(brush('2026-02', '2026-03'), pressIn(lanes, 'b')) },
  { name: 'crowd-chosen', file: 'crowd', prepare: all(choose('Tokyo'), pressIn(mapSurface, 'z')) },
  { name: 'crowd-list', file: 'crowd', prepare: all(showList, groupBy(1)) },
  { name: 'crowd-claims', file: 'crowd', prepare: showClaims },
];

/** @type {import('./page-steps.mjs').Step} */
async function relatedTab(page) {
  await page.locator('.details').getByRole('tab').nth(1).click();
}

/** @type {import('./page-steps.mjs').Step} */
async function scrollDetails(page) {
  await page.locator('.details').evaluate((pane) => pane.scrollTo(0, pane.scrollHeight / 2));
}

/** @type {import('./page-steps.mjs').Step} */
async function toggleNext(page) {
  await showList(page);
  for (const index of [1, 2])
    await page
      .locator('.event-list [role=option]')
      .nth(index)
      .click({ modifiers: ['Shift'] });
}

/**
 * @param {number} index of the way to group
 * @returns {import('./page-steps.mjs').Step}
 */
function groupBy(index) {
  return async (page) => {
    await page.locator('.event-list select').nth(1).selectOption({ index });
  };
}

/** @type {import('./page-steps.mjs').Step} */
async function openCluster(page) {
  await mapSurface(page).focus();
  for (let step = 0; step < 12 && (await page.locator('.choice-list').count()) === 0; step++) {
    await page.keyboard.press('.');
    await page.keyboard.press('Enter');
  }
}

/** Goes over the map in small steps until something is told. @type {import('./page-steps.mjs').Step} */
async function hoverRing(page) {
  const box = await mapSurface(page).boundingBox();
  if (box === null) return;
  for (let x = box.x + 80; x < box.x + box.width; x += 12) {
    for (let y = box.y + 60; y < box.y + box.height - 60; y += 12) {
      await page.mouse.move(x, y);
      if ((await page.locator('.map-surface').evaluate((surface) => surface.style.cursor)) === 'pointer') return;
    }
  }
}

/** In the page: the names of countries cannot be had, which only the filters ask for. */
function failFacets() {
  Object.defineProperty(Intl, 'DisplayNames', {
    value: function failingNames() {
      throw new Error('provoked for a picture');
    },
  });
}

/** What is done before a picture is taken, as a person does it, in either language. */

/** @typedef {import('@playwright/test').Page} Page */
/** @typedef {(page: Page) => Promise<void>} Step */

/**
 * One step after the other.
 * @param {readonly Step[]} steps
 * @returns {Step}
 */
export function all(...steps) {
  return async (page) => {
    for (const step of steps) await step(page);
  };
}

/** @param {Page} page */
export const lanes = (page) => page.locator('.timeline-lanes');
/** @param {Page} page */
export const mapSurface = (page) => page.locator('.map-surface');
/** @param {Page} page */
const searchField = (page) => page.getByRole('searchbox').first();

/** @type {Step} */
export async function putHintAway(page) {
  await page.getByRole('button', { name: /^(Got it|Compris)/ }).click();
}

/**
 * Opens a pane, whether its tab, its rail or its drawer is there.
 * @param {RegExp} name
 * @returns {Step}
 */
function pane(name) {
  return async (page) => {
    const tab = page.getByRole('tab', { name });
    if ((await tab.count()) === 0) await page.getByRole('button', { name, exact: true }).first().click();
    else await tab.click();
  };
}
export const showFilters = pane(/^(Filters|Filtres)$/);
export const showList = pane(/^(Events|Événements)$/);
export const showDetails = pane(/^(Details|Détails)$/);
export const showClaims = pane(/^(Claims|Affirmations)$/);

/**
 * @param {string} text
 * @returns {Step}
 */
export function search(text) {
  return async (page) => {
    await page.keyboard.press('/');
    await searchField(page).fill(text);
  };
}

/**
 * @param {string} text
 * @returns {Step}
 */
export function askPalette(text) {
  return async (page) => {
    await press('Control+k')(page);
    await page.locator('.palette-field').fill(text);
  };
}

/**
 * Chooses an event through the palette, which shows it in every view.
 * @param {string} title
 * @returns {Step}
 */
export function choose(title) {
  return async (page) => {
    await askPalette(title)(page);
    await page.getByRole('option', { name: title }).first().waitFor();
    await page.keyboard.press('Enter');
    await page.locator('.details h2').filter({ hasText: title }).waitFor();
  };
}

/**
 * @param {string} keys
 * @param {number} [times]
 * @returns {Step}
 */
export function press(keys, times = 1) {
  return async (page) => {
    for (let time = 0; time < times; time++) await page.keyboard.press(keys);
  };
}

/**
 * @param {(page: Page) => import('@playwright/test').Locator} locate
 * @param {string} keys
 * @param {number} [times]
 * @returns {Step}
 */
export function pressIn(locate, keys, times = 1) {
  return async (page) => {
    await locate(page).focus();
    await press(keys, times)(page);
  };
}

/**
 * @param {string} from
 * @param {string} to
 * @returns {Step}
 */
export function brush(from, to) {
  return async (page) => {
    const fields = page.locator('.timeline-brush input');
    for (const [index, text] of [from, to].entries()) {
      await fields.nth(index).fill(text);
      await fields.nth(index).press('Enter');
    }
  };
}

/**
 * Adds values of a facet to the filter.
 * @param {string} section the name of its section, as a class
 * @param {readonly number[]} rows
 * @returns {Step}
 */
export function wantValues(section, rows) {
  return async (page) => {
    for (const row of rows) await page.locator(`.facet-section-${section} .facet-box`).nth(row).click();
  };
}

/**
 * @param {string} selector
 * @param {number} [index]
 * @returns {Step}
 */
export function click(selector, index = 0) {
  return (page) => page.locator(selector).nth(index).click();
}

/** Where the pointer lights nothing. @type {Step} */
export async function restPointer(page) {
  await page.mouse.move(2, 2);
}

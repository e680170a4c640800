import { chronotope } from './chronotope.mjs';
import { measureSubject } from './measure-subject.mjs';

/** @typedef {import('../bench.mjs').Row} Row */

export const sideBySideSizes = [1000, 10_000, 100_000, 1_000_000];
const limitMs = 60_000;

/**
 * The same events in one program after the other, in the same browser engine and the same window.
 * @param {object} options
 * @param {readonly number[]} options.sizes how many events, from few to many
 * @param {readonly import('./cases.mjs').CaseName[]} options.wanted
 * @param {import('../data/news-places.mjs').Spread} options.spread
 * @returns {Promise<readonly Row[]>}
 */
export async function measureSideBySide({ sizes, wanted, spread }) {
  const subjects = [chronotope(spread)];
  /** @type {Row[]} */
  const rows = [];
  for (const events of sizes) {
    for (const subject of subjects) rows.push(...(await measureSubject({ subject, events, wanted, limitMs })));
  }
  return rows;
}

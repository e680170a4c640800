// The events that every subject of the benchmark is given. Pure: the same in the page of a peer and in Node.
import { seededRandom } from '../../tools/crowd/seeded-random.mjs';
import { newsDates } from './news-dates.mjs';
import { newsPlaces } from './news-places.mjs';
import { newsTitle } from './news-words.mjs';
import { zipf } from './skewed-chance.mjs';

/**
 * @typedef {object} NewsDate
 * @property {number} start ms since 1970: the earliest that it can have begun
 * @property {number} end ms since 1970: the latest that it can have ended; not part of it
 * @property {boolean} isRange whether it went on from one date to another, and is not one date known well or badly
 * @property {string} edtf
 */

/**
 * @typedef {object} NewsEvent
 * @property {string} id
 * @property {string} title
 * @property {NewsDate | null} date null: undated
 * @property {readonly number[]} places indices of points; none: it is on no map
 * @property {number} category 0 … 11
 * @property {number} status 0 … 3
 * @property {number} certainty 0 … 2
 * @property {number} importance 1 … 5
 * @property {readonly number[]} actors 0 … 199
 * @property {readonly number[]} sources 0 … 59
 */

/** @typedef {{ readonly events: number, readonly spread: import('./news-places.mjs').Spread }} NewsOptions */
/** @typedef {{ readonly points: readonly import('./news-places.mjs').Point[], readonly events: Iterable<NewsEvent> }} News */

/** Another number where the same seed gives other events. */
export const newsVersion = 1;
export const newsSeed = 1;
export const categoryCount = 12;
export const actorCount = 200;
export const sourceCount = 60;

const unplacedShare = 0.03;
/** @type {readonly (readonly [number, number])[]} how many places beside the first */
const otherPlaces = [
  [86, 0],
  [11, 1],
  [3, 3],
];
/** @type {readonly (readonly [number, number])[]} */
const importances = [
  [1, 5],
  [6, 4],
  [33, 3],
  [35, 2],
  [25, 1],
];

/**
 * Events like news: skewed in time and space, by category, actor and source. The events are made as they are taken; the
 * points are complete once all were.
 * @param {NewsOptions} options
 * @returns {News}
 */
export function newsOf({ events, spread }) {
  const chance = seededRandom(newsSeed);
  const places = newsPlaces(chance, spread);
  return { points: places.points, events: drawEvents(chance, events, places) };
}

/**
 * @param {import('../../tools/crowd/seeded-random.mjs').Chance} chance
 * @param {number} count
 * @param {ReturnType<typeof newsPlaces>} places
 * @returns {Generator<NewsEvent>}
 */
function* drawEvents(chance, count, places) {
  const nextDate = newsDates(chance);
  const category = zipf(categoryCount, 0.6);
  const status = zipf(4, 1);
  const certainty = zipf(3, 1.2);
  const actor = zipf(actorCount, 0.8);
  const source = zipf(sourceCount, 0.8);
  for (let index = 0; index < count; index++) {
    const placeCount = chance.next() < unplacedShare ? 0 : 1 + chance.draw(otherPlaces);
    yield {
      id: `n${index}`,
      title: newsTitle(chance, index),
      date: nextDate(),
      places: distinct(placeCount, () => places.draw()),
      category: category(chance),
      status: status(chance),
      certainty: certainty(chance),
      importance: chance.draw(importances),
      actors: distinct(1 + chance.whole(2), () => actor(chance)),
      sources: distinct(1 + chance.whole(2), () => source(chance)),
    };
  }
}

/**
 * @param {number} count of draws
 * @param {() => number} draw
 */
function distinct(count, draw) {
  return [...new Set(Array.from({ length: count }, draw))];
}

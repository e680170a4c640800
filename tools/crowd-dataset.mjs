// A crowd of events that nobody has to believe: what bench, pictures and journeys open where seventy are too few.
import { writeFileSync } from 'node:fs';
import { crowdActors, crowdCategories, crowdTopics } from './crowd/crowd-words.mjs';
import { crowdDates } from './crowd/crowd-dates.mjs';
import { crowdPlaces } from './crowd/crowd-places.mjs';
import { seededRandom } from './crowd/seeded-random.mjs';

/** @typedef {import('./crowd/seeded-random.mjs').Chance} Chance */
/** @typedef {import('./crowd/crowd-words.mjs').Words} Words */

const sourceCount = 120;
const claimCount = 40;
const verdicts = ['confirmed', 'confirmed', 'confirmed-with-nuance', 'distorted', 'wrong', 'opinion', 'open'];

/**
 * A dataset of format 1 with this many events: skewed in space and time as news are, with ranges, uncertain and open
 * dates, several places and none. The same seed gives the same dataset.
 * @param {number} count
 * @param {number} [seed]
 */
export function crowdDataset(count, seed = 1) {
  const chance = seededRandom(seed);
  const places = crowdPlaces(chance);
  const nextDate = crowdDates(chance);
  const events = Array.from({ length: count }, (_, index) => anEvent(index, chance, places, nextDate()));
  return {
    format: 'chronotope-dataset',
    version: 1,
    id: `crowd-${count}-${seed}`,
    title: { en: 'A crowd of events', fr: 'Une foule d’événements' },
    article: 'source-0',
    sources: Array.from({ length: sourceCount }, (_, index) => aSource(index, chance)),
    places,
    actors: crowdActors,
    categories: crowdCategories.map(({ id, name }) => ({ id, name })),
    events,
    eras: [
      { id: 'quiet', name: { en: 'Quiet years', fr: 'Années calmes' }, when: '2015/2019' },
      { id: 'dispute', name: { en: 'The dispute', fr: 'Le différend' }, when: '2025-04/2026-10' },
    ],
    claims: Array.from({ length: Math.min(claimCount, count) }, (_, index) => aClaim(index, chance, events)),
  };
}

/**
 * Writes a crowd into a file, in UTF-8.
 * @param {string} path
 * @param {number} count
 * @param {number} [seed]
 */
export function writeCrowd(path, count, seed) {
  writeFileSync(path, JSON.stringify(crowdDataset(count, seed)));
}

/**
 * @param {number} index
 * @param {Chance} chance
 * @param {readonly import('./crowd/crowd-places.mjs').CrowdPlace[]} places
 * @param {import('./crowd/crowd-dates.mjs').CrowdDate} date
 */
function anEvent(index, chance, places, { when, isAhead }) {
  const category = chance.draw(crowdCategories.map((one) => [one.share, one]));
  const first = chance.pickEarly(places);
  const others = Array.from({ length: chance.draw(otherPlaces) }, () => chance.pickEarly(places).id);
  const stands = chance.next() > 0.03 ? [...new Set([first.id, ...others])] : [];
  const topic = chance.pickEarly(crowdTopics);
  return {
    id: `event-${index}`,
    title: fill(chance.pick(category.titles), cityOf(first.name), topic),
    ...(when === null ? {} : { when }),
    places: stands,
    actors: [...new Set([chance.pickEarly(crowdActors).id, chance.pick(crowdActors).id])],
    category: category.id,
    status: isAhead ? chance.draw(ahead) : chance.draw(past),
    certainty: chance.draw(certainties),
    importance: chance.draw(importances),
    citations: Array.from(new Set([source(chance), source(chance)]), (id) => ({ source: id })),
  };
}

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
/** @type {readonly (readonly [number, string])[]} */
const past = [
  [90, 'happened'],
  [4, 'ongoing'],
  [3, 'alleged'],
  [2, 'attributed'],
  [1, 'cancelled'],
];
/** @type {readonly (readonly [number, string])[]} */
const ahead = [
  [60, 'planned'],
  [40, 'announced'],
];
/** @type {readonly (readonly [number, string])[]} */
const certainties = [
  [80, 'high'],
  [16, 'medium'],
  [4, 'low'],
];

/** @param {Chance} chance */
function source(chance) {
  return `source-${Math.floor(chance.next() ** 2 * sourceCount)}`;
}

/**
 * Of “Tokyo, port” it is Tokyo that stands in a title.
 * @param {Words} place
 * @returns {Words}
 */
function cityOf({ en, fr }) {
  return { en: en.split(',')[0] ?? en, fr: fr.split(',')[0] ?? fr };
}

/**
 * @param {Words} template
 * @param {Words} place
 * @param {Words} topic
 * @returns {Words}
 */
function fill({ en, fr }, place, topic) {
  return {
    en: en.replace('{place}', place.en).replace('{topic}', topic.en),
    fr: fr.replace('{place}', place.fr).replace('{topic}', topic.fr),
  };
}

/**
 * @param {number} index
 * @param {Chance} chance
 */
function aSource(index, chance) {
  const publisher = ['Daily Record', 'The Gazette', 'Agence du Nord', 'Harbour Post'][index % 4];
  return {
    id: `source-${index}`,
    title: `Report ${index + 1}`,
    publisher,
    date: `${2015 + chance.whole(12)}`,
    kind: index % 5 === 0 ? 'official' : 'press',
  };
}

/**
 * @param {number} index
 * @param {Chance} chance
 * @param {readonly { id: string, title: Words }[]} events
 */
function aClaim(index, chance, events) {
  const about = chance.pick(events);
  return {
    id: `C${index + 1}`,
    source: 'source-0',
    locator: `¶${1 + Math.floor(index / 3)}`,
    quotation: { text: about.title.fr, language: 'fr' },
    text: about.title,
    kind: 'event',
    events: [about.id],
    assessment: { verdict: chance.pick(verdicts), wording: { en: 'checked', fr: 'vérifié' } },
  };
}

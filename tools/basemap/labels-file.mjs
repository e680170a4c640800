// @ts-check
import { cityLabels } from './city-labels.mjs';
import { countryLabels } from './country-labels.mjs';
import { debianFile } from './debian-files.mjs';
import { nameColumns } from './languages.mjs';
import { readGettext } from './read-gettext.mjs';
import { waterLabels } from './water-labels.mjs';
/** @import { City, Country } from "./shapes.mjs" */

/** Where GeoNames has the names of a language, the first list before the others. */
const LISTS = { fr: ['fr'], ja: ['ja'], ko: ['ko'], zh: ['zh_CN', 'zh', 'zh_TW'] };

/**
 * GeoNames' names of cities by language and GeoNames id.
 * @returns {Readonly<Record<string, readonly ReadonlyMap<string, string>[]>>}
 */
export function readKnownNames() {
  return Object.fromEntries(
    Object.entries(LISTS).map(([language, lists]) => [
      language,
      lists.map((list) => readGettext(debianFile(`usr/share/locale/${list}/LC_MESSAGES/geonames.mo`))),
    ]),
  );
}

/**
 * labels.json, as described in the head of build-basemap.mjs.
 * @param {readonly Country[]} countries
 * @param {readonly City[]} cities
 * @param {ReturnType<typeof readKnownNames>} known
 * @param {string} attribution
 * @returns {string}
 */
export function labelsFile(countries, cities, known, attribution) {
  const areas = countryLabels(countries);
  const towns = cityLabels(cities, known);
  const waters = waterLabels();
  const labels = {
    format: 1,
    attribution,
    countries: {
      ...positionColumns(areas, 2),
      a2: areas.map(({ a2 }) => a2),
      rank: areas.map(({ rank }) => rank),
      areaMm2: areas.map(({ areaMm2 }) => Number(areaMm2.toPrecision(3))),
      name: nameColumns(areas.map(({ names }) => names)),
    },
    cities: {
      ...positionColumns(towns, 3),
      a2: towns.map(({ a2 }) => a2),
      rank: towns.map(({ rank }) => rank),
      capital: towns.map(({ capital }) => capital),
      population: towns.map(({ population }) => population),
      name: nameColumns(towns.map(({ names }) => names)),
    },
    waters: {
      kind: waters.map(({ kind }) => kind),
      ...positionColumns(waters, 2),
      rank: waters.map(({ rank }) => rank),
      name: nameColumns(waters.map(({ names }) => names)),
    },
  };
  return `${JSON.stringify(labels)}\n`;
}

/**
 * @param {readonly { lng: number, lat: number }[]} labels
 * @param {number} decimals
 */
function positionColumns(labels, decimals) {
  const rounded = (/** @type {number} */ degrees) => Number(degrees.toFixed(decimals));
  return { lng: labels.map(({ lng }) => rounded(lng)), lat: labels.map(({ lat }) => rounded(lat)) };
}

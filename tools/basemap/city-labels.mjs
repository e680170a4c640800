// @ts-check
import { cityNames } from './city-names.mjs';
/** @import { City } from "./shapes.mjs" */

const SMALLEST_CITY = 100_000;
const SMALLEST_SEAT = 20_000;
/** Sections of a city, and places that are no longer lived in. */
const LEFT_OUT = new Set(['PPLX', 'PPLH', 'PPLQ', 'PPLW']);
/** Two rows of one name within this many degrees are one city, counted twice. */
const SAME_CITY_DEGREES = 0.6;

/**
 * @typedef {object} CityLabel
 * @property {string} a2
 * @property {number} lng
 * @property {number} lat
 * @property {number} rank 2 (the largest) to 7
 * @property {0 | 1} capital
 * @property {number} population
 * @property {Readonly<Record<string, string>>} names by language
 */

/**
 * Labels of main cities: all of 100,000 people or more, all capitals, and the
 * seats of first-level divisions of 20,000 or more; most important first.
 *
 * @param {readonly City[]} cities
 * @param {Readonly<Record<string, readonly ReadonlyMap<string, string>[]>>} known names by language and GeoNames id
 * @returns {CityLabel[]}
 */
export function cityLabels(cities, known) {
  const labels = cities.filter(isMain).map((city) => ({
    a2: city.a2,
    lng: city.lng,
    lat: city.lat,
    rank: rankOf(city),
    capital: /** @type {0 | 1} */ (city.kind === 'PPLC' ? 1 : 0),
    population: city.population,
    names: cityNames(city, known),
  }));
  labels.sort((a, b) => a.rank - b.rank || b.population - a.population || (a.names.en < b.names.en ? -1 : 1));
  return withoutDoubles(labels);
}

/** @param {City} city */
function isMain({ kind, population }) {
  if (kind === 'PPLC') return true;
  if (LEFT_OUT.has(kind)) return false;
  return population >= (kind === 'PPLA' ? SMALLEST_SEAT : SMALLEST_CITY);
}

/** @param {City} city */
function rankOf({ kind, population }) {
  const isCapital = kind === 'PPLC';
  const isSeat = kind === 'PPLA';
  if (population > 8e6 || (isCapital && population > 1e6)) return 2;
  if (population > 3e6 || isCapital) return 3;
  if (population > 1e6 || (isSeat && population > 3e5)) return 4;
  if (population > 3e5) return 5;
  return population > 1e5 || isSeat ? 6 : 7;
}

/**
 * The first of those that are listed twice.
 * @template {Pick<CityLabel, 'a2' | 'lng' | 'lat' | 'names'>} Listed
 * @param {readonly Listed[]} sorted
 */
export function withoutDoubles(sorted) {
  /** @type {Map<string, Listed[]>} */
  const kept = new Map();
  return sorted.filter((label) => {
    const key = `${label.a2} ${label.names['en']}`;
    const namesakes = kept.get(key) ?? [];
    if (namesakes.some(({ lng, lat }) => Math.hypot(lng - label.lng, lat - label.lat) < SAME_CITY_DEGREES))
      return false;
    kept.set(key, [...namesakes, label]);
    return true;
  });
}

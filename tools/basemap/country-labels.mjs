// @ts-check
import { geoArea } from 'd3-geo';
import polylabel from 'polylabel';
import { LANGUAGES } from './languages.mjs';
/** @import { Country, Polygon } from "./shapes.mjs" */

/** Million km² of a unit sphere's surface, at the Earth's mean radius of 6371 km. */
const MM2_PER_STERADIAN = 6.371 ** 2;
/** A country at least this large (million km²) has the rank of its place in the list; smaller ones the last. */
const AREA_OF_RANK = [2.5, 0.9, 0.18, 0.03];

/**
 * Codes whose usual CLDR name explains itself at length ("Hong Kong SAR China",
 * "Palestinian Territories", "Myanmar (Burma)"); the map takes CLDR's short name.
 */
const SHORT_NAMED = new Set(['HK', 'MO', 'MM', 'PS']);

/**
 * @typedef {object} CountryLabel
 * @property {string} a2
 * @property {number} lng
 * @property {number} lat
 * @property {number} rank 0 (largest) to 4
 * @property {number} areaMm2 of the largest polygon, million km²
 * @property {Readonly<Record<string, string>>} names by language
 */

/**
 * One label for each ISO code, in the middle of its largest polygon, largest first.
 * @param {readonly Country[]} countries
 * @returns {CountryLabel[]}
 */
export function countryLabels(countries) {
  /** @type {Map<string, { polygon: Polygon, areaMm2: number }>} */
  const largest = new Map();
  for (const { a2, polygons } of countries) {
    if (a2 === '') continue;
    for (const polygon of polygons) {
      const areaMm2 = surfaceMm2(polygon);
      if (areaMm2 > (largest.get(a2)?.areaMm2 ?? 0)) largest.set(a2, { polygon, areaMm2 });
    }
  }
  return [...largest]
    .map(([a2, { polygon, areaMm2 }]) => ({
      a2,
      ...middleOf(polygon),
      rank: rankOf(areaMm2),
      areaMm2,
      names: namesOf(a2),
    }))
    .sort((a, b) => b.areaMm2 - a.areaMm2 || (a.a2 < b.a2 ? -1 : 1));
}

/**
 * Measured on the sphere: on the plane Greenland outranks the Congo, and the
 * stitched outline of the United States has no sensible area at all.
 * @param {Polygon} polygon
 */
function surfaceMm2(polygon) {
  const steradians = geoArea({ type: 'Polygon', coordinates: /** @type {any} */ (polygon) });
  // A ring wound the wrong way (three atolls of the Maldives) stands for the rest of the world.
  return Math.min(steradians, 4 * Math.PI - steradians) * MM2_PER_STERADIAN;
}

/** @param {number} areaMm2 */
function rankOf(areaMm2) {
  const rank = AREA_OF_RANK.findIndex((area) => areaMm2 >= area);
  return rank < 0 ? AREA_OF_RANK.length : rank;
}

/**
 * The point farthest from the outline, with degrees of longitude shrunk to
 * their true length at the polygon's middle.
 * @param {Polygon} polygon
 */
function middleOf(polygon) {
  const lats = (polygon[0] ?? []).map(([, lat]) => lat);
  const shrink = Math.cos((((Math.min(...lats) + Math.max(...lats)) / 2) * Math.PI) / 180);
  const shrunk = polygon.map((ring) => ring.map(([lng, lat]) => [lng * shrink, lat]));
  const [x = 0, lat = 0] = polylabel(/** @type {any} */ (shrunk), 0.05);
  return { lng: ((x / shrink + 540) % 360) - 180, lat };
}

/** @param {string} a2 */
function namesOf(a2) {
  const style = SHORT_NAMED.has(a2) ? 'short' : 'long';
  return Object.fromEntries(
    LANGUAGES.map((language) => [language, new Intl.DisplayNames(language, { type: 'region', style }).of(a2) ?? a2]),
  );
}

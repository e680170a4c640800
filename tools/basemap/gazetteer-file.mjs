// @ts-check
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { writeGazetteer } from '../../src/engine/gazetteer/write-gazetteer.ts';
import { ADDED_CITIES } from './added-cities.mjs';
import { withoutDoubles } from './city-labels.mjs';
import { cityNames } from './city-names.mjs';
import { countryLabels } from './country-labels.mjs';
import { KNOWN_SITES } from './known-sites.mjs';
import { LANGUAGES } from './languages.mjs';
import { readPackageFile } from './package-file.mjs';
/** @import { City, Country } from "./shapes.mjs" */
/** @import { ListedPlace } from "../../src/engine/gazetteer/write-gazetteer.ts" */

const SMALLEST = 5000;
/** A section of a city is a place of its own from here on. */
const SMALLEST_SECTION = 20_000;
const SEATS = new Set(['PPLC', 'PPLA', 'PPLA2', 'PPLA3']);
/** Places that are no longer lived in. */
const LEFT_OUT = new Set(['PPLH', 'PPLQ', 'PPLW']);
/** A country goes before any city of its name, and a known site about where a city of a hundred thousand stands. */
const [COUNTRY_WEIGHT, SITE_WEIGHT] = [1e10, 1e5];
const CAPITAL_FACTOR = 3;
/** The scripts of the five languages. Three capital letters are the code of an airport. */
const READ_HERE =
  /^[\p{Script=Latin}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{M}\p{N}\p{P}\p{Z}ー]+$/u;
const AIRPORT = /^[A-Z]{3}$/;
const DATASET = join(import.meta.dirname, '../../resources/datasets/tokyo-gyeongju-china.json');

/**
 * The gazetteer: countries, GeoNames' cities of 5,000 people or more and the seats of divisions, and the known sites and added cities,
 * each with all its names; compressed.
 * @param {readonly Country[]} countries
 * @param {readonly City[]} cities
 * @param {Readonly<Record<string, readonly ReadonlyMap<string, string>[]>>} known names by language and GeoNames id
 * @returns {Buffer}
 */
export function gazetteerFile(countries, cities, known) {
  const places = [...listedCountries(countries), ...listedSites(), ...ADDED_CITIES, ...listedCities(cities, known)];
  const text = writeGazetteer(places);
  return brotliCompressSync(text, {
    params: { [constants.BROTLI_PARAM_LGWIN]: 24, [constants.BROTLI_PARAM_QUALITY]: 11 },
  });
}

/**
 * @param {readonly Country[]} countries
 * @returns {ListedPlace[]}
 */
function listedCountries(countries) {
  /** @type {[string, string][]} */
  const codes = JSON.parse(readPackageFile('i18n-iso-countries/codes.json'));
  const alpha3 = new Map(codes.map(([a2, a3]) => [a2, a3]));
  const listed = LANGUAGES.map(
    (language) => JSON.parse(readPackageFile(`i18n-iso-countries/langs/${language}.json`)).countries,
  );
  return countryLabels(countries).map(({ a2, lng, lat, names }) => ({
    kind: 'country',
    country: a2,
    lng: rounded(lng),
    lat: rounded(lat),
    weight: COUNTRY_WEIGHT,
    names: withoutRepeats(names),
    otherNames: [alpha3.get(a2) ?? '', ...listed.flatMap((of) => of[a2] ?? [])],
  }));
}

/**
 * @param {readonly City[]} cities
 * @param {Readonly<Record<string, readonly ReadonlyMap<string, string>[]>>} known
 * @returns {ListedPlace[]}
 */
function listedCities(cities, known) {
  const listed = cities.filter(isListed).map((city) => ({
    a2: city.a2,
    lng: city.lng,
    lat: city.lat,
    weight: city.population * (city.kind === 'PPLC' ? CAPITAL_FACTOR : 1),
    names: cityNames(city, known),
    otherNames: [city.name, ...city.alternates].filter((name) => READ_HERE.test(name) && !AIRPORT.test(name)),
  }));
  listed.sort((a, b) => b.weight - a.weight || (a.names.en < b.names.en ? -1 : 1));
  return withoutDoubles(listed).map(({ a2, lng, lat, weight, names, otherNames }) => ({
    kind: 'city',
    country: a2,
    lng: rounded(lng),
    lat: rounded(lat),
    weight,
    names: withoutRepeats(names),
    otherNames,
  }));
}

/** @returns {ListedPlace[]} */
function listedSites() {
  const { places } = JSON.parse(readFileSync(DATASET, 'utf8'));
  return KNOWN_SITES.map(({ id, names, otherNames = [] }) => {
    const place = places.find((/** @type {{ id: string }} */ one) => one.id === id);
    const { lng, lat, status } = place.coordinates;
    if (status !== 'verified') throw new Error(`the point of ${id} has no source that was read`);
    return {
      kind: 'site',
      country: place.country,
      lng,
      lat,
      weight: SITE_WEIGHT,
      names: withoutRepeats(names),
      otherNames,
    };
  });
}

/** @param {City} city */
function isListed({ kind, population }) {
  if (LEFT_OUT.has(kind)) return false;
  if (kind === 'PPLX') return population >= SMALLEST_SECTION;
  return SEATS.has(kind) || population >= SMALLEST;
}

/** @param {Readonly<Record<string, string>>} names what is said as in English is left out */
function withoutRepeats(names) {
  return Object.fromEntries(
    Object.entries(names).filter(([language, name]) => language === 'en' || name !== names['en']),
  );
}

/** @param {number} degrees */
function rounded(degrees) {
  return Number(degrees.toFixed(4));
}

// @ts-check
import { asianNames } from './asian-names.mjs';
import { CITY_NAMES } from './city-name-overrides.mjs';
/** @import { City } from "./shapes.mjs" */

/**
 * Countries whose names GeoNames transliterates with marks that a map in
 * English or French does not print: Bhopāl, Kaesŏng, Ōita.
 */
const TRANSLITERATED = new Set(
  'AE AF AM BD BG BH BT BY CN CY DZ EG ER ET GE GR IL IN IQ IR JO JP KG KH KP KR KW KZ LA LB LK LY MK MM MN MV NP OM PK PS QA RU SA SD SY TH TJ TW UA UZ YE'.split(
    ' ',
  ),
);

/** Kinds of town that GeoNames adds to a name, by country: Suwon-si, Gifu-shi, Fukayachō, Huangshan City. */
/** @type {Readonly<Record<string, RegExp>>} */
const TOWN_KIND = {
  CN: / (City|County)$/,
  JP: /-shi$|chō$/,
  KR: /-si$| City$/,
  TW: / (City|District)$/,
};

/**
 * The names of a city, by language. English: GeoNames' main name, tidied.
 * French: GeoNames' French name where it says something else. Japanese,
 * Korean, Chinese: see asian-names.mjs. A line of
 * CITY_NAMES goes before either.
 *
 * @param {City} city
 * @param {Readonly<Record<string, readonly ReadonlyMap<string, string>[]>>} known by language and GeoNames id
 * @returns {Readonly<Record<string, string>> & { en: string }}
 */
export function cityNames(city, known) {
  const own = CITY_NAMES.get(city.id);
  if (own && own.was !== city.name) {
    throw new Error(
      `GeoNames ${city.id} is "${city.name}", no longer "${own.was}": look at city-name-overrides.mjs again`,
    );
  }
  const en = own?.en ?? tidyName(city);
  const fr = own?.fr ?? known['fr']?.[0]?.get(String(city.id)) ?? en;
  const french = withoutMarks(fr) === withoutMarks(en) && TRANSLITERATED.has(city.a2) ? en : fr;
  return { en, fr: french, ...asianNames(city, known) };
}

/** @param {City} city */
function tidyName({ name, a2 }) {
  const kind = TOWN_KIND[a2];
  const plain = kind ? name.replace(kind, '') : name;
  if (!TRANSLITERATED.has(a2)) return plain;
  // In Chinese the apostrophe parts syllables (Xi'an); elsewhere it stands for a letter that is not written.
  const isSyllable = a2 === 'CN' || a2 === 'TW';
  return withoutAccents(plain).replace(/[’‘ʼ'`]/g, isSyllable ? "'" : '');
}

/**
 * Without the long vowels of a transliteration, but with the accents of French
 * (Téhéran, Dubaï).
 * @param {string} name
 */
function withoutMarks(name) {
  return name
    .normalize('NFD')
    .replace(/[\u0302\u0304\u0306]/g, '')
    .normalize('NFC');
}

/** @param {string} name */
function withoutAccents(name) {
  return name.normalize('NFD').replace(/\p{M}/gu, '').normalize('NFC');
}

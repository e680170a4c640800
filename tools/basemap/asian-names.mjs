// @ts-check
import { Converter } from 'opencc-js';
import { ASIAN_CITY_NAMES } from './asian-name-overrides.mjs';
/** @import { City } from "./shapes.mjs" */

/** GeoNames' Chinese names are in either script, as whoever added them wrote: the map's are in the simplified one. */
const simplified = Converter({ from: 't', to: 'cn' });
const japanese = Converter({ from: 't', to: 'jp' });
const traditional = Converter({ from: 'cn', to: 't' });
const chineseOfJapanese = Converter({ from: 'jp', to: 'cn' });

const HAN = /^[\p{Script=Han}々]+$/u;
/** How a name is written in each language; a name in other letters is none of that language. */
const SCRIPT = {
  ja: /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー・＝々ヶ]+$/u,
  ko: /^[\p{Script=Hangul} ·]+$/u,
  zh: /^[\p{Script=Han}·]+$/u,
};
/** Letters that are rare in Japan, written by their sound: シ博 for 淄博. Maps have long printed the letters themselves. */
const HALF_KANA = /^(?=.*\p{Script=Katakana})(?=.*\p{Script=Han})/u;
const KATAKANA = /^[\p{Script=Katakana}ー・＝]+$/u;

/** What kind of town it is, which a map does not print: 横浜市, 부산광역시, 北京市. A name of one letter keeps it: 津市. */
const TOWN_KIND = {
  ja: /(?<=..)(?:特別市|広域市|廣域市|市|町|特別区)$/u,
  ko: /(?<=..)\s?(?:특별자치시|특별시|광역시|직할시|시)$/u,
  zh: /(?<=..)(?:特别市|广域市|特级市|特别行政区|街道|市|县)$/u,
};

/** Where a Korean name that ends in 시 says that it is a town; elsewhere it sounds so: 바라나시. */
const TOWNS_NAMED_SO = new Set(['KR', 'KP', 'CN', 'TW', 'JP']);

/**
 * The names of a city in Japanese, Korean and Chinese: GeoNames' name of that
 * language, else the first of its other names, which have no language there, that
 * nobody else writes so; cities of China in Japanese, and of Japan in Chinese, in
 * the letters that they are written with there, as each language draws them. A
 * language without a name is left out: the map says the English one.
 *
 * @param {City} city
 * @param {Readonly<Record<string, readonly ReadonlyMap<string, string>[]>>} known by language and GeoNames id
 * @returns {Record<string, string>}
 */
export function asianNames(city, known) {
  const own = ASIAN_CITY_NAMES.get(city.id) ?? {};
  const listed = (/** @type {'ja' | 'ko' | 'zh'} */ language) =>
    (known[language] ?? []).flatMap((names) => names.get(String(city.id)) ?? []);
  const isOf = (/** @type {string} */ a2) => city.a2 === a2;
  const others = city.alternates;

  const homeNames = isOf('JP') ? [...others.filter((name) => HAN.test(name)), ...others] : [];
  const find = (/** @type {keyof typeof SCRIPT} */ language, /** @type {readonly string[]} */ names) =>
    nameOf(language, names, TOWNS_NAMED_SO.has(city.a2));
  const ja = find('ja', [...listed('ja'), ...homeNames, ...others.filter((name) => KATAKANA.test(name))]);
  const ko = find('ko', [...listed('ko'), ...others]);
  const zh = find('zh', [...listed('zh'), ...(isOf('KR') || isOf('JP') ? [] : others)]);

  const isChinese = ['CN', 'TW', 'HK', 'MO'].includes(city.a2);
  const names = {
    ja: isChinese && (ja === '' || HALF_KANA.test(ja)) ? japanese(traditional(zh)) || ja : ja,
    ko,
    zh: zh || (isOf('JP') && HAN.test(ja) ? chineseOfJapanese(ja) : ''),
    ...own,
  };
  return Object.fromEntries(Object.entries(names).filter(([, name]) => name !== ''));
}

/**
 * @param {keyof typeof SCRIPT} language
 * @param {readonly string[]} names
 * @param {boolean} isNamedSo whether its kind may end its name in Korean
 */
function nameOf(language, names, isNamedSo) {
  const found = names.map((name) => name.trim()).find((name) => SCRIPT[language].test(name));
  const written = language === 'zh' ? simplified(found ?? '') : (found ?? '');
  return language === 'ko' && !isNamedSo ? written : written.replace(TOWN_KIND[language], '').trim();
}

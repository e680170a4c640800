// @ts-check
import subsetFont from 'subset-font';
import { readFontFile } from './package-file.mjs';

/** Where the letters of each language come from: Noto Sans, by Adobe and Google (OFL 1.1). */
const FONTS = {
  ja: '@embedpdf/fonts-jp/fonts/NotoSansJP-Medium.otf',
  ko: '@embedpdf/fonts-kr/fonts/NotoSansKR-Medium.otf',
  zh: '@embedpdf/fonts-sc/fonts/NotoSansHans-Medium.otf',
};

/**
 * The fonts that the names of the basemap are written with, one a language: a letter that Chinese and Japanese share is
 * drawn as each of them draws it. They hold the letters of these names and no others.
 * @param {string} labels the text of labels.json
 * @returns {Promise<Readonly<Record<string, Buffer>>>} by file name
 */
export async function labelFonts(labels) {
  const { countries, cities, waters } = JSON.parse(labels);
  const fonts = await Promise.all(
    Object.entries(FONTS).map(async ([language, file]) => {
      /** @type {string[]} */
      const names = [countries, cities, waters].flatMap(({ name }) => name[language]);
      const letters = [...new Set(names.join(''))].filter((letter) => letter > '\u02ff').toSorted();
      const font = await subsetFont(readFontFile(file), letters.join(''), { targetFormat: 'woff2' });
      return [`labels-${language}.woff2`, font];
    }),
  );
  return Object.fromEntries(fonts);
}

import type { IndicatorPoint, Source } from '../shared/dataset.ts';
import { chooseText, type Language, type LocalText } from '../shared/language.ts';
import { formatNumber, formatYear } from './number-words.ts';
import { translatorFor } from './translator.ts';

/** A value with its unit: "69 %". A no-break space keeps them together. */
export function formatFigure(value: number, unit: LocalText, language: Language): string {
  return `${formatNumber(value, language)}\u00a0${chooseText(unit, language).text}`;
}

/** Whether a unit says parts of a hundred. */
export function isPercent(unit: LocalText): boolean {
  return Object.values(unit).some((name) => name.trim() === '%');
}

/** "2024", "2006–2024": from the first of some rising years to the last. */
export function yearsWords(years: readonly number[], language: Language): string {
  return [...new Set([years[0], years.at(-1)])]
    .flatMap((year) => (year === undefined ? [] : formatYear(year, language)))
    .join('–');
}

/** The values of one date, each with its edition where there is room for it: "68 % (computed) / 62 % (IEA)". */
export function formatPoints(
  points: readonly IndicatorPoint[],
  unit: LocalText,
  language: Language,
  withQualifiers: boolean,
): string {
  return points
    .map(({ value, qualifier }) => {
      const figure = formatFigure(value, unit, language);
      return withQualifiers && qualifier !== undefined ? `${figure} (${chooseText(qualifier, language).text})` : figure;
    })
    .join(' / ');
}

/** Editions and qualifiers of figures, each once. */
export function editionWords(editions: readonly LocalText[], language: Language): string {
  const texts = editions.map((edition) => chooseText(edition, language).text);
  return [...new Set(texts)].filter((text) => text !== '').join('; ');
}

/** Who says figures: "Source: USGS"; empty where nobody does. */
export function figureSourceWords(works: readonly Source[], language: Language): string {
  const names = new Set(works.map(({ title, publisher }) => publisher ?? title));
  if (names.size === 0) return '';
  return translatorFor(language)('figures.sources', { count: names.size, sources: [...names].join('; ') });
}

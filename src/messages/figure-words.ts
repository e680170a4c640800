import type { IndicatorPoint } from '../shared/dataset.ts';
import { chooseText, type Language, type LocalText } from '../shared/language.ts';
import { formatNumber } from './number-words.ts';

/** A value with its unit: "69 %". A no-break space keeps them together. */
function formatFigure(value: number, unit: LocalText, language: Language): string {
  return `${formatNumber(value, language)}\u00a0${chooseText(unit, language).text}`;
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

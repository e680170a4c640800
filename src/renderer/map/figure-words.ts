import { countryName } from '../../messages/facet-words.ts';
import { editionWords, figureSourceWords, formatFigure } from '../../messages/figure-words.ts';
import { translatorFor } from '../../messages/translator.ts';
import { formatWhen } from '../../messages/when-words.ts';
import { editionOf, figureOrigins } from '../../kernels/figure-origins.ts';
import type { FiguresBeside } from '../../kernels/figures-beside.ts';
import type { CountryFigures, Figure, YearFigures } from '../../kernels/indicator-figures.ts';
import type { Source } from '../../shared/dataset.ts';
import type { DatasetDocument } from '../../shared/dataset-document.ts';
import { chooseText, type Language, type LocalText } from '../../shared/language.ts';

/** A figure in words. */
export interface FigureWords {
  readonly id: string;
  readonly value: string;
  /** Whether the map shows this one of several; edition, qualifier, note, and sources, a line each. */
  readonly lines: readonly string[];
}

/** A country, or what no country can be told for, with its figures side by side. */
export interface FigureGroupWords {
  readonly id: string;
  readonly name: string;
  readonly figures: readonly FigureWords[];
}

export function countryWords(
  summary: DatasetDocument,
  { country, figures, drawn }: CountryFigures,
  language: Language,
): FigureGroupWords {
  const isOneOfSeveral = (figure: Figure): boolean => figures.length > 1 && figure === drawn;
  return {
    id: country,
    name: countryName(country, language),
    figures: figures.map((figure, index) => figureWords(summary, figure, index, isOneOfSeveral(figure), language)),
  };
}

/** What all that is drawn of a year has in common or has different: editions and qualifiers, and who says so. */
export function legendWords(summary: DatasetDocument, figures: YearFigures, language: Language) {
  const { editions, works } = figureOrigins(figures, summary.sources);
  return { editions: editionWords(editions, language), sources: figureSourceWords(works, language) };
}

/** The figures that are not drawn, each with what it is about and when. */
export function otherWords(
  summary: DatasetDocument,
  others: readonly Figure[],
  language: Language,
): readonly FigureGroupWords[] {
  return others.map((figure, index) => ({
    id: String(index),
    name: `${textOf(figure.indicator.name, language)}, ${formatWhen(figure.point.when, language)}`,
    figures: [figureWords(summary, figure, index, false, language)],
  }));
}

/** What stands beside the figures of the map, each with all that is known of it. */
export function besideWords(
  summary: DatasetDocument,
  rows: readonly FiguresBeside[],
  language: Language,
): readonly FigureGroupWords[] {
  return rows.flatMap(({ indicator: id, name, points }) => {
    const indicator = summary.indicators.find((one) => one.id === id);
    if (indicator === undefined || points.length === 0) return [];
    const figures = points.map((point, index) => {
      const words = figureWords(summary, { indicator, point }, index, false, language);
      return point.isOfYear ? words : { ...words, lines: [formatWhen(point.when, language), ...words.lines] };
    });
    return [{ id, name: textOf(name, language), figures }];
  });
}

function figureWords(
  summary: DatasetDocument,
  { indicator, point }: Figure,
  index: number,
  isDrawn: boolean,
  language: Language,
): FigureWords {
  const say = translatorFor(language);
  const unit = summary.units.find(({ id }) => id === indicator.unit)?.name ?? {};
  const lines = [
    isDrawn ? say('figures.drawn') : '',
    textOf(editionOf({ indicator, point }), language),
    textOf(point.note, language),
    figureSourceWords(sourcesOf(summary, point.sources), language),
  ];
  return {
    id: String(index),
    value: formatFigure(point.value, unit, language),
    lines: lines.filter((line) => line !== ''),
  };
}

function sourcesOf({ sources }: DatasetDocument, ids: readonly string[]): readonly Source[] {
  return ids.flatMap((id) => sources.find((source) => source.id === id) ?? []);
}

function textOf(text: LocalText | undefined, language: Language): string {
  return text === undefined ? '' : chooseText(text, language).text;
}

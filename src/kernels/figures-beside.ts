import type { Indicator, IndicatorPoint } from '../shared/dataset.ts';
import type { NamedIndicator } from '../shared/view.ts';
import { extentOfYear, isWholeYear, overlaps } from './indicator-figures.ts';

/** What one indicator says of a year. */
export interface FiguresBeside extends NamedIndicator {
  /** Id of the unit. */
  readonly unit: string;
  /** In the order of the dataset: what is about all of the year, a part of it, or more than it. */
  readonly points: readonly (IndicatorPoint & {
    /** Whether it is about the year, no more and no less. */
    readonly isOfYear: boolean;
  })[];
}

/** Several indicators in one year, one for each row. Nothing is carried over from another year: a row may be empty. */
export function figuresBeside(
  named: readonly NamedIndicator[],
  indicators: readonly Indicator[],
  year: number,
): readonly FiguresBeside[] {
  const extent = extentOfYear(year);
  return named.flatMap(({ indicator: id, name }) => {
    const indicator = indicators.find((one) => one.id === id);
    if (indicator === undefined) return [];
    const points = indicator.points
      .filter(({ when }) => overlaps(when, extent))
      .map((point) => ({ ...point, isOfYear: isWholeYear(point.when) }));
    return [{ indicator: id, name, unit: indicator.unit, points }];
  });
}

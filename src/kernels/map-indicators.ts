import type { Indicator, Place } from '../shared/dataset.ts';
import { classOfCount, rampStep } from './cell-scale.ts';
import { classBreaks, type ClassBreaks } from './class-breaks.ts';
import { countryCodes } from './country-codes.ts';
import { indicatorFamilies, type IndicatorFamily } from './indicator-families.ts';
import { figuresByYear, type Figure, type YearFigures } from './indicator-figures.ts';

/** Indicators that countries can be filled by. */
export interface MapIndicator extends IndicatorFamily {
  /** What a view names it by: the id of its first member. */
  readonly id: string;
  /** At least one. */
  readonly years: readonly YearFigures[];
  /** Figures that belong to none of these years. */
  readonly elsewhere: readonly Figure[];
  /** The same for all years, so that years can be compared. */
  readonly breaks: ClassBreaks;
  /** How many countries have a figure in some year. */
  readonly countryCount: number;
}

/** The indicators of a dataset that are about countries, by year; those of more countries first. */
export function mapIndicators(indicators: readonly Indicator[], places: readonly Place[]): readonly MapIndicator[] {
  if (indicators.length === 0) return [];
  const codeOf = countryCodes(places);
  return indicatorFamilies(indicators, places)
    .flatMap((family) => {
      const { years, elsewhere } = figuresByYear(family.members, places, codeOf);
      const figures = years.flatMap(({ countries }) => countries);
      const breaks = classBreaks(figures.map(({ drawn }) => drawn.point.value));
      if (breaks === null) return [];
      const countryCount = new Set(figures.map(({ country }) => country)).size;
      return [{ ...family, id: family.members[0].id, years, elsewhere, breaks, countryCount }];
    })
    .toSorted((a, b) => b.countryCount - a.countryCount);
}

/** The one that a view names, by any of its members. */
export function indicatorNamed(offered: readonly MapIndicator[], id: string): MapIndicator | null {
  return offered.find(({ members }) => members.some((member) => member.id === id)) ?? null;
}

/** The steps on a ramp of six colours, from 0, that a year's countries are filled with, by their codes. */
export function fillSteps({ countries }: YearFigures, { least }: ClassBreaks): ReadonlyMap<string, number> {
  return new Map(
    countries.map(({ country, drawn }) => [country, rampStep(least, classOfCount(least, drawn.point.value))]),
  );
}

/** The value of the largest circle, the same for all years. */
export function greatestValue({ least, greatest }: ClassBreaks): number {
  return Math.max(Math.abs(greatest), Math.abs(least[0] ?? 0)) || 1;
}

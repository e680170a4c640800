import type { Indicator, IndicatorPoint, Place } from '../shared/dataset.ts';
import { whenFlag, type TimeExtent, type When } from '../shared/when.ts';
import type { CodeOfCountry } from './country-codes.ts';
import { scopeByCountry } from './indicator-families.ts';

/** A value as the dataset has it. */
export interface Figure {
  readonly indicator: Indicator;
  readonly point: IndicatorPoint;
}

export interface CountryFigures {
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** In the order of the dataset: of several, such as editions, the last one is drawn. */
  readonly figures: readonly [Figure, ...Figure[]];
  readonly drawn: Figure;
}

/** What is known of one calendar year. */
export interface YearFigures {
  readonly year: number;
  /** The greatest first. */
  readonly countries: readonly CountryFigures[];
  /** What no country can be told for, and what is about a part of the year or more than it: none of it is drawn. */
  readonly others: readonly Figure[];
}

/** What a family of indicators says of countries. */
export interface FiguresOfFamily {
  /** The years for which some country has a figure, in their order. */
  readonly years: readonly YearFigures[];
  /** What is about none of these years, so that no map of a year can tell it: in the order of the dataset. */
  readonly elsewhere: readonly Figure[];
}

/**
 * The years for which some country has a figure. Nothing is summed up, averaged or carried on to another
 * year: a figure belongs to a year where its date is that year, no more and no less.
 */
export function figuresByYear(
  indicators: readonly Indicator[],
  places: readonly Place[],
  codeOf: CodeOfCountry,
): FiguresOfFamily {
  const scopes = new Set(indicators.map(({ scope }) => scope));
  const countryOfScope = new Map(
    places.flatMap(({ id, kind, country }) => (kind === 'country' && scopes.has(id) ? [[id, country] as const] : [])),
  );
  const years = new Map<number, Map<string, [Figure, ...Figure[]]>>();
  const others: Figure[] = [];
  for (const indicator of indicators) {
    for (const point of indicator.points) {
      const year = yearOf(point.when);
      const country =
        indicator.scope === scopeByCountry ? codeOf(point.qualifier ?? {}) : countryOfScope.get(indicator.scope);
      const figure: Figure = { indicator, point };
      if (year === null || country === null || country === undefined) {
        others.push(figure);
        continue;
      }
      const countries = years.get(year) ?? new Map<string, [Figure, ...Figure[]]>();
      years.set(year, countries);
      const before = countries.get(country);
      if (before === undefined) countries.set(country, [figure]);
      else before.push(figure);
    }
  }
  const inYear = ({ point }: Figure, year: number): boolean => overlaps(point.when, extentOfYear(year));
  return {
    years: [...years]
      .toSorted(([a], [b]) => a - b)
      .map(([year, countries]) => ({
        year,
        countries: [...countries]
          .map(([country, figures]): CountryFigures => ({ country, figures, drawn: figures.at(-1) ?? figures[0] }))
          .toSorted((a, b) => b.drawn.point.value - a.drawn.point.value),
        others: others.filter((figure) => inYear(figure, year)),
      })),
    elsewhere: others.filter((figure) => ![...years.keys()].some((year) => inYear(figure, year))),
  };
}

/** The year that is shown, and how it comes that it is this one. */
export interface YearInTime {
  readonly figures: YearFigures;
  /** 'before': the time in view has no figures, these are the latest before its end. */
  readonly from: 'chosen' | 'window' | 'before';
}

/** The chosen year, else the latest one in the time in view, else the latest one before its end; null: there is none. */
export function yearInTime(
  years: readonly YearFigures[],
  chosen: number | null,
  window: TimeExtent,
): YearInTime | null {
  const asked = years.find(({ year }) => year === chosen);
  if (asked !== undefined) return { figures: asked, from: 'chosen' };
  const latest = years.findLast(({ year }) => extentOfYear(year).from < window.to);
  if (latest === undefined) return null;
  return { figures: latest, from: extentOfYear(latest.year).to > window.from ? 'window' : 'before' };
}

/** Whether a date is a year, all of it and no more. */
export function isWholeYear(when: When): boolean {
  return yearOf(when) !== null;
}

/** The year that a date is, all of it; null where it is about another timespan. */
function yearOf({ flags, startPrecision, endPrecision, startEarliest, endLatest }: When): number | null {
  if ((flags & (whenFlag.undated | whenFlag.enclosed)) !== 0) return null;
  if (startPrecision !== 'year' || endPrecision !== 'year') return null;
  const year = new Date(startEarliest).getUTCFullYear();
  const { from, to } = extentOfYear(year);
  return startEarliest === from && endLatest === to ? year : null;
}

export function extentOfYear(year: number): TimeExtent {
  // Date.UTC takes the years 0 to 99 for others
  const startOf = (one: number): number => new Date(0).setUTCFullYear(one, 0, 1);
  return { from: startOf(year), to: startOf(year + 1) };
}

export function overlaps({ startEarliest, endLatest }: When, { from, to }: TimeExtent): boolean {
  return startEarliest < to && endLatest > from;
}

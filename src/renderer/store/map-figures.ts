import { classOfCount, rampStep } from '../../kernels/cell-scale.ts';
import { classBreaks, type ClassBreaks } from '../../kernels/class-breaks.ts';
import { countryCodes } from '../../kernels/country-codes.ts';
import { indicatorFamilies, type IndicatorFamily } from '../../kernels/indicator-families.ts';
import {
  figuresByYear,
  yearInTime,
  type Figure,
  type YearFigures,
  type YearInTime,
} from '../../kernels/indicator-figures.ts';
import type { FigureLayer } from '../../shared/view.ts';
import type { TimeExtent } from '../../shared/when.ts';
import type { ExplorerState, OpenDocument } from './explorer-state.ts';
import { rememberFor } from './remember-for.ts';
import { rememberLast } from './remember-last.ts';

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

/** What countries are filled by just now. */
export interface ShownFigures {
  readonly indicator: MapIndicator;
  /** Null: no year with figures begins before the end of the time in view. */
  readonly year: YearInTime | null;
}

/** The indicators of a document that are about countries, by year; those of more countries first. */
export const mapIndicatorsOf = rememberFor(({ summary }: OpenDocument): readonly MapIndicator[] => {
  const { indicators, places } = summary;
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
});

const shownOf = rememberLast(
  (indicator: MapIndicator, figures: YearFigures | null, from: YearInTime['from'] | null): ShownFigures => ({
    indicator,
    year: figures === null || from === null ? null : { figures, from },
  }),
);
const yearOf = rememberLast((indicator: MapIndicator, chosen: number | null, time: TimeExtent) =>
  yearInTime(indicator.years, chosen, time),
);

/** The same value as long as the same year of the same indicator is shown. Null: none, or one that is there no more. */
export function selectShownFigures({ document, view }: ExplorerState): ShownFigures | null {
  const { figures: layer } = view.layers;
  const indicator = document === null || layer === null ? null : indicatorOf(document, layer);
  if (indicator === null) return null;
  const year = yearOf(indicator, layer?.year ?? null, view.brush ?? view.timeExtent);
  return shownOf(indicator, year?.figures ?? null, year?.from ?? null);
}

/** The one that a view names, by any of its members. */
export function indicatorOf(document: OpenDocument, { indicator: id }: FigureLayer): MapIndicator | null {
  return mapIndicatorsOf(document).find(({ members }) => members.some((member) => member.id === id)) ?? null;
}

/** The steps on a ramp of six colours, from 0, that a year's countries are filled with, by their codes. */
export const fillStepsOf = rememberFor(
  ({ countries }: YearFigures, { least }: ClassBreaks): ReadonlyMap<string, number> =>
    new Map(countries.map(({ country, drawn }) => [country, rampStep(least, classOfCount(least, drawn.point.value))])),
);

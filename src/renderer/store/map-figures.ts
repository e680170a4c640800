import { yearInTime, type YearFigures, type YearInTime } from '../../kernels/indicator-figures.ts';
import { fillSteps, indicatorNamed, mapIndicators, type MapIndicator } from '../../kernels/map-indicators.ts';
import type { FigureLayer } from '../../shared/view.ts';
import type { TimeExtent } from '../../shared/when.ts';
import type { ExplorerState, OpenDocument } from './explorer-state.ts';
import { rememberFor } from './remember-for.ts';
import { rememberLast } from './remember-last.ts';

/** What countries are filled by just now. */
export interface ShownFigures {
  readonly indicator: MapIndicator;
  /** Null: no year with figures begins before the end of the time in view. */
  readonly year: YearInTime | null;
}

/** The indicators of a document that are about countries. */
export const mapIndicatorsOf = rememberFor(({ summary }: OpenDocument): readonly MapIndicator[] =>
  mapIndicators(summary.indicators, summary.places),
);

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

/** The layer that fills countries by an indicator, drawn as the one before was. */
export function layerOfFigures({ id }: MapIndicator, before: FigureLayer | null): FigureLayer {
  return { indicator: id, year: null, beside: [], drawnAs: before?.drawnAs ?? 'fills' };
}

/** The one that a view names, by any of its members. */
export function indicatorOf(document: OpenDocument, { indicator: id }: FigureLayer): MapIndicator | null {
  return indicatorNamed(mapIndicatorsOf(document), id);
}

/** Whether two views show the same indicator, by whichever of its members each names it, and of whatever year. */
export function showsSameFigures(document: OpenDocument, one: FigureLayer | null, other: FigureLayer | null): boolean {
  if (one === null || other === null) return one === other;
  return (
    one.indicator === other.indicator ||
    indicatorOf(document, one)?.members.some(({ id }) => id === other.indicator) === true
  );
}

/** The steps on a ramp of six colours, from 0, that a year's countries are filled with, by their codes. */
export const fillStepsOf = rememberFor(fillSteps);

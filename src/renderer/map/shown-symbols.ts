import type { BasemapLabels } from '../../kernels/basemap-labels.ts';
import { countrySpots, hasShape } from '../../kernels/country-spots.ts';
import { figureSymbols, symbolsBesideFills, type FigureSymbol } from '../../kernels/figure-symbols.ts';
import type { FigureLayer } from '../../shared/view.ts';
import { fillStepsOf, type ShownFigures } from '../store/map-figures.ts';

const none: readonly FigureSymbol[] = [];

/** The figures of the year that stand on the map as circles: all of them, or those that no country can be filled by. */
export function shownSymbols(
  shown: ShownFigures | null,
  drawnAs: FigureLayer['drawnAs'],
  labels: BasemapLabels | null,
): readonly FigureSymbol[] {
  const figures = shown?.year?.figures;
  if (shown === null || figures === undefined || labels === null) return none;
  const { breaks } = shown.indicator;
  const symbols = figureSymbols(figures, greatestOf(shown), countrySpots(labels));
  if (drawnAs === 'circles') return symbols;
  return symbolsBesideFills(symbols, fillStepsOf(figures, breaks), (country) => hasShape(labels, country));
}

/** The value of the largest circle, the same for all years. */
export function greatestOf({ indicator: { breaks } }: ShownFigures): number {
  return Math.max(Math.abs(breaks.greatest), Math.abs(breaks.least[0] ?? 0)) || 1;
}

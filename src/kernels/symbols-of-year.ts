import type { FigureLayer } from '../shared/view.ts';
import type { BasemapLabels } from './basemap-labels.ts';
import { countrySpots, hasShape } from './country-spots.ts';
import { figureSymbols, symbolsBesideFills, type FigureSymbol } from './figure-symbols.ts';
import type { YearFigures } from './indicator-figures.ts';
import { fillSteps, greatestValue, type MapIndicator } from './map-indicators.ts';

/** The figures of a year that stand on a map as circles: all of them, or those that no country can be filled by. */
export function symbolsOfYear(
  figures: YearFigures,
  { breaks }: MapIndicator,
  drawnAs: FigureLayer['drawnAs'],
  labels: BasemapLabels,
): readonly FigureSymbol[] {
  const symbols = figureSymbols(figures, greatestValue(breaks), countrySpots(labels));
  if (drawnAs === 'circles') return symbols;
  return symbolsBesideFills(symbols, fillSteps(figures, breaks), (country) => hasShape(labels, country));
}

import type { BasemapLabels } from '../../kernels/basemap-labels.ts';
import type { FigureSymbol } from '../../kernels/figure-symbols.ts';
import { symbolsOfYear } from '../../kernels/symbols-of-year.ts';
import type { FigureLayer } from '../../shared/view.ts';
import type { ShownFigures } from '../store/map-figures.ts';

const none: readonly FigureSymbol[] = [];

/** The figures of the year that is shown, as far as they stand on the map as circles. */
export function shownSymbols(
  shown: ShownFigures | null,
  drawnAs: FigureLayer['drawnAs'],
  labels: BasemapLabels | null,
): readonly FigureSymbol[] {
  const figures = shown?.year?.figures;
  if (shown === null || figures === undefined || labels === null) return none;
  return symbolsOfYear(figures, shown.indicator, drawnAs, labels);
}

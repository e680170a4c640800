import { figuresBeside } from '../../kernels/figures-beside.ts';
import { yearInTime } from '../../kernels/indicator-figures.ts';
import { indicatorNamed, mapIndicators } from '../../kernels/map-indicators.ts';
import type { PaperFigures } from '../../paper/picture-subject.ts';
import type { PictureRequest } from '../../shared/picture.ts';
import type { DrawnDataset } from './drawn-dataset.ts';

/** The figures of countries that a view shows; null: it asks for none, or for such as are not there in its time. */
export function figuresOfView(
  { lists: { indicators, places } }: DrawnDataset,
  { layers, brush, timeExtent }: Pick<PictureRequest['view'], 'layers' | 'brush' | 'timeExtent'>,
): PaperFigures | null {
  const { figures: layer, opacity } = layers;
  const indicator = layer === null ? null : indicatorNamed(mapIndicators(indicators, places), layer.indicator);
  if (layer === null || indicator === null) return null;
  const year = yearInTime(indicator.years, layer.year, brush ?? timeExtent);
  if (year === null) return null;
  const beside = figuresBeside(layer.beside, indicators, year.figures.year);
  return { indicator, year, drawnAs: layer.drawnAs, beside, opacity: opacity.figures ?? 1 };
}

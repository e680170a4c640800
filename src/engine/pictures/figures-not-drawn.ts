import { indicatorNamed, mapIndicators } from '../../kernels/map-indicators.ts';
import type { PictureSubject } from '../../paper/picture-subject.ts';
import { chooseText } from '../../shared/language.ts';
import type { PictureRequest } from '../../shared/picture.ts';
import type { DrawnDataset } from './drawn-dataset.ts';

/** The name of the figures of countries that a view asks for and its map is without, as they begin later; null: it lacks none. */
export function lackingFigures(
  { lists: { indicators, places } }: DrawnDataset,
  { figures, language }: PictureSubject,
  { figures: layer }: PictureRequest['view']['layers'],
): string | null {
  if (layer === null || figures !== null) return null;
  const indicator = indicatorNamed(mapIndicators(indicators, places), layer.indicator);
  return indicator === null ? null : chooseText(indicator.name, language).text;
}

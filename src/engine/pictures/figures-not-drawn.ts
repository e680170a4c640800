import { indicatorNamed, mapIndicators } from '../../kernels/map-indicators.ts';
import { translatorFor } from '../../messages/translator.ts';
import type { PictureSubject } from '../../paper/picture-subject.ts';
import { chooseText, type Language } from '../../shared/language.ts';
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

/** That the window has a lane of figures and paper has none, in a line; none where the window has none. */
export function laneNotDrawn({ lists: { openingView } }: DrawnDataset, language: Language): readonly string[] {
  const lane = openingView?.figures;
  if (lane === undefined || lane.rows.length === 0) return [];
  return [translatorFor(language)('paper.laneNotDrawn', { name: chooseText(lane.title, language).text })];
}

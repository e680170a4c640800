import { formatNumber } from '../../messages/number-words.ts';
import { translatorFor } from '../../messages/translator.ts';
import type { Place } from '../../shared/dataset.ts';
import type { Language } from '../../shared/language.ts';

/** What is drawn of a place beside its mark; empty where nothing is. */
export function geometryWords({ geometry }: Place, language: Language): string {
  if (geometry === undefined) return '';
  const isArea = geometry.type === 'Polygon' || geometry.type === 'MultiPolygon';
  return translatorFor(language)(isArea ? 'details.area' : 'details.line');
}

/** How closely a place is known: "±100 m", "±5 km", or that only its country is. Empty where nothing is said of it. */
export function precisionWords({ kind, coordinates }: Place, language: Language): string {
  const say = translatorFor(language);
  if (kind === 'country') return say('details.countryOnly');
  const metres = coordinates?.precisionM;
  if (metres === undefined) return '';
  return metres < 1000
    ? say('details.precision', { metres: formatNumber(metres, language) })
    : say('details.precisionKm', { kilometres: formatNumber(metres / 1000, language) });
}

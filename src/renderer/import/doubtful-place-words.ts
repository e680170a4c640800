import { countryName } from '../../messages/facet-words.ts';
import { translatorFor } from '../../messages/translator.ts';
import { chooseText, type Language } from '../../shared/language.ts';
import type { DoubtfulPlace } from '../../shared/table-import.ts';

/** Which small cities were taken for names, and from which rows on; empty where none was. */
export function doubtfulPlaceWords(doubtful: readonly DoubtfulPlace[], language: Language): string {
  if (doubtful.length === 0) return '';
  const say = translatorFor(language);
  const places = doubtful.map(({ line, place: { name, country = '' } }) => {
    const called = chooseText(name, language).text;
    const place = country === '' ? called : `${called} (${countryName(country, language)})`;
    return say('importing.doubtfulPlace', { line, place });
  });
  return say('importing.doubtfulPlaces', { places: places.join(', ') });
}

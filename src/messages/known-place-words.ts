import type { KnownPlace } from '../shared/known-place.ts';
import { chooseText, type Language } from '../shared/language.ts';
import { countryName } from './facet-words.ts';
import { translatorFor } from './translator.ts';

/** Where a place of a gazetteer is: its country, and the great city beside it where its name does not say which it is. Empty for a country. */
export function whereKnown({ kind, country, beside }: KnownPlace, language: Language): string {
  const near =
    beside === undefined
      ? ''
      : translatorFor(language)('place.beside', { city: chooseText(beside.names, language).text, km: beside.km });
  const named = kind === 'country' || country === '' ? '' : countryName(country, language);
  return [named, near].filter((words) => words !== '').join(', ');
}

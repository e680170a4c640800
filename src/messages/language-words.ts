import type { Language } from '../shared/language.ts';
import { localeOf } from './translator.ts';

const names = new Map<Language, Intl.DisplayNames>();

/** The name of a language: "fr" is "French", or « français ». A tag that names none stays as it is. */
export function formatLanguage(tag: string, language: Language): string {
  let known = names.get(language);
  if (known === undefined) {
    known = new Intl.DisplayNames([localeOf(language)], { type: 'language', fallback: 'code' });
    names.set(language, known);
  }
  try {
    return known.of(tag) ?? tag;
  } catch (error) {
    // a file may hold what looks like a tag and is none
    if (error instanceof RangeError) return tag;
    throw error;
  }
}

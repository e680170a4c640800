import type { Language } from '../shared/language.ts';
import { localeOf } from './translator.ts';

const formats = new Map<Language, Intl.DateTimeFormat>();

/** When a person did something, by the clock of this machine: "25 Nov 2026, 21:44". `at` in ISO 8601. */
export function momentWords(at: string, language: Language): string {
  let format = formats.get(language);
  if (format === undefined) {
    format = new Intl.DateTimeFormat(localeOf(language), { dateStyle: 'medium', timeStyle: 'short' });
    formats.set(language, format);
  }
  const instant = Date.parse(at);
  // a file may hold what is no time
  return Number.isNaN(instant) ? at : format.format(instant);
}

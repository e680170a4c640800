import type { Language } from '../shared/language.ts';
import { localeOf } from './translator.ts';

const formats = new Map<Language, Intl.NumberFormat>();

/** A number as the language writes it; nothing is rounded away. */
export function formatNumber(value: number, language: Language): string {
  let format = formats.get(language);
  if (format === undefined) {
    format = new Intl.NumberFormat(localeOf(language), { maximumFractionDigits: 20 });
    formats.set(language, format);
  }
  return format.format(value);
}

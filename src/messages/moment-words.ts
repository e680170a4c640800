import type { Language } from '../shared/language.ts';
import { localeOf } from './translator.ts';

const formats = new Map<string, Intl.DateTimeFormat>();

/** When a person did something, by the clock of this machine: "25 Nov 2026, 21:44". `at` in ISO 8601. */
export function momentWords(at: string, language: Language): string {
  const instant = Date.parse(at);
  // a file may hold what is no time
  return Number.isNaN(instant) ? at : formatOf(language, 'medium').format(instant);
}

/** The same of today, "21:44"; null for any other day. */
export function clockWords(at: string, language: Language, now = new Date()): string | null {
  const then = new Date(at);
  return then.toDateString() === now.toDateString() ? formatOf(language, undefined).format(then) : null;
}

function formatOf(language: Language, dateStyle: 'medium' | undefined): Intl.DateTimeFormat {
  const key = `${language} ${dateStyle ?? ''}`;
  const format =
    formats.get(key) ??
    new Intl.DateTimeFormat(localeOf(language), { timeStyle: 'short', ...(dateStyle && { dateStyle }) });
  formats.set(key, format);
  return format;
}

import type { Language } from '../shared/language.ts';
import { localeOf } from './translator.ts';

const formats = new Map<string, Intl.NumberFormat>();

/** A number as the language writes it; nothing is rounded away. */
export function formatNumber(value: number, language: Language): string {
  return formatBy('whole', { maximumFractionDigits: 20 }, value, language);
}

/** A number in few signs where it is a large one, "30M"; nothing is rounded away. British English would write "30m". */
export function formatShortNumber(value: number, language: Language): string {
  return formatBy('short', { notation: 'compact', maximumFractionDigits: 20 }, value, language);
}

/** How many in little room: from a hundred thousand on in two digits, "120K". */
export function formatCount(value: number, language: Language): string {
  if (value < 100_000) return formatNumber(value, language);
  return formatBy('short count', { notation: 'compact', maximumSignificantDigits: 2 }, value, language);
}

/** How much more or less: "+3", "−2", "0". */
export function formatDifference(value: number, language: Language): string {
  return formatBy('difference', { signDisplay: 'exceptZero' }, value, language).replace('-', '−');
}

/** A year, which has no separator of thousands. */
export function formatYear(year: number, language: Language): string {
  return formatBy('year', { useGrouping: false }, year, language);
}

function formatBy(name: string, options: Intl.NumberFormatOptions, value: number, language: Language): string {
  const key = `${name} ${language}`;
  let format = formats.get(key);
  if (format === undefined) {
    format = new Intl.NumberFormat(name.startsWith('short') ? language : localeOf(language), options);
    formats.set(key, format);
  }
  return format.format(value);
}

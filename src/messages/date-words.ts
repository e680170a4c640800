import { UTCDate } from '@date-fns/utc';
import { format, type Locale } from 'date-fns';
import { enGB } from 'date-fns/locale/en-GB';
import { fr } from 'date-fns/locale/fr';
import type { Language } from '../shared/language.ts';
import type { EpochMs, Precision, When } from '../shared/when.ts';
import { translatorFor } from './translator.ts';

/** short: "28 Oct 2025"; long: "Tue 28 October 2025". */
export type DateStyle = 'short' | 'long';

const locales: Readonly<Record<Language, Locale>> = { en: enGB, fr };

/** `instant` by a pattern of date-fns, in UTC. */
export function formatUtc(instant: EpochMs, pattern: string, language: Language): string {
  return format(new UTCDate(instant), pattern, { locale: locales[language] });
}

/** A date that begins at `instant` and is known to `precision`, in words. Empty for an open bound. */
export function dateWords(instant: EpochMs, precision: Precision, language: Language, style: DateStyle): string {
  if (!Number.isFinite(instant)) return '';
  const say = translatorFor(language);
  const date = new UTCDate(instant);
  const year = yearWords(date.getUTCFullYear(), language);
  const month = style === 'long' ? 'MMMM' : 'MMM';
  const day = style === 'long' ? `EEE do ${month}` : `do ${month}`;
  switch (precision) {
    case 'none':
      return '';
    case 'century':
      return centuryWords(date.getUTCFullYear(), language);
    case 'decade':
      return decadeWords(date.getUTCFullYear(), language);
    case 'year':
      return year;
    case 'season':
      return say('date.season', { season: String(Math.floor(((date.getUTCMonth() + 1) % 12) / 3)), year });
    case 'month':
      return `${formatUtc(instant, 'LLLL', language)} ${year}`;
    case 'day':
      return `${dayWords(instant, day, language)} ${year}`;
    case 'hour':
    case 'minute':
    case 'second': {
      const time = formatUtc(instant, precision === 'second' ? 'HH:mm:ss' : 'HH:mm', language);
      return say('date.time', { date: `${dayWords(instant, day, language)} ${year}`, time });
    }
  }
}

/** Day and month; only French says an ordinal, and only of the first day: "1er nov.", "28 Oct". */
export function dayWords(instant: EpochMs, pattern: string, language: Language): string {
  const saysOrdinal = language === 'fr' && new UTCDate(instant).getUTCDate() === 1;
  return formatUtc(instant, saysOrdinal ? pattern : pattern.replace('do', 'd'), language);
}

/** A year of the proleptic Gregorian calendar with a year 0, as people say it: −500 is 501 BC. */
export function yearWords(year: number, language: Language): string {
  return year > 0 ? String(year) : translatorFor(language)('date.yearBc', { year: String(1 - year) });
}

/** Decades before the common era, and those that English would say as a century, by their first and last year. */
function decadeWords(inside: number, language: Language): string {
  // of −499 … −490, the figures stay the same too
  const first = inside < 0 ? -9 - Math.floor(-inside / 10) * 10 : Math.floor(inside / 10) * 10;
  const say = translatorFor(language);
  const [year, last] = [yearWords(first, language), yearWords(first + 9, language)];
  if (first < 0) return say('date.decadeBc', { year: String(1 - first), last });
  return say('date.decade', { year, last, isWholeCentury: first % 100 === 0 ? 'yes' : 'no' });
}

/** −499 … −400 is the fifth century BC. */
function centuryWords(inside: number, language: Language): string {
  const say = translatorFor(language);
  const century = inside < 0 ? Math.ceil((1 - inside) / 100) : Math.floor(inside / 100) + 1;
  if (inside < 0) return say('date.centuryBc', { century, roman: roman(century) });
  return say('date.century', { century, roman: roman(century) });
}

const romanDigits: readonly (readonly [number, string])[] = [
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

function roman(value: number): string {
  let rest = value;
  let words = '';
  for (const [worth, digits] of romanDigits) {
    while (rest >= worth) {
      words += digits;
      rest -= worth;
    }
  }
  return words;
}

/** "26–30 Oct 2025", "24 Nov – 2 Dec 2025": an interval that says what both ends share only once; else null. */
export function sharedPrefix(when: When, language: Language, style: DateStyle): string | null {
  if (when.startPrecision !== when.endPrecision) return null;
  const [start, end] = [new UTCDate(when.startEarliest), new UTCDate(when.endEarliest)];
  if (start.getUTCFullYear() !== end.getUTCFullYear()) return null;
  const say = translatorFor(language);
  const last = dateWords(when.endEarliest, when.endPrecision, language, style);
  if (when.startPrecision === 'month') {
    return say('when.interval', { start: formatUtc(when.startEarliest, 'LLLL', language), end: last });
  }
  if (when.startPrecision !== 'day') return null;
  if (style === 'short' && start.getUTCMonth() === end.getUTCMonth()) {
    return say('when.days', { start: dayWords(when.startEarliest, 'do', language), end: last });
  }
  const first = dayWords(when.startEarliest, style === 'long' ? 'EEE do MMMM' : 'do MMM', language);
  return say('when.interval', { start: first, end: last });
}

/** French says "d’octobre", but "de mars". */
export function startsWithVowel(words: string): boolean {
  return /^[aeiouyéèêâîôûœ]/i.test(words);
}

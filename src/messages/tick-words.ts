import type { Language } from '../shared/language.ts';
import { showsTimes } from '../shared/shows-times.ts';
import type { EpochMs, TimeExtent } from '../shared/when.ts';
import { dateWords, dayWords, formatUtc, yearWords } from './date-words.ts';
import { saidDay, saysTime } from './said-times.ts';
import { translatorFor } from './translator.ts';

/** The words of a tick: a quiet part and one that stands out, in this order ("Fri" **24**, "" **1 Nov**). */
export interface TickWords {
  readonly quiet: string;
  readonly strong: string;
}

/** A tick as the axis plans it: what begins at it, among ticks of which unit. */
export interface WordedTick {
  readonly at: EpochMs;
  readonly level: 'minute' | 'hour' | 'day' | 'month' | 'year';
}

export type AxisUnit = 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year';

/** What stands at a tick. A tick that begins something larger says that instead: midnight says its day. */
export function tickWords({ at, level }: WordedTick, unit: AxisUnit, language: Language): TickWords {
  switch (unit) {
    case 'minute':
    case 'hour':
      if (level === 'minute' || level === 'hour') return { quiet: formatUtc(at, 'HH:mm', language), strong: '' };
      return { quiet: formatUtc(at, 'EEE', language), strong: dayAndYear(at, level, language) };
    case 'day':
      if (level === 'day') return { quiet: formatUtc(at, 'EEE', language), strong: formatUtc(at, 'd', language) };
      return { quiet: '', strong: dayAndYear(at, level, language) };
    case 'week':
      return { quiet: dayWords(at, 'do MMM', language), strong: isFirstWeek(at) ? tickYear(at, language) : '' };
    case 'month':
      if (level !== 'year') return { quiet: formatUtc(at, 'LLL', language), strong: '' };
      return { quiet: '', strong: tickYear(at, language) };
    case 'year':
      return { quiet: tickYear(at, language), strong: '' };
  }
}

/** The day with its month, and with its year where that begins. */
function dayAndYear(at: EpochMs, level: WordedTick['level'], language: Language): string {
  const day = dayWords(at, 'do MMM', language);
  return level === 'year' ? `${day} ${tickYear(at, language)}` : day;
}

/** The first Monday of a year, which says the year: no other tick among weeks does. */
function isFirstWeek(at: EpochMs): boolean {
  const date = new Date(at);
  return date.getUTCMonth() === 0 && date.getUTCDate() <= 7;
}

/** What the ticks leave unsaid: the month of the days, the day of the hours, the years of the months. */
export function axisContext({ from, to }: TimeExtent, unit: AxisUnit, language: Language): string {
  switch (unit) {
    case 'minute':
    case 'hour':
      return dateWords(from, 'day', language, 'short');
    case 'day':
    case 'week':
      return dateWords(from, 'month', language, 'long');
    case 'month':
      return years(yearOf(from, language), yearOf(to - 1, language));
    case 'year':
      return years(yearOf(from, language), yearOf(to - 1, language));
  }
}

/** An end of the brush as an axis over `shown` says it: the year only where that shows several, no hour where it shows years. */
export function edgeWords(instant: EpochMs, side: 'from' | 'to', shown: TimeExtent, language: Language): string {
  const saysHour = saysTime(instant) && showsTimes(shown);
  const day = saysHour ? instant : saidDay(instant, side);
  const words = dayWords(day, 'do MMM', language);
  const date =
    yearOf(shown.from, language) === yearOf(shown.to - 1, language) ? words : `${words} ${yearOf(day, language)}`;
  return saysHour ? `${date}, ${formatUtc(instant, 'HH:mm', language)}` : date;
}

/** One side of a brush as a date, the last day included, with its time where it has one. */
export function sideWords(brush: TimeExtent, side: 'from' | 'to', language: Language): string {
  const instant = brush[side];
  if (saysTime(instant)) return dateWords(instant, 'minute', language, 'short');
  return dateWords(saidDay(instant, side), 'day', language, 'short');
}

/** A year of one digit says its era: beside years before it, or alone, it would be read as anything else. */
function yearOf(instant: EpochMs, language: Language, era: 'date.yearAd' | 'date.yearAdShort' = 'date.yearAd'): string {
  const year = new Date(instant).getUTCFullYear();
  const saysEra = year > 0 && year < 10;
  return saysEra ? translatorFor(language)(era, { year: String(year) }) : yearWords(year, language);
}

/** As short as the years that stand beside it: the next one is to have room. */
function tickYear(instant: EpochMs, language: Language): string {
  return yearOf(instant, language, 'date.yearAdShort');
}

/** The longest words of a year that ticks of an extent may say, where those are of years before the first one; else empty. */
export function longestYear({ from }: TimeExtent, language: Language): string {
  return new Date(from).getUTCFullYear() < 1 ? tickYear(from, language) : '';
}

function years(first: string, last: string): string {
  return first === last ? first : `${first} – ${last}`;
}

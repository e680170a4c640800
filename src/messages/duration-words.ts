import type { Language } from '../shared/language.ts';
import { translatorFor } from './translator.ts';

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;
const dayMs = 24 * hourMs;
/** The mean year of the Gregorian calendar. */
const yearMs = 365.2425 * dayMs;

/**
 * A length of time in words, by its two largest units at most: "26 hours 30 minutes", "12 days", "3.2 years" where it is of two
 * years or more. `isInDays`: nothing shorter than a day is known.
 */
export function durationWords(ms: number, isInDays: boolean, language: Language): string {
  const say = translatorFor(language);
  if (ms >= 2 * yearMs) return say('measures.years', { count: Math.round((ms / yearMs) * 10) / 10 });
  const days = Math.floor(ms / dayMs);
  const hours = Math.floor((ms % dayMs) / hourMs);
  if (isInDays) return say('measures.days', { count: Math.round(ms / dayMs) });
  const parts =
    days >= 2
      ? [say('measures.days', { count: days }), hours > 0 ? say('measures.hours', { count: hours }) : '']
      : [
          ms >= hourMs ? say('measures.hours', { count: days * 24 + hours }) : '',
          ms % hourMs >= minuteMs ? say('measures.minutes', { count: Math.floor((ms % hourMs) / minuteMs) }) : '',
        ];
  return parts.filter((part) => part !== '').join(' ') || say('measures.minutes', { count: 0 });
}

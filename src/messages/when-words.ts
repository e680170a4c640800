import type { Language } from '../shared/language.ts';
import { whenFlag, type When } from '../shared/when.ts';
import { dateWords, sharedPrefix, startsWithVowel, type DateStyle } from './date-words.ts';
import { translatorFor } from './translator.ts';

/**
 * When something was, in words: "28 Oct 2025", "c. 24 Nov 2010", "by 31 Mar 2026", "vers octobre 2025".
 * A year is said as a year, never as 1 January.
 */
export function formatWhen(when: When, language: Language, style: DateStyle = 'short'): string {
  const say = translatorFor(language);
  const has = (flag: number): boolean => (when.flags & flag) !== 0;
  const start = dateWords(when.startEarliest, when.startPrecision, language, style);
  const end = dateWords(when.endEarliest, when.endPrecision, language, style);
  const values = (date: string, precision: When['startPrecision']): Record<string, string> => ({
    date,
    precision,
    vowel: startsWithVowel(date) ? 'yes' : 'no',
  });
  const startIn = (): string =>
    qualify(start, when.startPrecision, has(whenFlag.startApproximate), has(whenFlag.startUncertain));
  const endIn = (): string => qualify(end, when.endPrecision, has(whenFlag.endApproximate), has(whenFlag.endUncertain));
  function qualify(date: string, precision: When['startPrecision'], approximate: boolean, uncertain: boolean): string {
    const about = approximate ? say('when.about', values(date, precision)) : date;
    return uncertain ? say('when.uncertain', { date: about }) : about;
  }

  if (has(whenFlag.undated))
    return when.edtf === '' ? say('when.undated') : say('when.notUnderstood', { text: when.edtf });
  const noStart = has(whenFlag.startOpen) || has(whenFlag.startUnknown);
  const noEnd = has(whenFlag.endOpen) || has(whenFlag.endUnknown);
  if (noStart && noEnd) return say('when.always');
  if (noStart) {
    const precision = has(whenFlag.endApproximate) ? 'about' : when.endPrecision;
    return say(has(whenFlag.startUnknown) ? 'when.before' : 'when.by', {
      ...values(endIn(), when.endPrecision),
      precision,
    });
  }
  if (noEnd) {
    const precision = has(whenFlag.startApproximate) ? 'about' : when.startPrecision;
    return say(has(whenFlag.endUnknown) ? 'when.fromUnknown' : 'when.from', {
      ...values(startIn(), when.startPrecision),
      precision,
    });
  }
  if (has(whenFlag.enclosed)) {
    const last = dateWords(when.endLatest - 1, when.endPrecision, language, style);
    return start === last ? start : say('when.within', { start, end: last });
  }
  if (!has(whenFlag.interval)) return startIn();
  if (startIn() === start && endIn() === end) {
    return sharedPrefix(when, language, style) ?? say('when.interval', { start, end });
  }
  return say('when.interval', { start: startIn(), end: endIn() });
}

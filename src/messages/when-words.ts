import type { Language } from '../shared/language.ts';
import { whenFlag, type EpochMs, type Precision, type When } from '../shared/when.ts';
import { dateWords, sharedPrefix, startsWithVowel, type DateStyle } from './date-words.ts';
import { translatorFor } from './translator.ts';

/** One end of a `When`, said. */
interface SaidEnd {
  readonly words: string;
  /** `~` or `?`: the words hold more than the date. */
  readonly isQualified: boolean;
  /** What the catalogue needs for a preposition before it: the date in its words, and bare with what they add to it. */
  readonly values: {
    readonly date: string;
    readonly bare: string;
    readonly precision: string;
    readonly vowel: 'yes' | 'no';
    readonly about: 'yes' | 'no';
    readonly doubt: 'yes' | 'no';
  };
}

/**
 * When something was, in words: "28 Oct 2025", "c. 24 Nov 2010", "by 31 Mar 2026", "vers octobre 2025".
 * A year is said as a year, never as 1 January.
 */
export function formatWhen(when: When, language: Language, style: DateStyle = 'short'): string {
  const say = translatorFor(language);
  const has = (flag: number): boolean => (when.flags & flag) !== 0;

  const sayEnd = (at: EpochMs, precision: Precision, isApproximate: boolean, isUncertain: boolean): SaidEnd => {
    const bare = dateWords(at, precision, language, style);
    const vowel = startsWithVowel(bare) ? 'yes' : 'no';
    const about = isApproximate ? say('when.about', { date: bare, precision, vowel }) : bare;
    const words = isUncertain ? say('when.uncertain', { date: about }) : about;
    const added = { about: isApproximate ? 'yes' : 'no', doubt: isUncertain ? 'yes' : 'no' } as const;
    return {
      words,
      isQualified: isApproximate || isUncertain,
      values: { date: words, bare, precision, vowel, ...added },
    };
  };
  const sayStart = (): SaidEnd => {
    const { startEarliest, startPrecision } = when;
    return sayEnd(startEarliest, startPrecision, has(whenFlag.startApproximate), has(whenFlag.startUncertain));
  };
  const sayLast = (): SaidEnd => {
    // Of an enclosing timespan only the last moment is known; it lies just before its bound.
    const last = has(whenFlag.enclosed) ? when.endLatest - 1 : when.endEarliest;
    // what is before the start may be cut off the season
    const at = when.endPrecision === 'season' ? beginOfSeason(when.endLatest) : last;
    return sayEnd(at, when.endPrecision, has(whenFlag.endApproximate), has(whenFlag.endUncertain));
  };

  if (has(whenFlag.undated)) {
    return when.edtf === '' ? say('when.undated') : say('when.notUnderstood', { text: when.edtf });
  }
  const noStart = has(whenFlag.startOpen) || has(whenFlag.startUnknown);
  const noEnd = has(whenFlag.endOpen) || has(whenFlag.endUnknown);
  if (noStart && noEnd) return say('when.always');
  if (noStart) return say(has(whenFlag.startUnknown) ? 'when.before' : 'when.by', sayLast().values);
  if (noEnd) return say(has(whenFlag.endUnknown) ? 'when.fromUnknown' : 'when.from', sayStart().values);

  const [start, end] = [sayStart(), sayLast()];
  if (start.words === end.words || !(has(whenFlag.interval) || has(whenFlag.enclosed))) return start.words;
  if (has(whenFlag.enclosed)) return say('when.within', { start: start.words, end: end.words });
  const shared = start.isQualified || end.isQualified ? null : sharedPrefix(when, language, style);
  return shared ?? say('when.interval', { start: start.words, end: end.words });
}

/** A season is three months, and is called after the year that it begins in. */
function beginOfSeason(end: EpochMs): EpochMs {
  return new Date(end).setUTCMonth(new Date(end).getUTCMonth() - 3);
}

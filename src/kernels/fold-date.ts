import { languages, type Language } from '../shared/language.ts';
import { precisions, whenFlag, type EpochMs, type Precision, type When } from '../shared/when.ts';
import { foldText } from './fold-text.ts';

/**
 * A date as people look for it: as the file has it, and its first and last day or month in words, "thursday 30 october
 * 2025" and "jeu. 30 oct. 2025". Made of the system's names, without the catalogue: the engine starts sooner so, and an
 * event takes some microseconds.
 */
export function foldDate(when: When): string {
  return [foldText(when.edtf), ...endsOf(when).map(([at, precision]) => foldDay(at, precision))].join('\n');
}

/** The ends of a date that are said in words: those that are known to the month, the last one only where it is another. */
function endsOf(when: When): readonly (readonly [at: EpochMs, precision: Precision])[] {
  if ((when.flags & whenFlag.undated) !== 0) return [];
  const last = lastOf(when.flags, when.endEarliest, when.endLatest);
  const ends = [[when.startEarliest, when.startPrecision] as const, [last, when.endPrecision] as const];
  return ends.filter(
    ([at, precision], index) =>
      isSaidOf(at, precisions.indexOf(precision)) && (index === 0 || at !== when.startEarliest),
  );
}

/** The instant whose day or month is the last one that is said of a date. */
export function lastOf(flags: number, endEarliest: EpochMs, endLatest: EpochMs): EpochMs {
  return (flags & whenFlag.enclosed) === 0 ? endEarliest : endLatest - 1;
}

/** Whether an end that is known to this precision, an index into `precisions`, is said in words. */
export function isSaidOf(at: EpochMs, precision: number): boolean {
  return precision >= month && Number.isFinite(at);
}

const month = precisions.indexOf('month');

/** The day of an instant in words, or its month, in each language and length on a line of its own. */
export function foldDay(at: EpochMs, precision: Precision): string {
  const date = new Date(at);
  const [year, day] = [date.getUTCFullYear(), date.getUTCDate()];
  const words = allNames().map(({ language, weekdays, months }) => {
    const month = months[date.getUTCMonth()] ?? '';
    if (precision === 'month') return `${month} ${year}`;
    // the one ordinal that French says
    const dayWord = language === 'fr' && day === 1 ? '1er' : day;
    return `${weekdays[date.getUTCDay()] ?? ''} ${dayWord} ${month} ${year}`;
  });
  return words.join('\n');
}

interface Names {
  readonly language: Language;
  /** Sunday first. */
  readonly weekdays: readonly string[];
  readonly months: readonly string[];
}

/** Folded, in each language once in full and once short. Asked of the system where a date is looked for, which most windows begin without. */
const allNames = (): readonly Names[] =>
  (found ??= languages.flatMap((language) =>
    (['long', 'short'] as const).map((style) => {
      const namer = (options: Intl.DateTimeFormatOptions): ((at: EpochMs) => string) => {
        const format = new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' });
        return (at) => foldText(format.format(at));
      };
      const [weekday, month] = [namer({ weekday: style }), namer({ month: style })];
      return {
        language,
        // 1 January 2023 was a Sunday
        weekdays: Array.from({ length: 7 }, (_, day) => weekday(Date.UTC(2023, 0, day + 1))),
        months: Array.from({ length: 12 }, (_, index) => month(Date.UTC(2023, index))),
      };
    }),
  ));
let found: readonly Names[] | null = null;

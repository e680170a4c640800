import type { Language } from '../shared/language.ts';
import type { TimeExtent } from '../shared/when.ts';
import { whenFlag, type Precision } from '../shared/when.ts';
import { formatWhen } from './when-words.ts';

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;

/**
 * An interval of time in words, its last day included: [27 Oct, 2 Nov) is "27 Oct – 1 Nov 2025".
 * Ends that are no whole days are told to the minute.
 */
export function extentWords({ from, to }: TimeExtent, language: Language): string {
  const wholeDays = from % dayMs === 0 && to % dayMs === 0;
  const precision: Precision = wholeDays ? 'day' : 'minute';
  const end = wholeDays ? to - dayMs : to;
  const isOneDay = wholeDays && end === from;
  return formatWhen(
    {
      edtf: '',
      startEarliest: from,
      startLatest: from,
      endEarliest: end,
      endLatest: to,
      startPrecision: precision,
      endPrecision: precision,
      flags: isOneDay ? 0 : whenFlag.interval,
    },
    language,
  );
}

import { UTCDate } from '@date-fns/utc';
import type { Language } from '../shared/language.ts';
import type { PeriodUnit } from '../shared/period.ts';
import type { EpochMs } from '../shared/when.ts';
import { dateWords, yearWords } from './date-words.ts';

const years = { decade: 10, century: 100 } as const;

/** The period of a unit that begins at an instant, in UTC: "28 Oct 2025", "October 2025", "1990–1999". */
export function periodWords(from: EpochMs, unit: PeriodUnit, language: Language): string {
  if (unit !== 'decade' && unit !== 'century') return dateWords(from, unit, language, 'short');
  const first = new UTCDate(from).getUTCFullYear();
  const last = first + years[unit] - 1;
  // of two years before the first one the era is said once
  return `${last > 0 ? yearWords(first, language) : String(1 - first)}–${yearWords(last, language)}`;
}

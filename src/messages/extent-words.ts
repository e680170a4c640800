import type { Language } from '../shared/language.ts';
import { whenFlag, type EpochMs, type Precision, type TimeExtent } from '../shared/when.ts';
import { saidDay, saysTime } from './said-times.ts';
import { formatWhen } from './when-words.ts';

/** An end as it is told. */
interface SaidEnd {
  readonly at: EpochMs;
  readonly precision: Precision;
}

/**
 * An interval of time in words, its last day included: [27 Oct, 2 Nov) is "27 Oct – 1 Nov 2025". An end that is no midnight is
 * told to the minute; where both are of one day, both are.
 */
export function extentWords(extent: TimeExtent, language: Language): string {
  const { from, to } = extent;
  const apart = { start: saidEnd(from, 'from'), end: saidEnd(to, 'to') };
  const isOneDay = saidDay(from, 'from') === saidDay(to, 'to');
  const saysTimes = apart.start.precision === 'minute' || apart.end.precision === 'minute';
  const { start, end } = isOneDay && saysTimes ? { start: toTheMinute(from), end: toTheMinute(to) } : apart;
  return formatWhen(
    {
      edtf: '',
      startEarliest: start.at,
      startLatest: start.at,
      endEarliest: end.at,
      endLatest: to,
      startPrecision: start.precision,
      endPrecision: end.precision,
      flags: isOneDay && !saysTimes ? 0 : whenFlag.interval,
    },
    language,
  );
}

function saidEnd(at: EpochMs, side: 'from' | 'to'): SaidEnd {
  return saysTime(at) ? toTheMinute(at) : { at: saidDay(at, side), precision: 'day' };
}

function toTheMinute(at: EpochMs): SaidEnd {
  return { at, precision: 'minute' };
}

import { whenFlag, type Precision, type When } from '../../shared/when.ts';

/** An event's time as formats without EDTF have it. */
export interface WrittenWhen {
  /** ISO 8601, no finer than it is known: `2025`, `2025-10`, `2025-10-28`, `2025-10-28T14:30:00Z`. Null: open or unknown. */
  readonly start: string | null;
  /** The last year, month, day or second that it covers; null as above. */
  readonly end: string | null;
  /** Whether it is one date, `start`, and no stretch of time. */
  readonly isDate: boolean;
}

/** Null where it is undated. Seasons, decades and centuries are from their first day to their last. */
export function writtenWhen(when: When): WrittenWhen | null {
  const { flags, startPrecision, endPrecision } = when;
  if ((flags & whenFlag.undated) !== 0) return null;
  const isOnce = (flags & (whenFlag.interval | whenFlag.enclosed)) === 0 && !isVague(startPrecision);
  const zone = zoneOf(when.edtf);
  const hasStart = (flags & (whenFlag.startOpen | whenFlag.startUnknown)) === 0;
  const hasEnd = (flags & (whenFlag.endOpen | whenFlag.endUnknown)) === 0;
  const start = hasStart ? isoText(when.startEarliest, startPrecision, zone) : null;
  if (isOnce) return { start, end: start, isDate: true };
  const last = isClock(endPrecision) ? when.endEarliest : when.endLatest - 1;
  return { start, end: hasEnd ? isoText(last, endPrecision, zone) : null, isDate: false };
}

/** Season, decade, century: no format but EDTF has a word for them. */
export function isVague(precision: Precision): boolean {
  return precision === 'season' || precision === 'decade' || precision === 'century';
}

/** Known to a time of day. */
export function isClock(precision: Precision): boolean {
  return precision === 'hour' || precision === 'minute' || precision === 'second';
}

/** A time that says no zone is local wherever it is read. */
function zoneOf(edtf: string): 'Z' | '' {
  return /T[\d:.]+(?:Z|[+-]\d\d(?::?\d\d)?)/i.test(edtf) ? 'Z' : '';
}

function isoText(ms: number, precision: Precision, zone: string): string {
  const date = new Date(ms);
  const year = date.getUTCFullYear();
  const yearText = `${year < 0 ? '-' : ''}${String(Math.abs(year)).padStart(4, '0')}`;
  // `-12-31T23:59:59.999Z`, whatever signs the year has
  const rest = date.toISOString().slice(-20);
  if (precision === 'year') return yearText;
  if (precision === 'month') return `${yearText}${rest.slice(0, 3)}`;
  return isClock(precision) ? `${yearText}${rest.slice(0, 15)}${zone}` : `${yearText}${rest.slice(0, 6)}`;
}

import type { When } from '../shared/when.ts';
import { dateAt } from './date-at.ts';
import { dayMs } from './durations.ts';

/** The same stretch of time so many days later, as EDTF: its first and its last day; an open end stays open. */
export function shiftedDays({ startEarliest, endLatest }: When, days: number): string {
  const dayOf = (instant: number): string => (Number.isFinite(instant) ? dateAt(instant + days * dayMs, 1).edtf : '..');
  const [first, last] = [dayOf(startEarliest), dayOf(Number.isFinite(endLatest) ? endLatest - 1 : endLatest)];
  return first === last ? first : `${first}/${last}`;
}

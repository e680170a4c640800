import type { TimeExtent } from '../shared/when.ts';
import { dateAt } from './date-at.ts';

/** The days that an extent touches, as EDTF: `2025-10-28/2025-10-30`, or one day alone. */
export function daysOfExtent({ from, to }: TimeExtent): string {
  const first = dayOf(from);
  // an extent ends before `to`
  const last = dayOf(Math.max(from, to - 1));
  return first === last ? first : `${first}/${last}`;
}

function dayOf(instant: number): string {
  // days are wide where a pixel is a millisecond
  return dateAt(instant, 1).edtf;
}

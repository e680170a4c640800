import { utcDay, utcSaturday } from 'd3-time';
import type { TimeExtent } from '../shared/when.ts';
import { dayMs } from './durations.ts';

const narrowestDayPx = 24;

/** The weekends in `extent`, in UTC; none where a day is drawn narrower than 24 px. */
export function weekendsIn({ from, to }: TimeExtent, widthPx: number): readonly TimeExtent[] {
  if ((dayMs / (to - from)) * widthPx < narrowestDayPx) return [];
  return utcSaturday
    .range(utcSaturday.floor(new Date(from)), new Date(to))
    .map((saturday) => ({ from: saturday.getTime(), to: utcDay.offset(saturday, 2).getTime() }));
}

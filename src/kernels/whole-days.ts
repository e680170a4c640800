import type { TimeExtent } from '../shared/when.ts';
import { dayMs } from './durations.ts';

/** The days that an interval lies in, whole. */
export function wholeDays({ from, to }: TimeExtent): TimeExtent {
  return { from: Math.floor(from / dayMs) * dayMs, to: Math.ceil(to / dayMs) * dayMs };
}

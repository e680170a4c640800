import type { TimeExtent } from '../shared/when.ts';
import { dayMs } from './durations.ts';
import type { Playing } from './playback.ts';

/** A frame of time that plays, as one that ends with a day; a window lasts whole days too. Such frames stay as they are. */
export function frameInDays({ from, to }: TimeExtent, mode: Playing['mode']): TimeExtent {
  const end = Math.ceil(to / dayMs) * dayMs;
  if (mode === 'cumulative') return { from, to: Math.max(end, from + dayMs) };
  return { from: end - Math.max(Math.ceil((to - from) / dayMs), 1) * dayMs, to: end };
}

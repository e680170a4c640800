import type { TimeExtent } from './when.ts';

/** From so long a window on, an hour is less than a pixel. */
const hourlessMs = 366 * 24 * 3_600_000;

/** Whether an axis over `shown` is fine enough for times of day. */
export function showsTimes(shown: TimeExtent): boolean {
  return shown.to - shown.from < hourlessMs;
}

import type { EpochMs, TimeExtent } from '../shared/when.ts';
import { minuteMs, yearMs } from './durations.ts';

/** The years that a date can have: −9999 to 9999. */
export const allTime: TimeExtent = { from: Date.UTC(-9999, 0, 1), to: Date.UTC(10000, 0, 1) };

/** The shortest window: minutes can be told apart, and a brush of a quarter of an hour has room. */
export const shortestMs = 10 * minuteMs;
const longestMs = allTime.to - allTime.from;

/** The nearest window that is neither too short nor too long and lies within the years that a date can have. */
export function clampWindow(extent: TimeExtent): TimeExtent {
  const asked = extent.to - extent.from;
  const length = Math.min(Math.max(asked, shortestMs), longestMs);
  const grown = length === asked ? extent.from : extent.from - (length - asked) / 2;
  const from = Math.min(Math.max(grown, allTime.from), allTime.to - length);
  return from === extent.from && length === asked ? extent : { from, to: from + length };
}

/** The window moved by `byMs` (later if positive), as far as time goes. */
export function panWindow(extent: TimeExtent, byMs: number): TimeExtent {
  if (byMs === 0) return extent;
  const moved = Math.min(Math.max(byMs, allTime.from - extent.from), allTime.to - extent.to);
  return moved === 0 ? extent : clampWindow({ from: extent.from + moved, to: extent.to + moved });
}

/** So many times as long as all events together a window becomes: farther away they are a heap in one place. */
const mostTimes = 10;
const leastLongestMs = 10 * yearMs;

/** How long a window that is zoomed out becomes at most, where all events lie in `whole`; null: where none has a date. */
export function longestZoomed(whole: TimeExtent | null): number {
  if (whole === null) return longestMs;
  return Math.min(Math.max((whole.to - whole.from) * mostTimes, leastLongestMs), longestMs);
}

/**
 * The window made `factor` times as long, with the instant `at` kept where it is in it. It becomes no longer than `atMost`; one that
 * is so already, as that of a view may be, stays as long.
 */
export function zoomWindow(extent: TimeExtent, at: EpochMs, factor: number, atMost = longestMs): TimeExtent {
  const before = extent.to - extent.from;
  const length = Math.min(Math.max(before * factor, shortestMs), Math.max(atMost, before));
  if (length === before) return extent;
  const from = at - ((at - extent.from) / before) * length;
  return clampWindow({ from, to: from + length });
}

/** A window that shows all of `extent`, with `margin` (a share of its length) at both ends, and at least `atLeastMs` long. */
export function windowAround(extent: TimeExtent, margin: number, atLeastMs: number): TimeExtent {
  const length = extent.to - extent.from;
  const around = Math.max(length * margin, (atLeastMs - length) / 2);
  return clampWindow({ from: extent.from - around, to: extent.to + around });
}

/** What two extents share; it ends before it begins where that is nothing. */
export function sharedExtent(a: TimeExtent, b: TimeExtent): TimeExtent {
  return { from: Math.max(a.from, b.from), to: Math.min(a.to, b.to) };
}

/** On which side of the window all of `extent` lies; null where the window shows some of it. */
export function sideOfWindow(window: TimeExtent, extent: TimeExtent): 'before' | 'after' | null {
  if (extent.to <= window.from) return 'before';
  return extent.from >= window.to ? 'after' : null;
}

/** The window moved just as far as needed to show `extent` with a tenth to spare; the begin of one that is too long. */
export function windowShowing(window: TimeExtent, extent: TimeExtent): TimeExtent {
  const length = window.to - window.from;
  const spare = length / 10;
  if (extent.from < window.to - spare / 2 && extent.to > window.from + spare / 2) return window;
  const fits = extent.to - extent.from <= length - 2 * spare;
  const byBegin = extent.from - spare - window.from;
  return panWindow(window, extent.from < window.from || !fits ? byBegin : extent.to + spare - window.to);
}

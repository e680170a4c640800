import type { TimelineFrame } from './timeline-frame.ts';

const narrowestPx = 14;

/** Left and right edge of the window's frame on the overview: never under 14 px wide, never off the strip. */
export function overviewWindow({
  overview,
  window,
}: Pick<TimelineFrame, 'overview' | 'window'>): readonly [number, number] {
  const clamped = (x: number): number => Math.min(Math.max(x, overview.left - 4), overview.right + 4);
  const [x0, x1] = [clamped(overview.toX(window.from)), clamped(overview.toX(window.to))];
  const missing = Math.max(narrowestPx - (x1 - x0), 0);
  const from = Math.min(Math.max(x0 - missing / 2, overview.left - 4), overview.right + 4 - narrowestPx);
  return missing === 0 ? [x0, x1] : [from, from + narrowestPx];
}

import type { TimeExtent } from '../../shared/when.ts';

/** Where all of the window is inside of the brush, there is nothing to tell apart, and nothing is tinted. */
export function fillsWindow(brush: TimeExtent, window: TimeExtent): boolean {
  return brush.from <= window.from && brush.to >= window.to;
}

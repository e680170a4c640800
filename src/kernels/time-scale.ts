import { scaleLinear } from 'd3-scale';
import type { EpochMs, TimeExtent } from '../shared/when.ts';

/** Instants ↔ pixels from the left edge of a pane. Later is further right; ±Infinity stays so. */
export interface TimeScale {
  readonly left: number;
  readonly right: number;
  toX(instant: EpochMs): number;
  toInstant(x: number): EpochMs;
  /** How much time one pixel is at `x`. */
  msPerPixelAt(x: number): number;
}

/** The scale on which `extent` fills the pixels from `left` to `right`. */
export function linearTimeScale({ from, to }: TimeExtent, left: number, right: number): TimeScale {
  const scale = scaleLinear([from, to], [left, Math.max(right, left + 1)]);
  const msPerPixel = scale.invert(left + 1) - from;
  return {
    left,
    right,
    // The library gives NaN for an open bound.
    toX: (instant) => (Number.isFinite(instant) ? scale(instant) : instant),
    toInstant: (x) => scale.invert(x),
    msPerPixelAt: () => msPerPixel,
  };
}

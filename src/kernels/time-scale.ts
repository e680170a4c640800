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
  const msPerPixel = (to - from) / Math.max(right - left, 1);
  return {
    left,
    right,
    toX: (instant) => left + (instant - from) / msPerPixel,
    toInstant: (x) => from + (x - left) * msPerPixel,
    msPerPixelAt: () => msPerPixel,
  };
}

import type { PixelGrid } from './density-pixels.ts';

/** A row of bars that stand side by side. All lengths are pixels of the grid. */
export interface BarRow {
  /** Of each bar, in the order of `left`. */
  readonly heights: ArrayLike<number>;
  /** From the left edge of a bar to that of the next one, and how wide it is. */
  readonly stepPx: number;
  readonly barPx: number;
  /** Where the first one begins, and where all stand. */
  readonly left: number;
  readonly base: number;
  /** A pixel as in the grid. */
  readonly ink: number;
}

/** Writes bars over what the grid holds, in whole pixels; what is outside of the grid is left out. */
export function drawBars({ width, height, pixels }: PixelGrid, bars: BarRow): void {
  const { heights, stepPx, barPx, left, ink } = bars;
  const base = Math.round(bars.base);
  const floor = Math.min(base, height);
  for (let bar = 0; bar < heights.length; bar++) {
    const from = left + bar * stepPx;
    const begin = Math.max(Math.round(from), 0);
    const end = Math.min(Math.round(from + barPx), width);
    const top = Math.max(base - Math.round(heights[bar] ?? 0), 0);
    for (let y = top; y < floor; y++) {
      for (let x = begin; x < end; x++) pixels[y * width + x] = ink;
    }
  }
}

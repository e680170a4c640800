import { drawDensity, type PixelGrid } from '../../kernels/density-pixels.ts';
import type { LanePlan } from '../../kernels/lane-layout.ts';
import type { CategoryColours } from '../ui/palette.ts';
import { tinted } from '../ui/tinted-colour.ts';

const airPx = 5;

/** A lane as it is or, while it crosses over, as it was. */
export interface ShownLane {
  readonly plan: LanePlan;
  /** How much of it shows, 0 … 1. */
  readonly share: number;
}

/** Where the grid lies over the lanes. */
export interface DensityPlace {
  /** Where the bins begin and how far the lanes are scrolled, in pixels of CSS. */
  readonly left: number;
  readonly scrollTop: number;
  /** Pixels of the grid in one of CSS. */
  readonly sharpness: number;
}

/**
 * Writes how many events there are as an area; its highest bin fills the lane. In pixels of our own: a path of thousands of
 * points is the dearest thing to paint.
 */
export function writeDensity(
  grid: PixelGrid,
  { plan, share }: ShownLane,
  { left, scrollTop, sharpness }: DensityPlace,
  { fill, edge }: CategoryColours,
): void {
  const { top, height, density } = plan;
  if (density === null) return;
  drawDensity(grid, {
    counts: density.counts,
    binPx: density.binPx * sharpness,
    left: left * sharpness,
    base: (top + height - 1 - scrollTop) * sharpness,
    eventPx: ((height - airPx) / Math.max(density.highest, 1)) * sharpness,
    linePx: sharpness,
    fill: pixelOf(tinted(fill, 0.5 * share)),
    line: pixelOf(tinted(edge, share)),
  });
}

/** `#rrggbbaa` as a pixel of a grid. */
export function pixelOf(colour: string): number {
  const [red = 0, green = 0, blue = 0, alpha = 0] = [1, 3, 5, 7].map((at) => parseInt(colour.slice(at, at + 2), 16));
  return ((alpha << 24) | (blue << 16) | (green << 8) | red) >>> 0;
}

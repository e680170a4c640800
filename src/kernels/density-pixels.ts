/** Pixels of the screen, row by row: red in the lowest byte of each, then green, blue, alpha; as in the bytes of a picture. */
export interface PixelGrid {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint32Array;
}

/** Counts of even bins as an area with a line along its top. All lengths are pixels of the grid. */
export interface DensityArea {
  readonly counts: Int32Array;
  readonly binPx: number;
  /** Where the first bin begins, and where the area stands. */
  readonly left: number;
  readonly base: number;
  /** How high one event is. */
  readonly eventPx: number;
  readonly linePx: number;
  /** Pixels as in the grid. */
  readonly fill: number;
  readonly line: number;
}

/** So many steps of how much of a pixel is covered. */
const steps = 8;

/**
 * Writes an area over what the grid holds; what is outside of the grid is left out. The line goes from the middle of a bin
 * to that of the next one, and is soft where it covers a pixel in part.
 */
export function drawDensity({ width, height, pixels }: PixelGrid, area: DensityArea): void {
  const { counts, binPx, left, base, linePx } = area;
  const inks = inksOf(area);
  const begin = Math.max(Math.round(left), 0);
  const end = Math.max(Math.min(Math.round(left + counts.length * binPx), width), begin);
  const floor = Math.min(Math.round(base), height);
  const filledFrom = new Int32Array(end);
  let highest = floor;
  let leftTop = topAt(area, begin);
  for (let x = begin; x < end; x++) {
    const rightTop = topAt(area, x + 1);
    const middle = (leftTop + rightTop) / 2;
    const lineFrom = Math.min(leftTop, rightTop) - linePx / 2;
    const lineTo = Math.max(leftTop, rightTop) + linePx / 2;
    const below = Math.ceil(lineTo);
    for (let y = Math.max(Math.floor(lineFrom), 0); y < Math.min(below, height); y++) {
      const line = Math.min(y + 1, lineTo) - Math.max(y, lineFrom);
      const filled = Math.min(Math.max(Math.min(y + 1, base) - Math.max(y, middle), 0), 1);
      pixels[y * width + x] = inks[Math.round(line * steps) * (steps + 1) + Math.round(filled * steps)] ?? 0;
    }
    filledFrom[x] = below;
    highest = Math.min(highest, below);
    leftTop = rightTop;
  }
  // row by row, as they lie in memory
  for (let y = Math.max(highest, 0); y < floor; y++) {
    for (let x = begin; x < end; x++) if (y >= (filledFrom[x] ?? 0)) pixels[y * width + x] = area.fill;
  }
}

/** The height of the line at the left edge of a column. */
function topAt({ counts, binPx, left, base, eventPx }: DensityArea, x: number): number {
  const last = counts.length - 1;
  const at = Math.min(Math.max((x - left) / binPx - 0.5, 0), last);
  const bin = Math.floor(at);
  const [here, next] = [counts[bin] ?? 0, counts[Math.min(bin + 1, last)] ?? 0];
  return base - (here + (next - here) * (at - bin)) * eventPx;
}

/** [covered by the line × covered by the area]: the pixel, the line above the area. */
function inksOf({ fill, line }: DensityArea): Uint32Array {
  const inks = new Uint32Array((steps + 1) ** 2);
  for (let above = 0; above <= steps; above++) {
    for (let under = 0; under <= steps; under++) {
      inks[above * (steps + 1) + under] = lay(line, above / steps, fill, under / steps);
    }
  }
  return inks;
}

function lay(upper: number, upperShare: number, lower: number, lowerShare: number): number {
  const [over, under] = [((upper >>> 24) / 255) * upperShare, ((lower >>> 24) / 255) * lowerShare];
  const alpha = over + under * (1 - over);
  if (alpha === 0) return 0;
  const mix = (shift: number): number =>
    Math.round((((upper >>> shift) & 255) * over + ((lower >>> shift) & 255) * under * (1 - over)) / alpha) << shift;
  return ((Math.round(alpha * 255) << 24) | mix(16) | mix(8) | mix(0)) >>> 0;
}

import type { Box } from '../../kernels/label-boxes.ts';
import type { CellSites } from '../../kernels/placed-cells.ts';

/** Paints the cell of a look with its middle at a point, CSS pixels. */
type PaintCell = (context: OffscreenCanvasRenderingContext2D, x: number, y: number, look: number) => void;

/** The middle of a cell may lie anywhere in a pixel: it is drawn at so many places across and along. */
const phases = 3;
/** Rows of pixels that are written at once: few, so that they take little memory. */
const stripPx = 128;
const opaque = 255;
/** Kept for the next canvas as wide: fresh memory costs more than what is written into it. */
let keptStrip: ImageData | null = null;

/** Cells in each look and at each phase: side by side the phases, one under another the looks. */
export interface CellStamps {
  /** From the first line on. */
  readonly looks: readonly number[];
  readonly pixelRatio: number;
  readonly pixels: Uint32Array;
  /** Of one line of all of them. */
  readonly width: number;
  /** Of one. */
  readonly side: number;
}

/**
 * Writes the cells into a canvas, over all that is there, as pixels of our own: thousands of paths take the browser several
 * times as long. `looks`: of each site; one that there is no stamp of is left out. `within`: the part of the canvas that is
 * asked for, CSS pixels.
 */
export function writeCells(
  context: CanvasRenderingContext2D,
  sites: CellSites,
  looks: Int8Array,
  stamps: CellStamps,
  within: Box,
): void {
  const { pixelRatio } = stamps;
  const { width } = context.canvas;
  if (width === 0) return;
  const { left, right, top: first, bottom } = pixelsIn(within, context.canvas, pixelRatio);
  const strip = keptStrip?.width === width ? keptStrip : (keptStrip = new ImageData(width, stripPx));
  const target = new Uint32Array(strip.data.buffer);
  const lines = Int8Array.from({ length: 256 }, (_, look) => stamps.looks.indexOf((look << 24) >> 24));
  const half = (stamps.side - 1) / 2;
  for (let top = first; top < bottom; top += strip.height) {
    target.fill(0);
    for (let site = 0; site < sites.count; site++) {
      const y = (sites.y[site] ?? 0) * pixelRatio;
      const row = Math.floor(y);
      if (row + half < top || row - half >= top + strip.height) continue;
      const line = lines[(looks[site] ?? 0) & 255] ?? -1;
      if (line < 0) continue;
      const x = (sites.x[site] ?? 0) * pixelRatio;
      const column = Math.floor(x);
      if (column + half < left || column - half >= right) continue;
      const phase = Math.floor((y - row) * phases) * phases + Math.floor((x - column) * phases);
      const from = line * stamps.side * stamps.width + phase * stamps.side;
      copyStamp(stamps, from, target, width, column - half, row - half - top);
    }
    context.putImageData(strip, 0, top, left, 0, right - left, Math.min(bottom - top, strip.height));
  }
}

/** The whole pixels of a canvas that a box lies on. */
function pixelsIn({ left, top, right, bottom }: Box, canvas: HTMLCanvasElement, pixelRatio: number): Box {
  return {
    left: Math.max(Math.floor(left * pixelRatio), 0),
    top: Math.max(Math.floor(top * pixelRatio), 0),
    right: Math.min(Math.ceil(right * pixelRatio), canvas.width),
    bottom: Math.min(Math.ceil(bottom * pixelRatio), canvas.height),
  };
}

/** `from`: where the stamp begins; `left`, `top`: where it goes to. What lies beyond the edges is left out. */
function copyStamp(
  { pixels, width: lineWidth, side }: CellStamps,
  from: number,
  target: Uint32Array,
  width: number,
  left: number,
  top: number,
): void {
  const first = Math.max(-top, 0);
  const last = Math.min(target.length / width - top, side);
  const begin = Math.max(-left, 0);
  const end = Math.min(width - left, side);
  for (let line = first; line < last; line++) {
    const source = from + line * lineWidth;
    const at = (top + line) * width + left;
    for (let column = begin; column < end; column++) {
      const pixel = pixels[source + column] ?? 0;
      if (pixel === 0) continue;
      const under = target[at + column] ?? 0;
      target[at + column] = under === 0 ? pixel : laidOver(pixel, under);
    }
  }
}

/** Cells meet at their edges, which have one colour: together they cover more of a pixel. */
function laidOver(pixel: number, under: number): number {
  const [a, b] = [pixel >>> 24, under >>> 24];
  if (b === opaque) return under;
  return ((pixel & 0xffffff) | (Math.round(a + b - (a * b) / opaque) << 24)) >>> 0;
}

/** `radius`: from the middle of a cell to its corners, CSS pixels. Null where there is no canvas to draw on. */
export function drawStamps(
  looks: readonly number[],
  radius: number,
  pixelRatio: number,
  paint: PaintCell,
): CellStamps | null {
  const half = Math.ceil(radius * pixelRatio) + 1;
  const side = 2 * half + 1;
  const [width, height] = [side * phases * phases, side * looks.length];
  const context = new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true });
  if (context === null) return null;
  context.setTransform(pixelRatio, 0, 0, pixelRatio, 0, 0);
  for (const [line, look] of looks.entries()) {
    for (let phase = 0; phase < phases * phases; phase++) {
      const x = phase * side + half + ((phase % phases) + 0.5) / phases;
      const y = line * side + half + (Math.floor(phase / phases) + 0.5) / phases;
      paint(context, x / pixelRatio, y / pixelRatio, look);
    }
  }
  return {
    looks,
    pixelRatio,
    pixels: new Uint32Array(context.getImageData(0, 0, width, height).data.buffer),
    width,
    side,
  };
}

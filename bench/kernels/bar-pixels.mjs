// The bars of an overview, all and passing ones, written pixel by pixel.
import { drawBars } from '../../src/kernels/bar-pixels.ts';

export const name = 'bar-pixels: the bars of an overview';

const width = 860;
const stepPx = 4;

/** @type {(() => void) | null} */
let draw = null;

export function prepare() {
  const grid = { width, height: 58, pixels: new Uint32Array(width * 58) };
  const heights = Float32Array.from({ length: width / stepPx }, (_, bar) => (bar * 7919) % 24);
  const row = { heights, stepPx, barPx: 3, left: 0, base: 31, ink: 0x73808080 };
  draw = () => {
    grid.pixels.fill(0);
    drawBars(grid, row);
    drawBars(grid, { ...row, ink: 0xff808080 });
  };
}

export function run() {
  draw?.();
}

// The densities of twelve lanes, written pixel by pixel.
import { drawDensity } from '../../src/kernels/density-pixels.ts';

export const name = 'density-pixels: the areas of twelve lanes';

const laneCount = 12;
const laneHeight = 34;
const bins = 500;

/** @type {(() => void) | null} */
let draw = null;

export function prepare() {
  const grid = {
    width: bins * 2,
    height: laneCount * laneHeight,
    pixels: new Uint32Array(bins * 2 * laneCount * laneHeight),
  };
  // from bin to bin as uneven as a burst of events
  const counts = Int32Array.from({ length: bins }, (_, bin) => (bin * 7919) % 997);
  const look = {
    counts,
    binPx: 2,
    left: 0,
    eventPx: (laneHeight - 5) / 997,
    linePx: 1,
    fill: 0x80ff8000,
    line: 0xffff0000,
  };
  draw = () => {
    grid.pixels.fill(0);
    for (let lane = 1; lane <= laneCount; lane++) drawDensity(grid, { ...look, base: lane * laneHeight - 1 });
  };
}

/** A thousand pixels wide, as high as a pane. */
export function run() {
  draw?.();
}

import type { MapFrame } from './map-frame.ts';
import type { PlaceSpots } from './place-spots.ts';

/** A part of the world in whole blocks: bounds in blocks from its upper left corner; they may lie in another copy. */
export interface WorldBlocks {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  /** How wide a block is, in worlds. */
  readonly side: number;
}

const blockPx = 256;
/** What merges with what is in view lies no farther off, but for long chains of marks that touch one another. */
const reachPx = 192;

/**
 * The blocks that hold what the canvas shows, and what marks there may merge with. They are anchored to the world: a
 * short pan needs the same ones, and marks that come into view are as they were laid out before.
 */
export function blocksAround({ left, top, width, height, worldPx }: MapFrame): WorldBlocks {
  const block = (px: number): number => Math.floor(px / blockPx);
  return {
    left: block(left * worldPx - reachPx),
    top: block(top * worldPx - reachPx),
    right: block(left * worldPx + width + reachPx) + 1,
    bottom: block(top * worldPx + height + reachPx) + 1,
    side: blockPx / worldPx,
  };
}

/** The places on the map that lie in these blocks; null: all of them. */
export function placesInBlocks({ count, placed, x, y }: PlaceSpots, blocks: WorldBlocks | null): Uint32Array {
  const places = new Uint32Array(count);
  const [west, wide] =
    blocks === null ? [0, 1] : [blocks.left * blocks.side, (blocks.right - blocks.left) * blocks.side];
  const [north, south] =
    blocks === null
      ? [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY]
      : [blocks.top * blocks.side, blocks.bottom * blocks.side];
  let found = 0;
  for (let place = 0; place < count; place++) {
    const y0 = y[place] ?? 0;
    if (placed[place] !== 1 || y0 < north || y0 >= south) continue;
    const across = (x[place] ?? 0) - west;
    if (across - Math.floor(across) < wide) places[found++] = place;
  }
  return places.slice(0, found);
}

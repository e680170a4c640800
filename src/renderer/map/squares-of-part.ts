import type { GroundPart } from '../ui/ground.tsx';
import type { BasemapSquare } from './basemap-messages.ts';
import { pixelsOfSquare, sourceOfSquare } from './basemap-square.ts';

/** A square of the basemap on a small picture, CSS pixels. */
export interface PlacedSquare {
  readonly square: BasemapSquare;
  readonly x: number;
  readonly y: number;
  readonly side: number;
}

/** The squares that cover a part of the world, and the zoom at which it is drawn. */
export function squaresOfPart({ x, y, worldPx, width, height }: GroundPart): {
  readonly zoom: number;
  readonly squares: readonly PlacedSquare[];
} {
  const zoom = Math.log2(worldPx / 256);
  const z = Math.max(Math.round(zoom), 1);
  const { size } = sourceOfSquare({ id: 0, x: 0, y: 0, z }).world;
  const { squarePx, sidePx } = pixelsOfSquare({ id: 0, x: 0, y: 0, z }, { zoom, pixelRatio: 1 });
  const squares: PlacedSquare[] = [];
  for (let column = Math.floor(x / size); column * size < x + width / worldPx; column++) {
    for (let row = Math.max(Math.floor(y / size), 0); row * size < Math.min(y + height / worldPx, 1); row++) {
      squares.push({
        square: { id: squares.length, x: column, y: row, z },
        x: (column * size - x) * worldPx,
        y: (row * size - y) * worldPx,
        side: (size * worldPx * sidePx) / squarePx,
      });
    }
  }
  return { zoom, squares };
}

import { lineWithin, ringWithin } from '../kernels/cut-outline.ts';
import type { Box } from '../kernels/label-boxes.ts';
import type { MapFrame } from '../kernels/map-frame.ts';
import { tileUnits, type PaperTile, type TileRing, type TileShape } from './basemap-tile.ts';

/** A tile on a map: what of its shapes lies in it, in pixels of the map. */
export interface PlacedTile {
  /** Lines, and the outlines of areas as far as they are none of the tile's own edges. */
  linesOf(shapes: readonly TileShape[]): readonly TileRing[];
  /** Areas, which overlap those of the next tile so far that no seam shows. */
  ringsOf(shapes: readonly TileShape[]): readonly TileRing[];
}

const overlapPx = 0.4;
/** Half the width of the widest line, which is seen in the map where it lies outside. */
const reachPx = 2.5;

export function placeTile(frame: MapFrame, { z, x, y }: Pick<PaperTile, 'z' | 'x' | 'y'>): PlacedTile {
  const side = frame.worldPx / 2 ** z;
  const left = (x / 2 ** z - frame.left) * frame.worldPx;
  const top = (y / 2 ** z - frame.top) * frame.worldPx;
  const scale = side / tileUnits;
  const toPage = (ring: TileRing): TileRing => ring.map((unit, at) => (at % 2 === 0 ? left : top) + unit * scale);
  const boxOf = (beyondTile: number, beyondMap: number): Box => ({
    left: Math.max(left - beyondTile, -beyondMap),
    top: Math.max(top - beyondTile, -beyondMap),
    right: Math.min(left + side + beyondTile, frame.width + beyondMap),
    bottom: Math.min(top + side + beyondTile, frame.height + beyondMap),
  });
  const [lineBox, areaBox] = [boxOf(0, reachPx), boxOf(overlapPx, 0)];
  const rings = (shapes: readonly TileShape[]): readonly TileRing[] =>
    shapes.flatMap((shape) => shape.rings.map(toPage));
  return {
    linesOf: (shapes) => rings(shapes).flatMap((ring) => lineWithin(ring, lineBox)),
    ringsOf: (shapes) =>
      rings(shapes)
        .map((ring) => ringWithin(ring, areaBox))
        .filter((ring) => ring.length > 4),
  };
}

import type { OwnMapContent } from '../../shared/own-map.ts';

/** A square of Leaflet's grid; x and y are counted from the north-west, and x goes on beyond the world. */
interface GridSquare {
  readonly x: number;
  readonly y: number;
  readonly z: number;
}

/** What a square of the grid shows: a tile, or the part of it that lies in the square. */
export interface OwnMapSource {
  readonly z: number;
  readonly x: number;
  readonly y: number;
  /** Left and upper edge and side of the square, in tiles. */
  readonly left: number;
  readonly top: number;
  readonly side: number;
}

/** Side of a square, CSS pixels: pictures are made to be shown so, shapes are drawn on twice as much, as those of the basemap are. */
export function ownSquarePx({ kind }: Pick<OwnMapContent, 'kind'>): number {
  return kind === 'pictures' ? 256 : 512;
}

/** Null where the map has nothing at such a zoom, or at such a latitude. Beyond its deepest tiles, parts of these. */
export function sourceOfOwnSquare(
  { x, y, z }: GridSquare,
  { kind, minZoom, maxZoom }: Pick<OwnMapContent, 'kind' | 'minZoom' | 'maxZoom'>,
): OwnMapSource | null {
  const zoom = kind === 'pictures' ? z : z - 1;
  const squares = 2 ** zoom;
  if (zoom < minZoom || y < 0 || y >= squares) return null;
  const tileZoom = Math.min(zoom, maxZoom);
  const perTile = 2 ** (zoom - tileZoom);
  const column = ((x % squares) + squares) % squares;
  return {
    z: tileZoom,
    x: Math.floor(column / perTile),
    y: Math.floor(y / perTile),
    left: (column % perTile) / perTile,
    top: (y % perTile) / perTile,
    side: 1 / perTile,
  };
}

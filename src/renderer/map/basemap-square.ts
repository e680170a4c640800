import { projectLngLat } from '../../kernels/mercator.ts';
import type { LngLat } from '../../shared/map-extent.ts';
import { deepestTileZoom, tileExtent } from './basemap-archive.ts';
import type { BasemapLook, BasemapSquare } from './basemap-messages.ts';

/** Side of a square of the grid, CSS pixels at a zoom of the grid. */
export const squareSize = 512;
/** Squares are twice as wide as Leaflet's: their tiles are those of one zoom before. */
const zoomsBefore = 1;

interface Quad {
  readonly left: number;
  readonly top: number;
  readonly size: number;
}

export interface SquareSource {
  /** Null beyond the poles, where there is none. */
  readonly tile: { readonly z: number; readonly x: number; readonly y: number } | null;
  /** The square in units of that tile: a part of it where the tile is drawn larger than it is. */
  readonly part: Quad;
  /** The square on the map, in worlds. */
  readonly world: Quad;
}

/** What a square is painted from, in whichever copy of the world it lies. `deepest`: the zoom of the closest tiles that there are. */
export function sourceOfSquare({ x, y, z }: BasemapSquare, deepest = deepestTileZoom): SquareSource {
  const tileZoom = Math.min(Math.max(z - zoomsBefore, 0), deepest);
  const squares = 2 ** (z - zoomsBefore);
  const squaresPerTile = squares / 2 ** tileZoom;
  const column = ((x % squares) + squares) % squares;
  const row = Math.floor(y / squaresPerTile);
  const size = tileExtent / squaresPerTile;
  return {
    tile: row < 0 || row >= 2 ** tileZoom ? null : { z: tileZoom, x: Math.floor(column / squaresPerTile), y: row },
    part: { left: (column % squaresPerTile) * size, top: (y % squaresPerTile) * size, size },
    world: { left: x / squares, top: y / squares, size: 1 / squares },
  };
}

/** The square that shows a point, and where in units of its tile the point is. `deepest`: as above. */
export function squareAt({ lng, lat, zoom }: LngLat & { readonly zoom: number }, deepest = deepestTileZoom) {
  const z = Math.max(Math.round(zoom), zoomsBefore);
  const squares = 2 ** (z - zoomsBefore);
  const { x, y } = projectLngLat({ lng, lat });
  const square = { id: 0, x: Math.floor(x * squares), y: Math.floor(y * squares), z };
  const { part, world } = sourceOfSquare(square, deepest);
  const inUnits = part.size / world.size;
  return {
    square,
    at: { x: part.left + (x - world.left) * inUnits, y: part.top + (y - world.top) * inUnits },
  };
}

/** Device pixels of a square's picture: CSS stretches it, so it holds as many as it will cover. */
export function pixelsOfSquare({ z }: BasemapSquare, { zoom, pixelRatio }: Pick<BasemapLook, 'zoom' | 'pixelRatio'>) {
  const ratio = pixelRatio * Math.min(Math.max(2 ** (zoom - z), 0.5), 2);
  // a CSS pixel more than the square: squares overlap, so that no seam shows
  return { squarePx: Math.round(squareSize * ratio), sidePx: Math.round((squareSize + 1) * ratio) };
}

/** A line or the ring of an area, in units of its tile: x, y, x, y … */
export type TileRing = readonly number[];

export interface TileShape {
  readonly rings: readonly TileRing[];
  readonly disputed: boolean;
}

/** A country, or a part of one. */
export interface CountryShape extends TileShape {
  /** ISO 3166-1 alpha-2; empty where it has none. */
  readonly code: string;
}

/** What of the basemap is drawn on paper. */
export interface BasemapShapes extends Readonly<
  Record<'land' | 'lakes' | 'rivers' | 'disputed' | 'borders', readonly TileShape[]>
> {
  /** Drawn where they are filled: else empty. */
  readonly countries: readonly CountryShape[];
}

/** The shapes of one tile of the basemap. */
export interface PaperTile extends BasemapShapes {
  readonly z: number;
  /** Column, which may lie in another copy of the world. */
  readonly x: number;
  readonly y: number;
}

/** Tiles hold their shapes in a square of this many units. */
export const tileUnits = 4096;
const deepestZoom = 6;

/** Which tiles a map of this zoom is drawn from: `left` … in worlds. */
export function tilesOfFrame({
  zoom,
  left,
  top,
  width,
  height,
  worldPx,
}: {
  readonly zoom: number;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly worldPx: number;
}): readonly { readonly z: number; readonly x: number; readonly y: number }[] {
  const z = Math.min(Math.max(Math.round(zoom), 0), deepestZoom);
  const side = 2 ** z;
  const [first, last] = [Math.floor(left * side), Math.floor((left + width / worldPx) * side)];
  const [highest, lowest] = [
    Math.max(Math.floor(top * side), 0),
    Math.min(Math.floor((top + height / worldPx) * side), side - 1),
  ];
  const tiles: { z: number; x: number; y: number }[] = [];
  for (let y = highest; y <= lowest; y++) for (let x = first; x <= last; x++) tiles.push({ z, x, y });
  return tiles;
}
